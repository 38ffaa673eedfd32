// How what is printed on the skin finds the skin that it stands in.
import { createContext, useContext } from 'react';
import type { Skin } from './skin.ts';

export const SkinContext = createContext<Skin | null>(null);

export function useSkin(): Skin {
  const skin = useContext(SkinContext);
  if (skin === null) throw new Error('No <Body> above this layer');
  return skin;
}
