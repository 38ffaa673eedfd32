// The numbers of the pins, beside each point and on its pain, in every picture. In a chunk of its own.
import { useLayoutEffect, useRef } from 'react';
import type { Mesh } from 'three';
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import { FAR_OUTSIDE, UNIT_MM } from '../../atlas-file/zone-codec.ts';
import { metres } from '../../space/frames.ts';
import { dot, type Vector } from '../../space/vector.ts';
import { hidesNames } from '../../state/pictured.ts';
import { pinOf, pointOfPin } from '../../state/pin.ts';
import { shownPains } from '../../state/shown-pins.ts';
import { createGlyphTexture } from '../marks/mark-glyphs.ts';
import { createKept } from '../stage/kept.ts';
import { onScreen } from '../stage/on-screen.ts';
import type { Picture } from '../stage/picture.ts';
import type { Stage } from '../stage/stage.ts';
import { useBeforePicture, useModel, usePage, useResource, useStage } from '../stage/stage-hooks.ts';
import { createNumberInstances, type DrawnNumber } from './number-instances.ts';
import { spreadNumbers } from './number-layout.ts';
import { type NumberPlaces, numberPlaces } from './zone-middle.ts';

/** CSS px: on the pain, near and far, and beside a point, at whose upper right it stands. */
const ON_PAIN = 10;
const FAR = 8;
const BESIDE = 8;
/** Metres from the camera at which numbers are small. */
const FAR_AWAY = 3.2;
const FROM_POINT = { x: 13, y: -12 };
/** Skin seen at a flatter angle than this cosine bears no number. */
const FLAT = 0.25;
/** Of a number's radius: what reaches less far is hidden by it. */
const SHOWS = 1.4;
const EDGES = { left: ON_PAIN, top: ON_PAIN, right: ON_PAIN, bottom: ON_PAIN };

export function PinLayer() {
  const stage = useStage();
  const mesh = useRef<Mesh>(null);
  const { fontFamily } = getComputedStyle(document.body);
  const instances = useResource(() => createNumberInstances(createGlyphTexture(fontFamily)));
  const atlas = useModel((model) => model.atlas);
  const places = useRef(createKept<readonly (readonly NumberPlaces[])[]>());

  useBeforePicture((picture) => {
    const { pins } = stage.page.getState();
    const shown = pins.length > 0 && atlas !== null && !hidesNames(stage.page.getState());
    if (mesh.current) mesh.current.visible = shown;
    if (!shown) {
      stage.numbered = [];
      return;
    }
    const { form } = stage.model.getState();
    const zones = places.current(`${pins.join()} ${form.sex} ${atlasName(atlas)}`, () =>
      placesOf(stage, atlas, pins),
    );
    const numbers = laidOut(stage, picture, pins, zones);
    if (picture.kind === 'main')
      stage.numbered = numbers.map(({ x, y, radius }) => ({
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      }));
    instances.show(numbers);
    instances.setViewport(picture.width, picture.height);
  });
  usePage(({ pins }) => pins);
  usePage(({ inFront }) => inFront);
  // What was asked for while this layer was on its way.
  useLayoutEffect(() => stage.change(), [stage]);

  return (
    <mesh
      ref={mesh}
      geometry={instances.geometry}
      material={instances.material}
      frustumCulled={false}
      renderOrder={3}
      dispose={null}
    />
  );
}

const names = new WeakMap<AtlasSurface, number>();
let last = 0;
/** An author's save brings another atlas: its zones are other ones. */
function atlasName(atlas: AtlasSurface): number {
  if (!names.has(atlas)) names.set(atlas, ++last);
  return names.get(atlas)!;
}

function placesOf(stage: Stage, atlas: AtlasSurface, pins: readonly string[]): NumberPlaces[][] {
  const { topology, form } = stage.model.getState();
  const pains = pins.map((pin) => {
    const { point, side } = pointOfPin(pin);
    const pain = new Int8Array(topology.skin.vertexCount).fill(FAR_OUTSIDE);
    atlas.fill(point, side, 'essential', pain);
    return pain;
  });
  return pains.map((pain) => {
    const others = pains.filter((other) => other !== pain);
    const rest = others[0]?.map((_, v) => others.reduce((most, other) => Math.max(most, other[v]!), -128));
    return numberPlaces(pain, rest ?? null, topology.links, form.positions);
  });
}

function laidOut(
  stage: Stage,
  picture: Picture,
  pins: readonly string[],
  zones: readonly (readonly NumberPlaces[])[],
): DrawnNumber[] {
  const { solid, behind } = shownPains(stage.seen());
  const isHere = (pin: string) => stage.half === null || solid.some((one) => pinOf(one) === pin);
  const front = behind.length > 0 && solid[0] ? pinOf(solid[0]) : null;
  const crosses: { x: number; y: number }[] = [];
  const radius = (stage.pose()?.distance ?? 0) > FAR_AWAY ? FAR : ON_PAIN;
  const wanted = pins.flatMap((pin, at) => {
    if (!isHere(pin)) return [];
    const like = { number: at + 1, inFront: pin === front };
    const mark = stage.marks.onScreen(pointOfPin(pin));
    if (mark?.visible) crosses.push(mark);
    return [
      ...(mark?.visible
        ? [
            {
              ...like,
              x: mark.x + FROM_POINT.x,
              y: mark.y + FROM_POINT.y,
              radius: Math.min(radius - 1, BESIDE),
            },
          ]
        : []),
      ...(zones[at] ?? []).flatMap((places) => {
        const seen = seenPlace(stage, picture, places);
        return seen ? [{ ...like, ...besideSmall(seen, places, picture), radius }] : [];
      }),
    ];
  });
  const spots = spreadNumbers(wanted, crosses);
  return wanted.flatMap((one, i) => (spots[i] ? [{ ...one, ...spots[i] }] : []));
}

interface SeenPlace {
  readonly x: number;
  readonly y: number;
  /** From the camera, metres. */
  readonly away: number;
}

/** Of the places for a number the best that this picture shows; null where it shows none. */
function seenPlace(
  stage: Stage,
  { camera, width, height, moving }: Picture,
  places: NumberPlaces,
): SeenPlace | null {
  const { form, rays } = stage.model.getState();
  const eye = camera.position;
  const facing = places.vertices.flatMap((v, rank) => {
    const position = form.positions.subarray(v * 3, v * 3 + 3) as unknown as Vector;
    const normal = form.normals.subarray(v * 3, v * 3 + 3) as unknown as Vector;
    const away: Vector = [eye.x - position[0], eye.y - position[1], eye.z - position[2]];
    const length = Math.hypot(...away);
    const direction = away.map((part) => part / length) as unknown as Vector;
    const faces = dot(normal, direction);
    // At the picture's edge it would be cut.
    const at = onScreen(position, camera, { width, height }, EDGES);
    return faces < FLAT || !at
      ? []
      : [{ position, normal, direction, at, away: length, worth: faces - (rank > 0 ? 0.3 : 0) }];
  });
  facing.sort((a, b) => b.worth - a.worth);
  // What another part of the body hides is asked for once it rests.
  const seen = facing.find(
    ({ position, normal, direction }) => moving || !rays || rays.isOpen({ position, normal }, direction),
  );
  return seen ? { x: seen.at[0], y: seen.at[1], away: seen.away } : null;
}

/** A piece that the number would cover bears it at its upper right. */
function besideSmall(
  { x, y, away }: SeenPlace,
  { depth }: NumberPlaces,
  { camera, height }: Picture,
): { x: number; y: number } {
  const pxPerM = height / (2 * Math.tan((camera.fov * Math.PI) / 360) * away);
  const reach = metres(depth * UNIT_MM) * pxPerM;
  const off = reach > ON_PAIN * SHOWS ? 0 : (reach + ON_PAIN) * Math.SQRT1_2;
  return { x: x + off, y: y - off };
}
