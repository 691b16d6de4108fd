import type { NoDataPolicy } from '../budget/BudgetingMethod';
import type { Objective } from '../evaluation/Objective';
import type { LowTraffic } from '../alerting/burningWindows';

/** What an SLI asks a source for. */
export interface SliQuery {
  /** Name of the data source, or its type where the definition names none. */
  readonly source: string;
  /** In the words of the source, e.g. `{ query: 'sum(…)' }`. */
  readonly spec: Readonly<Record<string, unknown>>;
}

/** How good and total counts are found; one shape for each of OpenSLO's metrics. */
export type SliDefinition =
  | {
      readonly kind: 'ratio';
      /** Whether the second query counts what is good or what is bad. */
      readonly counts: 'good' | 'bad';
      readonly part: SliQuery;
      readonly total: SliQuery;
      /** Counters only grow; gauges hold the count of the moment. */
      readonly isCounter: boolean;
    }
  | {
      readonly kind: 'raw';
      /** Whether the ratio that is stored is of what is good or of what is bad. */
      readonly counts: 'good' | 'bad';
      readonly ratio: SliQuery;
    }
  | {
      readonly kind: 'threshold';
      readonly value: SliQuery;
      readonly operator: 'lte' | 'gte' | 'lt' | 'gt';
      readonly threshold: number;
    };

/** One objective of an SLO and the SLI that it is for. */
export interface ObjectiveDefinition extends Objective {
  readonly title?: string;
  readonly sli: SliDefinition;
  /** 1 unless the SLO is composite and says otherwise. */
  readonly weight: number;
}

/** An SLO, whole: nothing in it refers to another document. */
export interface SloDefinition {
  /** As OpenSLO names it: unique in the portal. */
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly service: string;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Its objectives make one budget together. */
  readonly isComposite: boolean;
  readonly noData: NoDataPolicy;
  readonly lowTraffic: LowTraffic;
  readonly objectives: readonly ObjectiveDefinition[];
}
