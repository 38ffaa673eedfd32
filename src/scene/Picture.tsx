// The picture, layer by layer. A new layer is its folder and one line here.
import { Body } from './body/Body.tsx';
import { CameraRig } from './camera/CameraRig.tsx';
import { Floor } from './floor/Floor.tsx';
import { Marks } from './marks/Marks.tsx';
import { Pins } from './pins/Pins.tsx';
import { Painter } from './stage/Painter.tsx';
import type { Stage } from './stage/stage.ts';
import { StageContext } from './stage/stage-hooks.ts';
import { Stipple } from './stipple/Stipple.tsx';
import { Tissue } from './tissue/Tissue.tsx';
import { Ways } from './ways/Ways.tsx';
import { Zones } from './zones/Zones.tsx';

interface PictureProps {
  readonly stage: Stage;
  /** CSS font family of the figures. */
  readonly fontFamily: string;
  /** Resolves when the shaders are ready, to the function that lets go of what made them so. */
  readonly ready: Promise<() => void>;
}

export function Picture({ stage, fontFamily, ready }: PictureProps) {
  return (
    <StageContext value={stage}>
      <Floor />
      <Body>
        <Zones />
        <Tissue />
      </Body>
      <Stipple />
      <Ways />
      <Marks fontFamily={fontFamily} />
      <Pins />
      <CameraRig />
      <Painter ready={ready} />
    </StageContext>
  );
}
