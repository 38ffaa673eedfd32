// The grain of tissue as one small picture made on the spot: fibres along u, in four sizes. The graphics card fades what a pixel
// cannot hold, which noise worked out in the shader would not.
import {
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearMipmapNearestFilter,
  RepeatWrapping,
  RGBAFormat,
} from 'three';

/** Picture elements along and across, and mm of tissue that they span. */
const SIZE = { along: 256, across: 512 } as const;
export const GRAIN_MM = { along: 640, across: 64 } as const;

/** Cells along and across, and strength: bundles, fascicles, fibres, threads. */
const OCTAVES = [
  [13, 20, 0.4],
  [24, 37, 0.66],
  [38, 94, 0.68],
  [70, 206, 0.5],
] as const;

/**
 * r: all fibres together; g: bundles alone; b: slope across the fibres; a: even blotches. Each about one half.
 * @param cheap where the processor draws: it looks into one size of the picture, not two.
 */
export function fibreTexture(cheap: boolean): DataTexture {
  const texture = new DataTexture(grain(), SIZE.along, SIZE.across, RGBAFormat);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = cheap ? LinearMipmapNearestFilter : LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = cheap ? 1 : 4;
  texture.needsUpdate = true;
  return texture;
}

/** Seamless both ways. */
export function grain(): Uint8Array<ArrayBuffer> {
  const { along, across } = SIZE;
  const count = along * across;
  const [all, bundles, blotches] = [
    new Float32Array(count),
    new Float32Array(count),
    new Float32Array(count),
  ];
  const sway = noise(9, 5, 11);
  const layers = OCTAVES.map(([u, v, strength], n) => ({ at: noise(u, v, n), strength }));
  const spots = [noise(40, 10, 21), noise(100, 26, 22)];
  for (let y = 0, i = 0; y < across; y++) {
    for (let x = 0; x < along; x++, i++) {
      const [u, v] = [x / along, y / across];
      // Fibres are not ruled lines: they sway a little.
      const w = v + (sway(u, v) - 0.5) * 0.012;
      for (const [n, { at, strength }] of layers.entries()) {
        const value = (at(u, w) - 0.5) * strength;
        all[i]! += value;
        if (n < 2) bundles[i]! += value;
      }
      blotches[i] = (spots[0]!(u, v) + spots[1]!(u, v)) / 2;
    }
  }
  const out = new Uint8Array(count * 4);
  for (let i = 0; i < count; i++) {
    const below = all[(i - along + count) % count]!;
    const above = all[(i + along) % count]!;
    out[i * 4] = byte(0.5 + all[i]! * 0.5);
    out[i * 4 + 1] = byte(0.5 + bundles[i]! * 0.9);
    out[i * 4 + 2] = byte(0.5 + (above - below) * 1.1);
    out[i * 4 + 3] = byte(blotches[i]!);
  }
  return out;
}

function byte(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 255);
}

/** Smooth noise 0 to 1 over the unit square, `across` x `up` cells, seamless. */
function noise(across: number, up: number, seed: number): (u: number, v: number) => number {
  const at = new Float32Array(across * up);
  let state = 0x9e3779b9 ^ (seed * 0x85ebca6b);
  for (let i = 0; i < at.length; i++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    at[i] = ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  }
  const soft = (t: number) => t * t * (3 - 2 * t);
  return (u, v) => {
    const [x, y] = [(((u % 1) + 1) % 1) * across, (((v % 1) + 1) % 1) * up];
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [s, t] = [soft(x - i), soft(y - j)];
    const [i1, j0, j1] = [(i + 1) % across, (j % up) * across, ((j + 1) % up) * across];
    const low = at[j0 + (i % across)]! * (1 - s) + at[j0 + i1]! * s;
    const high = at[j1 + (i % across)]! * (1 - s) + at[j1 + i1]! * s;
    return low * (1 - t) + high * t;
  };
}
