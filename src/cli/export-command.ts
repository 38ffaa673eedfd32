// `atlas export`: the whole data set as one JSON document on standard output.
import { exportDocument } from '../node/export/export-document.ts';
import { loadAtlas } from '../node/load-atlas.ts';
import { readOptions } from './usage-error.ts';

export async function exportCommand(args: string[]): Promise<void> {
  readOptions(args, { json: { type: 'boolean' } });
  process.stdout.write(`${JSON.stringify(exportDocument(await loadAtlas()), null, 1)}\n`);
}
