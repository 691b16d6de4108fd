import type { Checkpoint } from './Checkpoint';
import type { MlflowReaders } from './MlflowReaders';

/** A checkpoint, with what of it has to be read again soon. */
export function completed<T extends Omit<Checkpoint, 'underWay'>>(
  checkpoint: T,
  { loggedModels }: Pick<MlflowReaders, 'loggedModels'>,
): T {
  return loggedModels.isIncomplete
    ? { ...checkpoint, isIncomplete: true }
    : checkpoint;
}
