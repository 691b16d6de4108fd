import { asError } from '../../../platform/asError';
import { Problem } from '../../../platform/Problem';
import type { ContractFormat } from '../model/ContractFormat';
import type { ContractWorkers } from '../reading/ContractWorkers';
import { READING_TIMEOUT_SECONDS } from '../reading/READING_TIMEOUT_SECONDS';

/**
 * Says what is wrong with a text as a definition of a format; undefined where it is one.
 *
 * @throws Problem `calculation-too-long` where that cannot be told now
 */
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
      const { after } = await workers.compare(
        { before: null, after: { definition, format }, since: committedAt },
        READING_TIMEOUT_SECONDS,
      );
      // What is to be looked at in one that was read is no fault of its format. Of protobuf that nobody compiles it is not known.
      if (after.isReadable && format !== 'protobuf') return undefined;
      return after.isReadable
        ? after.faults[0]?.why
        : after.faults[0]?.why ?? 'It cannot be read.';
    } catch (error) {
      signal.throwIfAborted();
      // A busy machine says nothing of the text: it is tried again.
      if (error instanceof Problem && error.id === 'calculation-too-long') {
        throw error;
      }
      return asError(error).message;
    }
  };
}
