// Parameters of the fragment: each is put in and taken out by itself, and the name of a place on the page is none.
import { expect, test } from 'vitest';
import { ofFragment, withInFragment } from '../../src/state/fragment.ts';

test('put in, changed and taken out; others stay', () => {
  expect(withInFragment('', 'pain', 'AX')).toBe('#pain=AX');
  expect(withInFragment('#pain=AX', 'case', 'pain.6_feel.ache')).toBe('#pain=AX&case=pain.6_feel.ache');
  expect(withInFragment('#pain=AX&case=pain.6', 'pain', 'B')).toBe('#pain=B&case=pain.6');
  expect(withInFragment('#pain=AX&case=pain.6', 'case', null)).toBe('#pain=AX');
  expect(withInFragment('#case=pain.6', 'case', '')).toBe('');
});

test('the name of a place on the page gives way to a parameter, and else stays', () => {
  expect(withInFragment('#detail', 'pain', null)).toBe('#detail');
  expect(withInFragment('#detail', 'pain', 'AX')).toBe('#pain=AX');
  expect(ofFragment('#detail', 'pain')).toBeNull();
  expect(ofFragment('#pain=AX&pressed=1_no.a.l', 'pressed')).toBe('1_no.a.l');
});
