import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Page } from '../../signals';
import type { AtRisk } from '../model/evaluation/atRisk';

type Schemas = components['schemas'];

/** Filters of SLOs; one matches when it matches each of them, and any of the values of one. */
export interface SloFilters {
  readonly q?: string;
  readonly state?: readonly Schemas['SloState'][];
  /** An empty text stands for SLOs without an owner. */
  readonly owner?: readonly string[];
  /** An empty text stands for SLOs without a system. */
  readonly system?: readonly string[];
  readonly service?: readonly string[];
  /** `key:value`. */
  readonly tag?: readonly string[];
}

/** Order of a list of SLOs. */
export type SloSort = 'attention' | 'remaining' | 'title';

/** Place in a list of SLOs: the sort keys of the last one of the page before. */
export type SloPosition = readonly (string | number)[];

/** An SLO as it was evaluated last. */
export interface KeptState {
  readonly summary: Schemas['SloSummary'];
  /** For word search, beside name, title and service. */
  readonly description: string;
  readonly atRisk: AtRisk;
}

/** Keeps how each SLO stood when it was last evaluated. */
export interface StatesStore {
  /** Writes states and takes away those of SLOs that are gone; all or nothing. */
  save(states: readonly KeptState[], gone: readonly string[]): Promise<void>;

  /** Names of all SLOs that have a state. */
  names(): Promise<readonly string[]>;

  /** Remembers that a round is over. */
  finishRound(at: string): Promise<void>;

  progress(): Promise<{ revision: number; evaluatedAt: string | null }>;

  get(name: string): Promise<Schemas['SloSummary'] | undefined>;

  /**
   * Since when it is known what became of some SLOs, as ISO 8601 instants: their first evaluation, or as far back as state
   * changes and alerts are kept. One that was not evaluated yet is left out.
   */
  watchedSince(
    names: readonly string[],
    nowSeconds: number,
  ): Promise<ReadonlyMap<string, string>>;

  /** What of some SLOs was at risk, by name; those of which nothing was are left out. */
  atRisk(names: readonly string[]): Promise<ReadonlyMap<string, AtRisk>>;

  list(
    query: SloFilters & {
      readonly sort: SloSort;
      readonly limit: number;
      readonly after?: SloPosition;
    },
  ): Promise<Page<Schemas['SloSummary'], SloPosition>>;

  count(filters: SloFilters): Promise<number>;

  /** Counts of SLOs that match, by each property and by owner and service. */
  overview(
    filters: SloFilters,
    mostCells: number,
  ): Promise<
    Pick<
      Schemas['SloOverview'],
      | 'states'
      | 'owners'
      | 'systems'
      | 'services'
      | 'tags'
      | 'valuesLeftOff'
      | 'cells'
      | 'cellsLeftOff'
    >
  >;
}
