// The client's link: the points and nothing of what was answered; what was done only where it is put in.
import { expect, test } from 'vitest';
import { initialState } from '../../../src/state/atlas-state.ts';
import {
  clientLink,
  doneIn,
  firstHanded,
  handoutPoints,
  withoutDone,
} from '../../../src/ui/handout/handout-link.ts';

const here =
  'https://atlas.example/app/?point=soleus-1&side=left&area=calf&pain=left&handout=make#pain=abc&case=pain.6';
const points = [
  { point: 'soleus-1', side: 'left' },
  { point: 'infraspinatus-1', side: 'right' },
] as const;

test('holds points, sides and body, for plain reading; no place, no answer, no paint', () => {
  const link = new URL(clientLink(here, { body: 'male', language: 'en' }, points, null));
  const { searchParams: said } = link;
  expect(Object.fromEntries(said)).toMatchObject({
    lens: 'find',
    body: 'male',
    point: 'soleus-1',
    side: 'left',
    pins: 'soleus-1_left.infraspinatus-1_right',
    handout: 'read',
  });
  for (const name of ['area', 'symptom', 'pain', 'case']) expect(said.has(name), name).toBe(false);
  expect(link.hash).toBe('');
});

test('one point needs no pins', () => {
  const link = new URL(clientLink(here, { body: 'female', language: 'en' }, points.slice(0, 1), null));
  expect(link.searchParams.has('pins')).toBe(false);
});

test('what was done goes along in the fragment and is taken out again', () => {
  const link = new URL(
    clientLink(here, { body: 'female', language: 'en' }, points, ['neuromuscular', 'deep-tissue']),
  );
  expect(doneIn(link.hash)).toEqual(['neuromuscular', 'deep-tissue']);
  expect(withoutDone(link.hash)).toBe('');
  expect(doneIn('#done=surgery')).toBeNull();
  expect(doneIn('')).toBeNull();
});

test('the pin in front comes first; four at most; what is chosen can be added', () => {
  const pins = ['a-1_left', 'b-1_left', 'c-1_right', 'd-1_left', 'e-1_left'];
  const state = { ...initialState, pins, inFront: 'c-1_right', point: 'f-1', side: 'left' } as const;
  expect(firstHanded(state).map(({ point }) => point)).toEqual(['c-1', 'a-1', 'b-1', 'd-1']);
  expect(handoutPoints(state).at(-1)).toEqual({ point: 'f-1', side: 'left' });
  expect(firstHanded({ ...state, pins: [], inFront: null })).toEqual([{ point: 'f-1', side: 'left' }]);
});
