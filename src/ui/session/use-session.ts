// How components see the sessions of this page, and the names of what a record names by id.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { AtlasDetails } from '../../dataset/atlas-index.ts';
import { subjectIn } from '../../guide/case/subject-in.ts';
import type { NoteNames } from '../../guide/session/session-note.ts';
import type { Session, SessionPoint } from '../../guide/session/session-schema.ts';
import { advise } from '../../guide/verdict/advise.ts';
import type { Verdict } from '../../guide/verdict/verdict.ts';
import type { Side } from '../../space/side.ts';
import { type SessionDesk, sessionDeskOf } from '../../state/session/session-desk.ts';
import type { SessionFile } from '../../state/session/session-file.ts';
import { useAtlasStore } from '../../state/use-atlas.ts';
import { type AtlasData, useAtlasData, useDetails } from '../parts/atlas-data.ts';
import { pointName } from '../parts/wording.ts';

export function useSessionDesk<T>(select: (desk: SessionDesk) => T): T {
  return useStore(sessionDeskOf(useAtlasStore()), select);
}

/** The record, again after every change. */
export function useSession(file: SessionFile): Session {
  return useStore(file, (state) => state.session);
}

/** "Trapezius point 1, left side"; its id where this edition has no such point. */
export function nameOfPoint({ points }: Pick<AtlasData, 'points'>, point: string, side: Side): string {
  const found = points.get(point);
  return found ? pointName(found.muscle, found.point, side) : `${point}, ${side}`;
}

/** The names for a note; the guide's words wait for the long texts. */
export function useNoteNames(answers: Session['answers']): NoteNames {
  const data = useAtlasData();
  const loaded = useDetails();
  const details = loaded.status === 'ready' ? loaded.details : null;
  return useMemo(
    () => ({
      point: (point, side) => nameOfPoint(data, point, side),
      area: (id) => data.areas.get(id)?.plain ?? id,
      guideWord: (row) => verdictOf(row, answers, data, details)?.headline ?? null,
    }),
    [data, details, answers],
  );
}

/** What the guide says of a point with the answers of its session. */
export function verdictOf(
  { point, side, familiar, tender }: SessionPoint,
  answers: Session['answers'],
  { points }: Pick<AtlasData, 'points'>,
  details: AtlasDetails | null,
): Verdict | null {
  const muscle = details?.muscles[points.get(point)?.muscle.id ?? ''];
  if (details === null || muscle === undefined) return null;
  const pressed = familiar ? 'brings-on' : tender ? 'tender' : tender === false ? 'no' : undefined;
  return advise({ ...answers, ...(pressed ? { pressed } : {}), side }, subjectIn(details, muscle, point));
}
