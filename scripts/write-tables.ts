// `npm run tables`: writes the pain-and-muscle guide as Markdown; a test compares.
import { writeFileSync } from 'node:fs';
import { guideMarkdown } from '../src/node/export/export-tables.ts';
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder } from '../src/node/repository.ts';

writeFileSync('data/pain-and-muscle-guide.md', guideMarkdown(readRecords(dataFolder)));
console.log('data/pain-and-muscle-guide.md');
