import type { ModelEvent } from '../events/ModelEvent';
import type { ModelBatch } from './DatabaseModelRows';

/** What holds for all of a batch. */
export interface IngestContext extends ModelBatch {
  /** ISO 8601 instant at which the run began that read the batch. */
  readonly readSince: string;
}

/** An event as its registry tells it. */
export function registryEvent(
  modelId: string,
  at: string,
  event: Pick<ModelEvent, 'kind' | 'version' | 'alias' | 'detail'>,
): ModelEvent & { readonly modelId: string } {
  return { modelId, at, by: null, ...event };
}
