import { Problem } from '../../../platform/Problem';
import type { IngestStore, IngestTransaction } from '../IngestStore';
import { SourceTaken } from '../SourceTaken';

/** The source of what is sent to the API: the namespace of its id. */
export function sourceOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/**
 * Runs `work` in one transaction, alone among those who write for the source.
 *
 * @throws Problem `conflict` when a collector brings the signals of the source
 */
export async function inOwnSource<Result>(
  store: IngestStore,
  source: string,
  work: (transaction: IngestTransaction) => Promise<Result>,
): Promise<Result> {
  try {
    return await store.transactionOfApi(source, work);
  } catch (error) {
    if (error instanceof SourceTaken) throw ofCollector(source, error);
    throw error;
  }
}

/** Says that a collector brings what the caller would write. */
export function ofCollector(source: string, cause?: unknown): Problem {
  return new Problem(
    'conflict',
    `The collector "${source}" brings what is in the namespace "${source}"; the API does not overwrite it.`,
    {
      cause,
      howToMend: 'Take a namespace of your own, e.g. the name of your team.',
    },
  );
}
