// Whether questions are asked on the body or in words: as the person left it, and in words where there is no picture.
import { useState } from 'react';
import { useAtlasNow } from '../../../state/use-atlas.ts';

export type QuizForm = 'picture' | 'words';
let left: QuizForm = 'picture';

export function useQuizForm(): [QuizForm, (form: QuizForm) => void] {
  const [form, setForm] = useState(left);
  const isDark = useAtlasNow((state) => state.scene === 'unavailable');
  return [
    isDark ? 'words' : form,
    (next) => {
      left = next;
      setForm(next);
    },
  ];
}

let leftPainting = false;

/** Whether pain is painted rather than chosen among pictures: as the person left it. */
export function usePaints(): [boolean, (paints: boolean) => void] {
  const [paints, setPaints] = useState(leftPainting);
  return [
    paints,
    (next) => {
      leftPainting = next;
      setPaints(next);
    },
  ];
}
