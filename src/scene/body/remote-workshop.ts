// What crosses between page and worker: results, or a fault as plain data.
import type { AssetProblem } from '../../atlas-file/asset-error.ts';
import type { BodyWorkshop } from './body-workshop.ts';

export type Told<T> = { value: T } | { fault: { message: string; problem: AssetProblem } };

/** The workshop as the worker offers it. */
export type RemoteWorkshop = {
  [M in keyof BodyWorkshop]: (
    ...args: Parameters<BodyWorkshop[M]>
  ) => Promise<Told<Awaited<ReturnType<BodyWorkshop[M]>>>>;
};
