// The note on paper: a sheet of its own in the page's place while it is printed, over as many pages as it needs.
import { createPortal } from 'react-dom';
import { message } from '../../words/format.ts';
import paper from '../paper/Paper.module.css';
import { type NoteText, noteHead } from './note-text.ts';
import styles from './Session.module.css';

export function NotePaper({ text }: { text: NoteText }) {
  return createPortal(
    <article className={`${paper.paper} ${styles.paper}`} data-paper data-paper-cards data-note-paper>
      <header className={paper.head}>
        <p className={paper.title}>{message('app.title')}</p>
        {noteHead(text).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <h1>{message('session.note.of')}</h1>
      <section className={paper.safety}>
        <h2>{message('session.note.safety')}</h2>
        <ul>
          {text.safety.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {text.parts.map(({ part, text: words }) => (
        <section key={part}>
          <h2>{message(`session.note.${part}`)}</h2>
          <p className={styles.paperWords}>{words}</p>
        </section>
      ))}
      <footer className={paper.foot}>
        <p>{message('print.foot')}</p>
      </footer>
    </article>,
    document.body,
  );
}
