// `npm run -s atlas -- <command>`: the atlas on the command line, over the same modules as the app.
import { DataError } from '../dataset/data-error.ts';
import { systemFault } from './system-fault.ts';
import { HelpWanted, UsageError } from './usage-error.ts';

/** Loaded when they are called: none waits for what another one needs. */
const commands = {
  export: async () => (await import('./export-command.ts')).exportCommand,
  where: async () => (await import('./where-command.ts')).whereCommand,
  search: async () => (await import('./search-command.ts')).searchCommand,
  advise: async () => (await import('./advise-command.ts')).adviseCommand,
  measure: async () => (await import('./measure-command.ts')).measureCommand,
  quiz: async () => (await import('./quiz-command.ts')).quizCommand,
  deck: async () => (await import('./deck-command.ts')).deckCommand,
  sheet: async () => (await import('./sheet-command.ts')).sheetCommand,
} as const;

const usage = `atlas <command>

  export                                     the whole data set with compiled shares, one JSON document
  where   --area ID | --symptom ID [--side left|right] [--json]
  where   --paint FILE.json [--json]         trigger points that send pain there, best first; the file holds a painted pain,
                                             {"side":"left","strokes":[{"path":[PLACE],"radiusMm":25}]}, or several as
                                             {"pains":[...]} (data/README.md, data/paint.schema.json)
  search  "WORDS" [--json]                     what the search box lists for them, best first
  advise  [--point ID] [--muscle ID] [--area ID] [--case FILE.json] [--json]
                                             deep tissue, neuromuscular, both, or not now, and why
  measure [--muscles] [--body female|male] [--pose rest|display] --json
                                             landmarks and points in body-frame millimetres
  quiz    [--seed N] [--n N] [--kind KIND] [--region NAME] [--json]
                                             questions with their answers, the same for the same seed
  deck    --out FILE.apkg|FILE.csv [--region NAME] [--kinds KIND,KIND] [--names english|latin|plain] [--pictures]
                                             the questions as a package for Anki, or as a table
  sheet   --out DIR [--body female|male] [--side left|right] [--point ID] [--muscle ID] [--region NAME]
          [--views fit,front,back,left,right]
                                             every pattern as a picture, through the real scene
  sheet   --muscles --out DIR [--body female|male]
                                             muscles and bones level by level: the whole body, and close-ups
`;

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  try {
    if (!Object.hasOwn(commands, name)) throw new UsageError(`there is no command "${name}"`);
    const command = await commands[name as keyof typeof commands]();
    await command(args);
    return 0;
  } catch (error) {
    if (error instanceof HelpWanted) {
      process.stdout.write(usage);
      return 0;
    }
    const refused = systemFault(error);
    if (error instanceof UsageError) process.stderr.write(`atlas: ${error.message}\n\n${usage}`);
    else if (error instanceof DataError) process.stderr.write(`atlas: ${error.message}\n`);
    else if (refused !== null) process.stderr.write(`atlas: ${refused}\n`);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}

// A reader that closes early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`atlas: ${systemFault({ code: error.code }) ?? error.message}\n`);
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2));
