// `npm run -s atlas -- <command>`: starts the command line from its bundle, which is made anew when a source has changed.
import { pathToFileURL } from 'node:url';
import { bundle } from '../src/node/bundle.mjs';

try {
  const { file, hash } = await bundle('atlas', 'src/cli/atlas.ts');
  // By this, what a command has worked out once can be found again (src/node/load-figures.ts).
  process.env.ATLAS_CODE = hash;
  await import(pathToFileURL(file).href);
} catch (error) {
  const told = refusal(/** @type {NodeJS.ErrnoException} */ (error));
  if (told === undefined) throw error;
  process.stderr.write(`atlas: ${told}\n`);
  process.exitCode = 1;
}

/**
 * What the command line cannot say itself, since it is not there yet. Undefined for a fault of our own.
 * @param {NodeJS.ErrnoException} error
 */
function refusal({ code, path, message }) {
  const missing = /Could not resolve '([^']+)' in (\S+)/.exec(message);
  if (missing) return `${missing[1]}, which ${missing[2]} needs: there is no such file`;
  if (code === undefined || path === undefined) return undefined;
  return `${path}: cannot be used for what is kept between two calls (${code})`;
}
