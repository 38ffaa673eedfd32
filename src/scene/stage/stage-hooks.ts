// How layers read the stage. They follow the stores without rendering: what changes is written straight to the graphics card.
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../../state/atlas-store.ts';
import type { Picture } from './picture.ts';
import type { SceneModel } from './scene-model.ts';
import type { Stage } from './stage.ts';

export const StageContext = createContext<Stage | null>(null);

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (stage === null) throw new Error('No StageContext above this layer');
  return stage;
}

/** A part of the model; the layer renders again when it changes. For what changes with the body, not with each choice. */
export function useModel<T>(select: (model: SceneModel) => T): T {
  return useStore(useStage().model, select);
}

/** Calls `apply` now and whenever a part of the page's state changes, and has a frame drawn. No render. */
export function usePage<T>(select: (state: Atlas) => T, apply: (value: T) => void = () => {}): void {
  const stage = useStage();
  const latest = useRef({ select, apply });
  useLayoutEffect(() => {
    latest.current = { select, apply };
  });
  useLayoutEffect(() => {
    latest.current.apply(latest.current.select(stage.page.getState()));
    return stage.watch(
      stage.page,
      (state) => latest.current.select(state),
      (value) => {
        latest.current.apply(value);
        stage.change();
      },
    );
  }, [stage]);
}

/** Calls `prepare` before each picture. */
export function useBeforePicture(prepare: (picture: Picture) => void): void {
  const stage = useStage();
  const latest = useRef(prepare);
  useLayoutEffect(() => {
    latest.current = prepare;
  });
  useLayoutEffect(() => stage.beforePicture((picture) => latest.current(picture)), [stage]);
}

/** Makes a thing once for the life of the layer, and disposes of it after that. */
export function useResource<T extends { dispose(): void }>(make: () => T): T {
  const [resource] = useState(make);
  useEffect(() => () => resource.dispose(), [resource]);
  return resource;
}
