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
declare module 'virtual:atlas/skin-places' {
  /** Where bony landmarks and ends of muscles lie on the skin; what runs near muscles, not at them; which cards have no question. */
  export const skinPlaces: {
    readonly landmarks: readonly import('./skin-place.ts').LandmarkPlace[];
    readonly attachments: readonly import('./skin-place.ts').AttachmentPlace[];
    readonly overMuscles: readonly import('./skin-place.ts').TouchedPlace[];
    readonly risksAway: Readonly<Record<string, readonly string[]>>;
    readonly unasked: readonly string[];
  };
}
declare module 'virtual:atlas/learn' {
  export const learn: import('./learn-texts.ts').LearnTexts;
}
declare module 'virtual:atlas/details' {
  export const details: import('./atlas-index.ts').AtlasDetails;
}
declare module 'virtual:atlas/tissue' {
  /**
   * Muscles and bones: their files as in `virtual:atlas/files`, names of what is no muscle of the atlas, depths of the points (mm),
   * what lies at risk, what lies over and under, who moves what. */
  export const tissue: {
    readonly files: Readonly<
      Partial<
        Record<
          'head' | 'trunk' | 'arm' | 'leg' | 'risk' | 'outside',
          { readonly path: string; readonly checksum?: number }
        >
      >
    >;
    readonly names: Readonly<
      Record<string, { readonly latin: string; readonly english: string; readonly plain: string }>
    >;
    readonly depths: Readonly<Record<string, number>>;
    /** Nerves, vessels and organs that the records name as hazards, by shape: of a muscle by its id, of a point by its own. */
    readonly risks: Readonly<Record<string, readonly string[]>>;
    /** Of each shape that is at risk, what it is: the picture draws each in a form of its own. */
    readonly riskKinds: Readonly<Record<string, 'nerve' | 'artery' | 'vein' | 'organ'>>;
    /** Under each point, its own muscle among them: owner and where it begins, mm under the skin, the outermost first. */
    readonly order: Readonly<Record<string, readonly (readonly [owner: string, depthMm: number])[]>>;
    readonly movements: readonly import('./reference-schema.ts').Movement[];
  };
}
declare module 'virtual:atlas/layers' {
  /** The files of muscles and bones, for whoever keeps them all: a path below the site, and bytes. */
  export const layers: readonly { readonly path: string; readonly bytes: number }[];
}
declare module 'virtual:atlas/risk' {
  export const risk: import('./risk-place.ts').RiskPlaces;
}
