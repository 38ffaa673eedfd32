// How sure anyone can be that trigger points are real, and who doubts it: one text, wherever it stands.
import { message } from '../../words/format.ts';

export function Doubt() {
  return (
    <p>
      {message('about.doubt.text')}{' '}
      <a href="https://doi.org/10.1093/rheumatology/keu471" target="_blank" rel="noopener noreferrer">
        {message('about.doubt.source')}
      </a>
    </p>
  );
}
