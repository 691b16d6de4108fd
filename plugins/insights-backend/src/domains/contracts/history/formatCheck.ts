import { asError } from '../../../platform/asError';
import type { ContractFormat } from '../model/ContractFormat';
import type { ContractWorkers } from '../reading/ContractWorkers';

/** Says what is wrong with a text as a definition of a format; undefined where it is one. */
export type FormatCheck = (
  definition: string,
  committedAt: string,
) => Promise<string | undefined>;

/**
 * Whether texts are definitions of a format. What cannot be told to be one is none: else whoever writes an entity could have
 * any file of a repository shown.
 */
export function formatCheck(
  workers: Pick<ContractWorkers, 'compare'>,
  format: ContractFormat,
  signal: AbortSignal,
): FormatCheck {
  return async (definition, committedAt) => {
    try {
      const { after } = await workers.compare({
        before: null,
        after: { definition, format },
        since: committedAt,
      });
      return after.isReadable
        ? after.faults[0]?.why
        : after.faults[0]?.why ?? 'It cannot be read.';
    } catch (error) {
      signal.throwIfAborted();
      return asError(error).message;
    }
  };
}
