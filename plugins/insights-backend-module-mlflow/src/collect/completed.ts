import type { Checkpoint, Unread } from './Checkpoint';
import type { MlflowReaders } from './MlflowReaders';
import { unreadAfter } from './unread';

/**
 * A checkpoint, with what of it has to be read again soon.
 *
 * @param left - logged models that could not be read before, and were not read since
 * @param names - of the models that were read; null for all
 */
export function completed<T extends Omit<Checkpoint, 'underWay'>>(
  checkpoint: T,
  { loggedModels }: Pick<MlflowReaders, 'loggedModels'>,
  { left, names }: { left?: Unread; names: readonly string[] | null },
): T {
  const unread = unreadAfter(left, loggedModels.unread, names);
  return {
    ...checkpoint,
    ...(loggedModels.isIncomplete && { isIncomplete: true }),
    ...(unread && { unread }),
  };
}
