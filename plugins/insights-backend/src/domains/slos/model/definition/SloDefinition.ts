import type { SliDefinition } from '@almanac/backstage-plugin-insights-node';
import type { NoDataPolicy } from '../budget/BudgetingMethod';
import type { Objective } from '../evaluation/Objective';
import type { LowTraffic } from '../alerting/burningWindows';
import type { OwnAlert } from '../alerting/OwnAlert';

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
  /** The alerts that it brings, in place of those that each SLO gets of itself. */
  readonly ownAlerts?: readonly OwnAlert[];
  readonly objectives: readonly ObjectiveDefinition[];
}
