// The figure on the plate: skin, stipple, marks and floor shadow over one topology, dressed and put into a body's form.
import type { Object3D, Vector4 } from 'three';
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import type { CageBody } from '../../atlas-file/body-file.ts';
import type { SkinTone } from '../../state/atlas-state.ts';
import { type BodyForm, bodyForm, type FormTopology } from '../body/body-form.ts';
import { clothNormals } from '../body/cloth-normals.ts';
import {
  createSharedUniforms,
  createSkinMaterial,
  placeIrises,
  setPlateAppearance,
} from '../body/skin-material.ts';
import { createSkinObject } from '../body/skin-object.ts';
import { FOV_Y } from '../camera/camera-rig.ts';
import { createFloorShadow } from '../floor/floor-shadow.ts';
import { createGlyphTexture } from '../marks/mark-glyphs.ts';
import { MarkLayout } from '../marks/mark-layout.ts';
import { createMarksObject } from '../marks/marks-object.ts';
import { createStippleObject } from '../stipple/stipple-object.ts';
import { type VertexLinks, vertexLinks } from '../zones/field-gradient.ts';
import { createReveal, type Reveal } from '../zones/reveal.ts';
import { ZonePaint } from '../zones/zone-paint.ts';
import { type PlateTheme, plateLight } from './palette.ts';

const MOST_MARKS = 1024;

export class Figure {
  readonly objects: readonly Object3D[];
  readonly layout: MarkLayout;
  readonly paint: ZonePaint;
  readonly reveal: Reveal;
  private readonly shared = createSharedUniforms();
  private readonly material = createSkinMaterial(this.shared);
  private readonly stipple = createStippleObject(this.shared);
  private readonly floor = createFloorShadow();
  private readonly marks;
  private readonly skin;
  private readonly links: VertexLinks;
  private clothed = true;

  constructor(
    readonly topology: FormTopology,
    public form: BodyForm,
    fontFamily: string,
  ) {
    this.skin = createSkinObject(topology, this.material);
    this.marks = createMarksObject(MOST_MARKS, createGlyphTexture(fontFamily));
    this.layout = new MarkLayout(this.marks);
    this.links = vertexLinks(topology.skin.quads, topology.skin.vertexCount);
    this.paint = new ZonePaint(topology, this.skin, this.stipple);
    this.reveal = createReveal(this.shared.uReveal.value as Vector4);
    this.objects = [this.floor.mesh, this.skin.mesh, this.stipple.mesh, this.marks.mesh];
    this.setForm(form);
  }

  /** Fields, samples and dots are read over this. */
  get ground() {
    const { positions, normals, shade } = this.form;
    return { triangles: this.topology.skin.triangles, positions, normals, shade, links: this.links };
  }

  /** Skin positions only (the eyes left out), metres. */
  get skinPositions(): Float32Array<ArrayBuffer> {
    return this.form.positions.subarray(0, this.topology.skin.vertexCount * 3);
  }

  setBody(body: CageBody): void {
    this.setForm(bodyForm(this.topology, body));
  }

  private setForm(form: BodyForm): void {
    this.form = form;
    this.skin.setForm(form, form.feature, clothNormals(form, this.links));
    this.skin.setClothed(this.clothed);
    this.floor.setForm(this.skinPositions);
    placeIrises(this.material, form);
  }

  placeMarks(atlas: AtlasSurface): void {
    const { triangles, positions, normals } = this.ground;
    this.layout.place(atlas.marks, triangles, positions, normals);
  }

  setAppearance(theme: PlateTheme, tone: SkinTone, garment: boolean): void {
    setPlateAppearance(this.material, theme, tone);
    this.floor.setLight(plateLight[theme].floorShadow, plateLight[theme].floorPool);
    this.material.uniforms.uGarment!.value = garment ? 1 : 0;
    this.clothed = garment;
    this.skin.setClothed(garment);
  }

  /** Size of the picture, CSS pixels. */
  setViewport(width: number, height: number): void {
    this.marks.setViewport(width, height);
    this.shared.uPixelMm.value = (2000 * Math.tan(FOV_Y / 2)) / height;
  }

  setDraft(draft: boolean): void {
    this.skin.setDraft(draft);
  }

  dispose(): void {
    this.skin.dispose();
    this.material.dispose();
    this.stipple.dispose();
    this.marks.dispose();
    this.floor.dispose();
  }
}
