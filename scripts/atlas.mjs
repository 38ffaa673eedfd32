// `npm run -s atlas -- <command>`: starts the command line from its bundle, which is made anew when a source has changed.
import { pathToFileURL } from 'node:url';
import { bundle } from '../src/node/bundle.mjs';

const { file, hash } = await bundle('atlas', 'src/cli/atlas.ts');
// By this, what a command has worked out once can be found again (src/node/load-figures.ts).
process.env.ATLAS_CODE = hash;
await import(pathToFileURL(file).href);
