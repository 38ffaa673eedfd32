// The modules that the Vite plugin (scripts/atlas-plugin.ts) makes out of data/.
declare module 'virtual:atlas/index' {
  export const index: import('./atlas-index.ts').AtlasIndex;
}
declare module 'virtual:atlas/files' {
  /** Where the binaries lie, from the site's base, and in the built site the checksums of those that belong to this page. */
  export const files: Readonly<
    Record<'topology' | 'female' | 'male' | 'atlas', { readonly path: string; readonly checksum?: number }>
  >;
}
declare module 'virtual:atlas/places' {
  /** Where each point lies on the skin of the female body in display pose: left side or midline, whole mm, body frame. */
  export const places: readonly (readonly [point: string, place: import('../space/vector.ts').Vector])[];
}
declare module 'virtual:atlas/details' {
  export const details: import('./atlas-index.ts').AtlasDetails;
}
