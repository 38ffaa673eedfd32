// `npm run reading`: the twenty client texts that are hardest to read, with their grade; `-- --all` all above the limit.
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder } from '../src/node/repository.ts';
import { messages } from '../src/words/en/messages.ts';
import { catalogueTexts, clientTexts } from './reading/client-texts.ts';
import { hardest, hardestGrade } from './reading/hardest.ts';

const all = hardest([...clientTexts(readRecords(dataFolder)), ...catalogueTexts(messages)]);
const shown = process.argv.includes('--all')
  ? all.filter(({ grade }) => grade > hardestGrade)
  : all.slice(0, 20);
for (const { grade, where, text } of shown)
  console.log(`${grade.toFixed(1).padStart(5)}  ${where}\n       ${text}`);
