// The modules that the Vite plugin (scripts/atlas-plugin.ts) makes out of data/.
declare module 'virtual:atlas/index' {
  export const index: import('./atlas-index.ts').AtlasIndex;
}
declare module 'virtual:atlas/details' {
  export const details: import('./atlas-index.ts').AtlasDetails;
}
