// Painted pains on the real skin: a stroke that ends is not painted again, undo shows what was there, pains are told apart.
import { expect, test } from 'vitest';
import { choosing, emptyDrawing, undo, withNewPain, withStroke } from '../../../src/anatomy/pain/drawing.ts';
import { PainPainter } from '../../../src/anatomy/pain/paint-field.ts';
import type { Dab } from '../../../src/anatomy/pain/painted-pain.ts';
import { PaintedSkin } from '../../../src/scene/paint/painted-skin.ts';
import { anchor, lab, mesh, mirrored } from '../../anatomy/pain/pain-bodies.ts';

class CountingPainter extends PainPainter {
  wholes = 0;
  override paint(...args: Parameters<PainPainter['paint']>): void {
    this.wholes++;
    super.paint(...args);
  }
}
const made = () => {
  const painter = new CountingPainter(lab.painter.ground);
  return { painter, skin: new PaintedSkin(painter) };
};
const knee = anchor('patella');
const dab = (radiusMm = 30): Dab => ({ anchor: knee, radiusMm });
const beside: Dab = { anchor: anchor({ from: 'patella', go: 'up', mm: 20 }), radiusMm: 30 };
const vertexAt = (at: Dab['anchor']) => mesh.triangles[at.triangle * 3]!;
const covered = (field: Int8Array) => field.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);

test('a finished stroke stands as it was painted, without being painted again', () => {
  const { painter, skin } = made();
  const stroke = [dab(), beside].filter((one) => skin.add(one));
  const before = skin.current.slice();
  const drawing = withStroke(emptyDrawing, stroke);
  skin.show(drawing);
  expect(painter.wholes).toBe(0);
  expect(skin.current).toEqual(before);
  const fresh = made();
  fresh.skin.show(drawing);
  expect(fresh.skin.current).toEqual(before);
  skin.show(undo(drawing));
  expect(covered(skin.current)).toBe(0);
});

test('a dab that changes nothing at the rim is none, for brush and eraser', () => {
  const { skin } = made();
  const rubber: Dab = { ...dab(20), erases: true };
  expect(skin.add(rubber)).toBe(false);
  expect(skin.add(dab())).toBe(true);
  expect(skin.add(dab())).toBe(false);
  expect(skin.add(dab(12))).toBe(false);
  expect(skin.add(beside)).toBe(true);
  expect(skin.add(rubber)).toBe(true);
  expect(skin.add(rubber)).toBe(false);
});

test('an abandoned stroke leaves the drawing as it was', () => {
  const { skin } = made();
  const drawing = withStroke(emptyDrawing, [dab()]);
  skin.show(drawing);
  const before = skin.current.slice();
  skin.add(beside);
  expect(skin.current).not.toEqual(before);
  skin.abandon(drawing);
  expect(skin.current).toEqual(before);
});

test('the current pain stands alone, the others in one; each is found where it lies', () => {
  const { skin } = made();
  const there = mirrored(knee);
  const two = withStroke(withNewPain(withStroke(emptyDrawing, [dab()])), [{ anchor: there, radiusMm: 30 }]);
  const [first, second] = two.pains;
  skin.show(two);
  expect([skin.current[vertexAt(there)]! > 0, skin.others[vertexAt(knee)]! > 0]).toEqual([true, true]);
  expect(skin.painAt(vertexAt(there), two)).toBe(second!.id);
  expect(skin.painAt(vertexAt(knee), two)).toBe(first!.id);
  expect(skin.painAt(vertexAt(anchor('c7')), two)).toBeNull();
  skin.show(choosing(two, first!.id));
  expect([skin.current[vertexAt(knee)]! > 0, skin.others[vertexAt(there)]! > 0]).toEqual([true, true]);
  skin.show(withNewPain(two));
  expect(covered(skin.current)).toBe(0);
});

test('once no brush is at work none of the pains stands out, and each is where it was; the brush then finds its own again', () => {
  const { skin } = made();
  const there = mirrored(knee);
  const two = withStroke(withNewPain(withStroke(emptyDrawing, [dab()])), [{ anchor: there, radiusMm: 30 }]);
  skin.show(two);
  const own = skin.current.slice();
  skin.show(two, false);
  expect([skin.current[vertexAt(there)]! > 0, skin.current[vertexAt(knee)]! > 0]).toEqual([true, true]);
  expect(covered(skin.others)).toBe(0);
  skin.show(two);
  expect(skin.current).toEqual(own);
  expect(skin.others[vertexAt(knee)]).toBeGreaterThan(0);
});
