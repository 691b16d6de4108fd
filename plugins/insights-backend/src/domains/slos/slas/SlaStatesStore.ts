import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Page } from '../../signals';

type Schemas = components['schemas'];

/** Filters of agreements; one matches when it matches each of them, and any of the values of one. */
export interface SlaFilters {
  readonly customer?: readonly string[];
  /** An empty text stands for agreements without an owner. */
  readonly owner?: readonly string[];
  readonly slo?: readonly string[];
  readonly state?: readonly Schemas['SlaState'][];
}

/** Place in the list: rank of the state, part of what may fail that is left, and id of the last one of the page before. */
export type SlaPosition = readonly [number, number, string];

/** Keeps how each agreement stood when it was last evaluated. */
export interface SlaStatesStore {
  /** Writes states and takes away those of agreements that are gone; all or nothing. */
  save(
    states: readonly Schemas['SlaSummary'][],
    gone: readonly string[],
  ): Promise<void>;

  /** Remembers that a round is over. */
  finishRound(at: string): Promise<void>;

  /** Grows with every change of a state. */
  revision(): Promise<number>;

  /** Ids of all that have a state. */
  ids(): Promise<readonly string[]>;

  /** The worst first. */
  list(
    query: SlaFilters & {
      readonly limit: number;
      readonly after?: SlaPosition;
    },
  ): Promise<Page<Schemas['SlaSummary'], SlaPosition>>;

  count(filters: SlaFilters): Promise<number>;
}
