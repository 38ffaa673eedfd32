// Where compiled pieces are kept between compiles: by name, under a key that changes with whatever the piece depends on.

/** A piece as it is kept: plain data, maps and typed arrays. */
export type Piece = unknown;

/**
 * Pieces by name, e.g. `regions`, `muscles/trapezius#shape` (of those before the "#" there may be many, and they belong
 * together). A piece whose key is another one than asked for is as good as none.
 */
export interface PieceStore {
  /** Undefined when there is no such piece. */
  get(name: string, key: string): Piece;
  set(name: string, key: string, piece: Piece): void;
}

/** Pieces in memory; of each name the last. */
export class PieceMemory implements PieceStore {
  private readonly pieces = new Map<string, { key: string; piece: Piece }>();

  get(name: string, key: string): Piece {
    const known = this.pieces.get(name);
    return known?.key === key ? known.piece : undefined;
  }

  set(name: string, key: string, piece: Piece): void {
    this.pieces.set(name, { key, piece });
  }

  /** Name, key and piece of each. */
  entries(): [name: string, key: string, piece: Piece][] {
    return [...this.pieces].map(([name, { key, piece }]) => [name, key, piece]);
  }
}

/** Asks the stores in turn; what a later one has, the earlier ones get. New pieces go to all. */
export function layeredPieces(...stores: readonly PieceStore[]): PieceStore {
  return {
    get(name, key) {
      for (const [depth, store] of stores.entries()) {
        const piece = store.get(name, key);
        if (piece === undefined) continue;
        // Only the first is quicker than asking again.
        if (depth > 0) stores[0]!.set(name, key, piece);
        return piece;
      }
      return undefined;
    },
    set(name, key, piece) {
      for (const store of stores) store.set(name, key, piece);
    },
  };
}
