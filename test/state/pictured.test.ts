// What the picture shows while a question stands: what it asks about, and nothing of it in link, choice or names.
import { expect, test } from 'vitest';
import { createAtlasStore } from '../../src/state/atlas-store.ts';
import { knownIds } from '../../src/state/known-ids.ts';
import { atlasLink } from '../../src/state/link.ts';
import { hidesNames, pictured, picturedStore } from '../../src/state/pictured.ts';
import { smallIndex } from '../anatomy/small-index.ts';

const store = () => createAtlasStore(knownIds(smallIndex));
const asks = { point: 'trapezius-1', muscle: null, marks: {}, sought: null } as const;

test('without a question the picture reads the very state of the page', () => {
  const page = store();
  expect(pictured(page.getState())).toBe(page.getState());
});

test('a question stands in the picture in place of the choice, and in no link', () => {
  const page = store();
  page.getState().selectArea('back-of-neck', 'left');
  page.getState().openQuiz('7_10q');
  expect(page.getState()).toMatchObject({ area: null, point: null, muscle: null });
  const before = atlasLink.write(page.getState());
  page.getState().showAsked(asks);
  expect(atlasLink.write(page.getState())).toBe(before);
  expect(page.getState().point).toBeNull();
  const seen = picturedStore(page);
  expect(seen.getState()).toMatchObject({ point: 'trapezius-1', area: null, hovered: null });
  expect(seen.getState()).toBe(seen.getState());
  expect(hidesNames(page.getState())).toBe(true);
  // Under the skin a pin would show where the point is.
  page.setState({ layer: 'deep' });
  expect(seen.getState().layer).toBe('skin');
  expect(seen.getState().hideLabels).toBe(true);
  expect(page.getState().hideLabels).toBe(false);
  page.getState().showAsked({ ...asks, marks: null });
  expect(hidesNames(page.getState())).toBe(false);
  // A key of letters is no question: its points stand alone, and nothing is hidden.
  page.getState().showAsked({ ...asks, letters: { trapezius: 'a' } });
  expect(hidesNames(page.getState())).toBe(false);
  page.getState().openQuiz(null);
  expect(seen.getState()).toBe(page.getState());
});

test('listeners of the picture hear before and after as the picture shows them', () => {
  const page = store();
  const heard: (string | null)[][] = [];
  picturedStore(page).subscribe((now, before) => heard.push([before.point, now.point]));
  page.getState().showAsked(asks);
  page.getState().showAsked(null);
  expect(heard).toEqual([
    [null, 'trapezius-1'],
    ['trapezius-1', null],
  ]);
});

test('what the question does not change is the same in the picture from state to state: nothing is drawn for it', () => {
  const page = store();
  page.getState().showAsked(asks);
  const before = pictured(page.getState());
  page.getState().setStill(true);
  const after = pictured(page.getState());
  const changed = Object.keys(after).filter((key) => after[key as 'ways'] !== before[key as 'ways']);
  expect(changed).toEqual(['still']);
});

test('a painted answer is nobody’s pain: strokes go to the sketch, the person’s own drawing is out of the picture', () => {
  const page = store();
  const anchor = { triangle: 5, u: 1, v: 0, w: 0 };
  page.getState().addStroke([{ anchor, radiusMm: 18 }]);
  const own = page.getState().drawing;
  const seen = picturedStore(page);
  page.getState().restore({ layer: 'deep' });
  page.getState().showAsked({ ...asks, point: null, sketched: 'now' });
  expect(seen.getState()).toMatchObject({ painting: true, layer: 'skin', drawing: { pains: [] } });
  seen.getState().addStroke([{ anchor, radiusMm: 10 }]);
  seen.getState().addStroke([{ anchor, radiusMm: 10 }]);
  seen.getState().undoPaint();
  expect(page.getState().drawing).toBe(own);
  expect(seen.getState().drawing.pains.map(({ dabs }) => dabs.length)).toEqual([1]);
  // The answer is looked at, with the zone of the side that it fits; nothing is painted any more.
  page.getState().showAsked({ ...asks, marks: null, sketched: 'before', side: 'right' });
  expect(seen.getState()).toMatchObject({ painting: false, side: 'right' });
  expect(seen.getState().drawing.pains).toHaveLength(1);
  expect(page.getState().side).toBe('left');
  // The next painting has a new sheet, in an exam too, where no answer stands between; and the next question a bare skin.
  for (let again = 0; again < 2; again++) {
    page.getState().showAsked({ ...asks, sketched: 'now' });
    expect(seen.getState().drawing.pains).toEqual([]);
    seen.getState().addStroke([{ anchor, radiusMm: 10 }]);
  }
  page.getState().showAsked(asks);
  expect(seen.getState().drawing.pains).toEqual([]);
  page.getState().showAsked({ ...asks, sketched: 'now' });
  expect(seen.getState().drawing.pains).toEqual([]);
  page.getState().showAsked(null);
  expect(seen.getState().drawing).toBe(own);
});

test('the place that was asked for is painted once the answer is out: one drawing a question, and in no link', () => {
  const page = store();
  page.getState().openQuiz('7_10q');
  const found = { id: 'coracoid', anchors: [[5, 0.25, 0.5]] } as const;
  page.getState().showAsked({ ...asks, point: null, found });
  const { drawing } = pictured(page.getState());
  expect(drawing.pains).toMatchObject([{ dabs: [{ anchor: { triangle: 5, u: 0.25, v: 0.5, w: 0.25 } }] }]);
  page.setState({ side: 'right' });
  expect(pictured(page.getState()).drawing).toBe(drawing);
  expect(page.getState().drawing.pains).toEqual([]);
  page.getState().showAsked({ ...asks, point: null, sought: 'coracoid', places: [found] });
  expect(pictured(page.getState()).drawing.pains).toEqual([]);
});
