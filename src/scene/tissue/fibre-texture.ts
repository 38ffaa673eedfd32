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
  const octaves = OCTAVES.map(([u, v, strength], n) => ({ noise: noise(u, v, n), strength }));
  const spots = [noise(40, 10, 21), noise(100, 26, 22)] as const;
  const [straight, swaying] = [new Float64Array(along), new Float64Array(along)];
  const [row, other] = [new Float64Array(along), new Float64Array(along)];
  for (let y = 0; y < across; y++) {
    const first = y * along;
    straight.fill(y / across);
    sway(straight, row);
    // Fibres are not ruled lines: they sway a little.
    for (let x = 0; x < along; x++) swaying[x] = straight[x]! + (row[x]! - 0.5) * 0.012;
    for (const [n, octave] of octaves.entries()) {
      octave.noise(swaying, row);
      for (let x = 0; x < along; x++) {
        const value = (row[x]! - 0.5) * octave.strength;
        all[first + x]! += value;
        if (n < 2) bundles[first + x]! += value;
      }
    }
    spots[0](straight, row);
    spots[1](straight, other);
    for (let x = 0; x < along; x++) blotches[first + x] = (row[x]! + other[x]!) / 2;
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

/** Writes a row of smooth noise, 0 to 1, for how far up each element lies, -1 to 2 of the picture's height. */
type Noise = (up: Float64Array, out: Float64Array) => void;

/** Seamless, `across` x `high` cells. */
function noise(across: number, high: number, seed: number): Noise {
  const at = new Float32Array(across * high);
  let state = 0x9e3779b9 ^ (seed * 0x85ebca6b);
  for (let i = 0; i < at.length; i++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    at[i] = ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  }
  const [from, to] = [new Uint16Array(SIZE.along), new Uint16Array(SIZE.along)];
  const between = new Float64Array(SIZE.along);
  for (let x = 0; x < SIZE.along; x++) {
    const u = within(x / SIZE.along) * across;
    from[x] = Math.floor(u);
    to[x] = (from[x]! + 1) % across;
    between[x] = soft(u - from[x]!);
  }
  return (up, out) => {
    for (let x = 0; x < out.length; x++) {
      const y = within(up[x]!) * high;
      const j = Math.floor(y);
      const t = soft(y - j);
      const s = between[x]!;
      const j0 = (j % high) * across;
      const j1 = ((j + 1) % high) * across;
      const low = at[j0 + from[x]!]! * (1 - s) + at[j0 + to[x]!]! * s;
      const top = at[j1 + from[x]!]! * (1 - s) + at[j1 + to[x]!]! * s;
      out[x] = low * (1 - t) + top * t;
    }
  };
}

function soft(t: number): number {
  return t * t * (3 - 2 * t);
}

/** What of -1 to 2 lies beyond the unit comes in again on its other side. A remainder would take far longer. */
function within(t: number): number {
  const raised = (t >= 1 ? t - 1 : t) + 1;
  return raised >= 1 ? raised - 1 : raised;
}
