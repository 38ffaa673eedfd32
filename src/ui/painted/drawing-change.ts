// What has changed between two kept drawings: how large, how strong, and where. Pure; says phrases.
import '../../words/en/painted-keep-words.ts';
import { type Side, sides } from '../../space/side.ts';
import type { DrawingRecord } from '../../state/records/drawing-record.ts';
import { type Phrase, phrase } from '../../words/phrase.ts';

/** A brush is no truer than this. */
const SAME_SIZE = 0.1;

/** Kept once more it would say nothing new. */
export function isSameDrawing(before: DrawingRecord | undefined, now: DrawingRecord): boolean {
  return before !== undefined && before.pains === now.pains && Math.abs(before.cm2 - now.cm2) < 0.05;
}

/** @param plain name of an area */
export function drawingChange(
  now: DrawingRecord,
  before: DrawingRecord,
  plain: (area: string) => string,
): Phrase[] {
  const by = before.cm2 > 0 ? now.cm2 / before.cm2 - 1 : 0;
  const size =
    Math.abs(by) < SAME_SIZE
      ? phrase('paintedKeep.sameSize')
      : by > 0
        ? phrase('paintedKeep.larger', { share: by })
        : phrase('paintedKeep.smaller', { share: -by });
  return [size, ...strength(now.intensity, before.intensity), ...places(now, before, plain)];
}

function strength(now: number | undefined, before: number | undefined): Phrase[] {
  if (now === undefined || before === undefined) return [];
  if (now === before) return [phrase('paintedKeep.asStrong')];
  return [phrase(now > before ? 'paintedKeep.stronger' : 'paintedKeep.weaker', { from: before, to: now })];
}

function places(now: DrawingRecord, before: DrawingRecord, plain: (area: string) => string): Phrase[] {
  const list = (one: DrawingRecord, other: DrawingRecord): Phrase[] =>
    one.places.flatMap(({ area, sides: own }) => {
      const there = other.places.find((place) => place.area === area);
      const gone = there === undefined ? own : own.filter((side) => !there.sides.includes(side));
      if (there !== undefined && gone.length === 0) return [];
      return [phrase('paintedName.place', { place: plain(area), side: sideOf(gone) })];
    });
  const fresh = list(now, before);
  const gone = list(before, now);
  return [
    ...(fresh.length > 0 ? [phrase('paintedKeep.newPlaces', { list: { list: fresh } })] : []),
    ...(gone.length > 0 ? [phrase('paintedKeep.gonePlaces', { list: { list: gone } })] : []),
  ];
}

function sideOf(own: readonly Side[]): Side | 'both' | 'middle' {
  if (own.length === sides.length) return 'both';
  return own[0] ?? 'middle';
}
