import type { components } from '@almanac/backstage-plugin-insights-common';
import type { HistoryQuery } from './evaluation/courseOf';
import type { SloFilters, SloSort } from './evaluation/StatesStore';

type Schemas = components['schemas'];

/** A page of SLOs, or word that the caller has it already. */
export type SloPage =
  | {
      readonly etag: string;
      readonly notModified: false;
      readonly items: readonly Schemas['SloSummary'][];
      readonly nextCursor: string | null;
      readonly workingHref: string;
      readonly totalCount: number;
      readonly matchingCount: number;
    }
  | { readonly etag: string; readonly notModified: true };

/** All that may be asked of how SLOs stand. */
export interface SlosService {
  /** @throws Problem `invalid-cursor` */
  listSlos(
    query: SloFilters & {
      readonly sort: SloSort;
      readonly limit: number;
      readonly cursor?: string;
      readonly ifNoneMatch?: string;
    },
  ): Promise<SloPage>;

  overview(filters: SloFilters): Promise<Schemas['SloOverview']>;

  /** Evaluated now. @throws Problem `unknown-slo` */
  getSlo(name: string): Promise<Schemas['SloDetail']>;

  /** @throws Problem `unknown-slo`, `not-evaluable`, `invalid-request` for an objective, or a whole, that there is not */
  history(name: string, query: HistoryQuery): Promise<Schemas['SloHistory']>;

  /** @throws Problem `unknown-slo`, `invalid-request`, `not-evaluable` */
  whatIf(
    name: string,
    request: Schemas['SloWhatIfRequest'],
  ): Promise<Schemas['SloWhatIf']>;

  /** @throws Problem `unknown-slo` */
  prometheusRules(name: string): Promise<Schemas['SloPrometheusRules']>;

  /** What somebody who runs the portal should look at. */
  health(): Promise<{
    readonly slos: number;
    /** Sources of which a series could not be read last. */
    readonly failingSources: readonly string[];
    /** Files and entities with faults. */
    readonly faultyFiles: readonly string[];
  }>;
}
