// A value that is made when it is first asked for.

/** The function, run at its first call; its answer is kept. */
export function once<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
