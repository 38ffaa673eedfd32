// What is seen from outside goes into its file and comes back; damage is named.
import { expect, test } from 'vitest';
import { BinaryFileError, writeSections } from '../../src/atlas-file/byte-sections.ts';
import { decodeOutside, encodeOutside } from '../../src/atlas-file/outside-file.ts';

const masks = new Map([
  ['trunk', Uint8Array.of(1, 0, 255)],
  ['head', new Uint8Array(0)],
  ['arm', Uint8Array.of(128)],
]);

test('masks come back by their regions', () => {
  expect(decodeOutside(encodeOutside(masks))).toEqual(masks);
});

test('a cut file and one whose sizes do not fit are refused', () => {
  const bytes = encodeOutside(masks);
  expect(() => decodeOutside(bytes.subarray(0, bytes.length - 5))).toThrow(BinaryFileError);
  const sizes = new TextEncoder().encode('[["trunk",2]]');
  const wrong = writeSections(
    'O',
    new Map([
      ['SIZE', sizes],
      ['MASK', Uint8Array.of(1, 2, 3)],
    ]),
  );
  expect(() => decodeOutside(wrong)).toThrow('do not fit');
});
