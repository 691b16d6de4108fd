import type { components } from '@almanac/backstage-plugin-insights-common';

type Schemas = components['schemas'];

/** A measured quantity, as the API gives it. */
export type Signal = Schemas['Signal'];

/** What is tracked, as the API gives it. */
export type Topic = Schemas['Topic'];

/** Something that happened at a time, as the API gives it. */
export type Marker = Schemas['Marker'];

/** Length of a signal's periods. */
export type Step = Schemas['Step'];

/** A member of a dimension, e.g. the browser `safari`. */
export interface Member {
  readonly dimension: string;
  readonly id: string;
  readonly title: string;
}

/** A signal with what only the store needs to know of it. */
export type KeptSignal = Signal & {
  /** Latest periods that are kept of each series; all when left out. */
  readonly retentionPeriods?: number;
};
