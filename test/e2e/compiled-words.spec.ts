// The catalogue is compiled when the site is built: no chunk of it holds ICU's parser, nor a message that needs one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const chunks = readdirSync('dist/assets')
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, text: readFileSync(join('dist/assets', file), 'utf8') }));
const holding = (what: RegExp) => chunks.filter(({ text }) => what.test(text)).map(({ file }) => file);

test('the words are found, short', () => {
  expect(holding(/Trigger Point Atlas/)).not.toEqual([]);
  expect(holding(/\[["'`]count["'`],\{one:/)).not.toEqual([]);
});

test('no chunk holds a parser of messages', () => {
  expect(holding(/UNMATCHED_CLOSING_TAG|EXPECT_ARGUMENT_CLOSING_BRACE|MISSING_INTL_API/)).toEqual([]);
});

test('no chunk holds a message in ICU syntax', () => {
  expect(holding(/\{\w+, ?(?:plural|select|selectordinal|number|date|time)\b/)).toEqual([]);
});
