// One file of the site as bytes, with its progress.
import { AssetError } from '../scene/scene-assets.ts';

/** @throws AssetError 'download-failed' naming the file and what came instead. @param onPart share that has arrived, 0 to 1. */
export async function fetchBytes(
  url: string,
  path: string,
  onPart: (share: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return new Uint8Array(await collect(response, onPart));
  } catch (cause) {
    throw new AssetError(`${path}: ${cause instanceof Error ? cause.message : cause}`, 'download-failed', {
      cause,
    });
  }
}

/** The body of a response, counting as it comes where the server says how long it is. */
async function collect(response: Response, onPart: (share: number) => void): Promise<ArrayBuffer> {
  const length = Number(response.headers.get('content-length'));
  // A length under content-encoding counts other bytes than those we see.
  const counts = response.body && length > 0 && !response.headers.get('content-encoding');
  if (!response.body || !counts) {
    const buffer = await response.arrayBuffer();
    onPart(1);
    return buffer;
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let seen = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parts.push(step.value);
    seen += step.value.length;
    onPart(Math.min(1, seen / length));
  }
  return new Blob(parts).arrayBuffer();
}
