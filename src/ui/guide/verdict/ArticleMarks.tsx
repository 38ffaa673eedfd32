// The five articles as letters A to E beside each fact, and the key that spells them out.

import { type Article, articles } from '../../../guide/guide-fact.ts';
import { message } from '../../../words/format.ts';
import '../../../words/en/late-words.ts';
import styles from '../compare/Compare.module.css';

const letterOf = (article: Article): string => String.fromCharCode(65 + articles.indexOf(article));

/** The letters of the articles among some sources, for eye and ear. */
export function ArticleMarks({ sources }: { sources: readonly string[] }) {
  const named = articles.filter((article) => sources.includes(article));
  if (named.length === 0) return null;
  const letters = named.map(letterOf);
  return (
    <span className={styles.articles}>
      <span className="sr-only">{message('compare.from', { count: letters.length })} </span>
      {letters.join(' ')}
    </span>
  );
}

export function ArticleKey() {
  return (
    <ul className={styles.key}>
      {articles.map((article) => (
        <li key={article}>
          <b>{letterOf(article)}</b> {message(`article.${article}`)}
        </li>
      ))}
    </ul>
  );
}
