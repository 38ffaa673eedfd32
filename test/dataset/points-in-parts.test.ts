// A point lies in that part of its muscle that its label names: the first interosseus, the short head, the fibres of the neck.
import { expect, test } from 'vitest';
import { outsideMm, type Solid, solidOf } from '../../src/compile/muscles/measure-tissue.ts';
import { depthPlace } from '../../src/mesh/anchor.ts';
import { vertexNormals } from '../../src/mesh/normals.ts';
import { loadAtlas } from '../../src/node/load-atlas.ts';
import { readTissue } from '../../src/node/read-tissue.ts';
import { sexes } from '../../src/space/sex.ts';

/** What a label calls a part, and how the ids of such parts read. */
const partNames: readonly [label: RegExp, part: RegExp][] = [
  ...(['First', 'Second', 'Third', 'Fourth'] as const).map((word, i): [RegExp, RegExp] => [
    new RegExp(`^${word},`),
    new RegExp(`(interosseus|lumbrical)-${i + 1}-`),
  ]),
  ...(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const).map(
    (word, i): [RegExp, RegExp] => [
      new RegExp(`\\b${word} space`),
      new RegExp(`^intercostals-\\w+-${i + 1}$`),
    ],
  ),
  [/^Long head/, /long-head$/],
  [/^Short head/, /short-head$/],
  [/^(Medial|Inner) head/, /medial-head$/],
  [/^(Lateral|Outer) head/, /lateral-head$/],
  [/^Oblique head/, /oblique-head$/],
  [/^Transverse (head|fibres)/, /transverse-head$/],
  [/^Radial head/, /radial-head$/],
  [/^Humero-ulnar head/, /humeroulnar-head$/],
  [/^Upper head/, /upper-head$/],
  [/^Lower head/, /lower-head$/],
  [/^Superficial (head|layer)/, /superficial-(head|part)$/],
  [/^Deep layer/, /deep-part$/],
  [/^Posterior belly/, /posterior-belly$/],
  [/^Anterior belly/, /anterior-belly$/],
  [/^Frontal belly/, /^frontalis$/],
  [/^Occipital belly/, /^occipitalis$/],
  [/orbital part/, /orbital-part$/],
  [/^Sternal division/, /sternal-head$/],
  [/^Clavicular division/, /clavicular-head$/],
  [/^Clavicular part/, /clavicular-part$/],
  [/^Sternal part|costal fibres|^Beside the sternum/, /sternocostal-part$/],
  [/abdominal fibres/, /abdominal-part$/],
  [/^Upper fibres/, /descending-part$/],
  [/^Middle fibres/, /transverse-part$/],
  [/^Lower fibres/, /ascending-part$/],
  [/^Front part/, /(deltoid-clavicular-part|pubococcygeus)$/],
  [/^Middle part/, /acromial-part$/],
  [/^Back part/, /(deltoid-spinal-part|iliococcygeus)$/],
  [/\bneck\b/i, /(multifidus|rotatores)-cervicis$/],
  [/upper back|chest spine/i, /(multifidus|rotatores)-thoracis$/],
  [/loin|small of the back|sacrum/i, /(multifidus|rotatores)-lumborum$/],
];

/** Labels of the manual whose part the picture shows elsewhere. */
const elsewhere = [
  // The abdominal part is drawn lower down, below the free edge at which the hand takes the point.
  'pectoralis-major-5',
  // Of the medial head the outer edge lies under the lateral head, deeper than a finger feels it.
  'triceps-brachii-2',
];

test('on both bodies each point lies in the part that its label names, or at most 3 mm beside it', async () => {
  const { built, compiled, records } = await loadAtlas();
  const { triangles } = built.fine;
  const regions = readTissue('display');
  const pieces = regions.flatMap((region) => region.pieces.map((piece) => ({ region, piece })));
  const normals = { female: new Float32Array(), male: new Float32Array() };
  for (const sex of sexes) normals[sex] = vertexNormals(built[sex].display, triangles);
  const anchors = new Map(compiled.points.map((point) => [point.id, point]));

  let judged = 0;
  const wrong = records.muscles.flatMap((muscle) =>
    muscle.points.flatMap(({ id, label }) => {
      const meant = partNames.filter(([name]) => name.test(label)).map(([, part]) => part);
      const parts = pieces.filter(
        ({ piece }) => piece.owner === muscle.id && meant.some((part) => part.test(piece.id)),
      );
      if (parts.length === 0) return [];
      judged++;
      const { anchor, depthMm } = anchors.get(id)!;
      const off = sexes.map((sex) => {
        const at = depthPlace(triangles, built[sex].display, normals[sex], anchor, depthMm);
        return outsideMm(
          parts.map(({ region, piece }): Solid => solidOf(region, region.positions[sex], piece)),
          at,
        );
      });
      return Math.max(...off) > 3 ? [id] : [];
    }),
  );
  expect(judged).toBeGreaterThan(75);
  expect(wrong).toEqual(elsewhere);
});
