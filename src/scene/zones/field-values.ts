// The distances of each field as the present state has them, worked out when they are first asked for after a change.
import type { AtlasSurface } from '../../atlas-file/atlas-file.ts';
import { FAR_OUTSIDE } from '../../atlas-file/zone-codec.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import type { FieldGround, SkinField } from './skin-fields.ts';

interface Kept {
  readonly values: Int8Array;
  content: string | null;
  atlas: AtlasSurface | null;
  version: number;
}

/** What a field shows: one signed distance a fine vertex. `version` changes whenever the values do. */
export interface FieldContent {
  readonly values: Int8Array;
  readonly shown: boolean;
  readonly version: number;
}

export class FieldValues {
  private readonly kept = new Map<string, Kept>();

  /** @param vertexCount fine vertices of the skin. */
  constructor(
    private readonly vertexCount: number,
    private readonly ground: FieldGround,
  ) {}

  /** The field in a state. The array is the same at every call and is written anew when its content changes. */
  of(field: SkinField, atlas: AtlasSurface | null, state: AtlasState): FieldContent {
    const kept = this.keptOf(field);
    const content = atlas ? field.content(state, this.ground.records) : null;
    const stale = content !== kept.content || (content !== null && atlas !== kept.atlas);
    if (stale) {
      kept.values.fill(FAR_OUTSIDE);
      if (atlas && content !== null) field.fill(atlas, state, kept.values, this.ground);
      kept.content = content;
      kept.atlas = atlas;
      kept.version++;
    }
    return { values: kept.values, shown: content !== null, version: kept.version };
  }

  private keptOf(field: SkinField): Kept {
    const known = this.kept.get(field.id);
    if (known) return known;
    const values = new Int8Array(this.vertexCount).fill(FAR_OUTSIDE);
    const made: Kept = { values, content: null, atlas: null, version: 0 };
    this.kept.set(field.id, made);
    return made;
  }
}
