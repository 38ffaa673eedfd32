// Worker: scatters the stipple's dots off the main thread. One message in, one out.
import { type DotField, type DotSurface, scatterDots } from './stipple-sample.ts';

self.onmessage = ({ data }: MessageEvent<DotSurface>) => {
  const dots: DotField = scatterDots(data);
  self.postMessage(dots, { transfer: [dots.triangles.buffer, dots.weights.buffer, dots.spacings.buffer] });
};
