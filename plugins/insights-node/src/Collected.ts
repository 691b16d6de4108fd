import type { components } from '@almanac/backstage-plugin-insights-common';
import type { JsonObject } from '@backstage/types';
import type { CollectedRegistry } from './registries/CollectedRegistry';

/** A measured quantity; its `unit`, `step` and `kind` never change under one id. */
export type CollectedSignal = Omit<
  components['schemas']['Signal'],
  'collectorId'
> & {
  /**
   * At least so many latest periods of each topic are kept, older ones are dropped as new ones come. Left out: all are
   * kept. Give it for daily and weekly signals, which grow.
   */
  readonly retentionPeriods?: number;
};

/** What is tracked. Sent again, it replaces what was there. */
export type CollectedTopic = Omit<
  components['schemas']['Topic'],
  'collectorId'
>;

/** Something that happened. `id` is unique within the collector. */
export type CollectedMarker = Omit<components['schemas']['Marker'], 'source'>;

/**
 * A run of values of one series, regular in time.
 *
 * Values that are stored already are overwritten, others stay; `NaN` is "no value known" and overwrites nothing.
 */
export interface CollectedSeries {
  readonly signalId: string;
  readonly topicId: string;
  /** Left out for a series without dimension. */
  readonly member?: {
    readonly dimension: string;
    readonly id: string;
    readonly title: string;
  };
  /** First day of the first period, `YYYY-MM-DD`, UTC; on the signal's step (weeks start on Monday). */
  readonly start: string;
  /** One value a period, in the signal's unit. */
  readonly values: Float64Array;
}

/** The entities of the catalog that a topic touches now: all that the collector knows of, in place of those it named before. */
export interface CollectedTouched {
  readonly topicId: string;
  /** Whole entity references, e.g. `component:default/checkout`. */
  readonly entityRefs: readonly string[];
}

/** An item that could not be read or kept; becomes a dead letter. */
export interface CollectionProblem {
  /** What, as its reader would name it, e.g. `package.json of service-a`. */
  readonly item: string;
  readonly reason: string;
  readonly howToMend: string;
}

/** One batch. Signals and topics come before, or in, the batch whose series need them. */
export interface Collected {
  readonly signals?: readonly CollectedSignal[];
  readonly topics?: readonly CollectedTopic[];
  readonly markers?: readonly CollectedMarker[];
  readonly series?: readonly CollectedSeries[];
  /** Whom topics touch, where the source knows it. */
  readonly touched?: readonly CollectedTouched[];
  /** Of registries of models alone. */
  readonly registry?: CollectedRegistry;
  readonly problems?: readonly CollectionProblem[];
  /** How far the run is; `total` null when not known. */
  readonly progress?: {
    readonly done: number;
    readonly total: number | null;
    readonly what: string;
  };
  /** Where a next run goes on, saved once the batch is kept. */
  readonly checkpoint?: JsonObject;
}
