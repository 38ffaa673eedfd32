// `npm run sources`: whether every source is well formed and used, and every cited chapter is that of its muscle.
import { checkSources } from '../src/dataset/check-sources.ts';
import { guideFacts } from '../src/guide/guide-fact.ts';
import { bodySources, ruleSources } from '../src/guide/rule-sources.ts';
import { readRecords } from '../src/node/read-records.ts';
import { dataFolder } from '../src/node/repository.ts';

const records = { ...readRecords(dataFolder), facts: guideFacts };
const elsewhere = [...ruleSources(), ...bodySources].flatMap(({ sources }) => sources);
const { sources, dois, pmids, citations, chapters, faults } = checkSources(records, elsewhere);
console.log(`${sources} sources, ${dois} with a DOI, ${pmids} with a PubMed number`);
console.log(`${citations} citations in records, ${chapters} of them of a chapter`);
for (const { at, fault } of faults) console.error(`${at}: ${fault}`);
console.log(faults.length === 0 ? 'no fault' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
