// A QR code of a link: the modules of the square, made on the device. Drawn elsewhere.
import { encode } from 'uqr';

/** Bytes that fit at each level of correction into version 25 (ISO/IEC 18004, table 7): beyond it modules are too small at arm's length. */
const MOST_BYTES = { L: 1273, M: 997 } as const;

/** Dark modules are true; rows of the square, without the quiet margin. */
export type QrSquare = readonly (readonly boolean[])[];

/** @returns null when the link does not fit. */
export function qrCode(link: string, level: keyof typeof MOST_BYTES): QrSquare | null {
  const bytes = [...new TextEncoder().encode(link)];
  return bytes.length > MOST_BYTES[level]
    ? null
    : encode(bytes, { ecc: level, boostEcc: false, border: 0 }).data;
}
