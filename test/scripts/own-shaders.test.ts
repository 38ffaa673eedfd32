// What the atlas draws has shaders of its own: the site holds none of three's, and nothing in the scene asks for one.
import { expect, test } from 'vitest';
import { ownShaders } from '../../scripts/own-shaders.ts';
import { sourceFiles } from '../repository/source-files.ts';

/** Materials of three, and of its sprites, lines, points and shadows, that are built from its shader chunks. */
const threesOwn =
  /\b(?:Mesh|Line|Points|Sprite|Shadow)(?:Basic|Dashed|Standard|Physical|Phong|Lambert|Toon|Normal|Matcap|Depth|Distance)?Material\b|(?<!Raw)\bShaderMaterial\b|#include\s*<|\bShader(?:Chunk|Lib)\b/i;

test('no file of the scene uses a material or a shader of three’s', () => {
  const scene = sourceFiles('src').filter(({ file }) => file.startsWith('src/scene/'));
  expect(scene.filter(({ text }) => text.includes('RawShaderMaterial')).length).toBeGreaterThan(3);
  const found = scene.filter(({ text }) => threesOwn.test(text)).map(({ file }) => file);
  expect(found).toEqual([]);
});

test('such a use is found', () => {
  for (const use of [
    'new MeshBasicMaterial()',
    '<lineBasicMaterial />',
    'new ShaderMaterial(',
    '#include <fog>',
  ])
    expect(use).toMatch(threesOwn);
  expect('new RawShaderMaterial(); type ShaderMaterialParameters').not.toMatch(threesOwn);
});

test('a version of three that keeps its shaders elsewhere stops the build', () => {
  const { transform } = ownShaders();
  const handler =
    typeof transform === 'object' ? (transform.handler as (code: string, id: string) => unknown) : undefined;
  expect(() => handler?.('export {}', 'three.module.js')).toThrow(/elsewhere/);
  expect(handler?.('const ShaderChunk = {\n\tfog: fog,\n};', 'three.module.js')).toMatchObject({
    code: expect.not.stringContaining('fog'),
  });
});
