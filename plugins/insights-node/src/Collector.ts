import type { JsonObject } from '@backstage/types';
import type { Collected } from './Collected';

/** What the runner hands to one run of a collector. */
export interface CollectionContext {
  /** Aborted when the run must stop: lease over, process ending. A collector obeys within a second. */
  readonly signal: AbortSignal;
  /** Start of the run. A collector uses this instead of a clock of its own. */
  readonly now: Date;
  /** What the last acknowledged batch gave as `checkpoint`; `undefined` on the first run. */
  readonly checkpoint: JsonObject | undefined;
}

/**
 * Reads one external system and yields what it found, batch by batch.
 *
 * Each batch is kept in one transaction and acknowledged before the next is asked for. A run can be cut off after any
 * batch and started again from the last `checkpoint`: the same batch twice must be harmless. A collector that finds its
 * source unchanged yields nothing. An item that cannot be read becomes a `problem` of the batch, not an exception; an
 * exception fails the run, which is then tried again with back-off.
 */
export interface Collector {
  /** Kebab case, unique in the portal; also the namespace of the ids of its signals and topics. */
  readonly id: string;
  readonly title: string;
  /** What is read, from where, for a reader of the Sources page. */
  readonly description: string;
  readonly schedule: {
    readonly frequencySeconds: number;
    /** Longest a run may take; it is aborted then. */
    readonly timeoutSeconds: number;
  };
  collect(context: CollectionContext): AsyncIterable<Collected>;
}
