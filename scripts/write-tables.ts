// `npm run tables`: writes the pain-and-muscle guide as Markdown; a test compares.
import { writeFileSync } from 'node:fs';
import { guideMarkdown } from '../src/anatomy/export-tables.ts';
import { dataFolder } from '../src/cli/load-atlas.ts';
import { readRecords } from '../src/dataset/read-records.ts';

writeFileSync('data/pain-and-muscle-guide.md', guideMarkdown(readRecords(dataFolder)));
console.log('data/pain-and-muscle-guide.md');
