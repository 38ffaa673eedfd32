// What the system refuses, as one sentence: no stack trace for a full disk.

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the quota is used up',
  EEXIST: 'something else stands there',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOENT: 'there is no such place',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EPERM: 'not permitted',
  EROFS: 'the disk cannot be written to',
};

/** Null for what is no such refusal: a fault of our own, to be seen in full. */
export function systemFault(error: unknown): string | null {
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = code !== undefined && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return reason === undefined ? null : `${[path, dest].filter(Boolean).join(' → ') || 'output'}: ${reason}`;
}
