// A file of the site that could not be fetched or read.

/** `files-mixed`: whole, but of another version of the site. */
export type AssetProblem = 'download-failed' | 'file-damaged' | 'files-mixed';

/** `problem` is what the store is told. */
export class AssetError extends Error {
  override name = 'AssetError';
  constructor(
    message: string,
    readonly problem: AssetProblem,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
