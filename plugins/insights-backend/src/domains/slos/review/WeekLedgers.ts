import type { components } from '@almanac/backstage-plugin-insights-common';
import {
  markersAround,
  type MarkersAroundParts,
} from '../evaluation/markersAround';
import type { EvaluableSlo, SloEvaluator } from '../evaluation/SloEvaluator';
import { instantOf } from '../model/window/instantOf';
import { presentMarker } from '../presenters/presentMarker';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { weekLedger, weekWithin } from './weekLedger';

type Schemas = components['schemas'];
type ReviewLedger = Schemas['SloReview']['ledgers'][number];

/** What ledgers are made of. */
export interface WeekLedgersOptions extends MarkersAroundParts {
  readonly known: { get(name: string): Promise<EvaluableSlo | undefined> };
  readonly evaluator: SloEvaluator;
  readonly services: ServiceCatalog;
}

const WEEK_SECONDS = 7 * 86_400;
/** Each is evaluated anew: a few milliseconds. */
const MOST_SLOS = 5;
const MOST_LINES = 3;
/** Of the whole budget. What burnt less than that decides nothing in a review. */
const LEAST_SHARE = 0.01;

/** What burnt the budgets of the SLOs that stand worst, within the last week. */
export class WeekLedgers {
  readonly #options: WeekLedgersOptions;

  constructor(options: WeekLedgersOptions) {
    this.#options = options;
  }

  /** @param summaries - the worst first; those that burnt nothing are passed over, and those of which it is too early to say */
  async of(
    summaries: readonly Schemas['SloSummary'][],
  ): Promise<ReviewLedger[]> {
    const burnt = summaries
      .filter(
        ({ consumed, state }) =>
          state !== 'computing' && consumed !== null && consumed >= LEAST_SHARE,
      )
      .slice(0, MOST_SLOS);
    // A replica that does not lead the rounds looks at the catalog here.
    await this.#options.services.refresh();
    const ledgers = await Promise.all(burnt.map(one => this.#ledgerOf(one)));
    return ledgers.filter(ledger => ledger !== undefined);
  }

  async #ledgerOf(
    summary: Schemas['SloSummary'],
  ): Promise<ReviewLedger | undefined> {
    const { known, evaluator } = this.#options;
    const { name, title, worstObjective } = summary;
    const slo = await known.get(name);
    if (!slo) return undefined;
    const [{ objectives, nowSeconds }] = await evaluator.evaluate([slo]);
    const result = objectives.at(worstObjective);
    if (!result) return undefined;
    const { evaluation, objective } = result;
    const span = weekWithin(evaluation, nowSeconds, WEEK_SECONDS);
    const markers = await markersAround(this.#options, slo, span);
    const lines = weekLedger(
      evaluation,
      objective.target,
      span,
      markers,
    ).filter(({ consumed }) => consumed === null || consumed >= LEAST_SHARE);
    if (lines.length === 0) return undefined;
    return {
      ...{ slo: name, title },
      objective: worstObjective,
      objectiveTitle:
        objectives.length > 1
          ? objective.title ?? `Objective ${worstObjective + 1}`
          : null,
      lines: lines.slice(0, MOST_LINES).map(line => ({
        start: instantOf(line.startSeconds),
        end: instantOf(line.endSeconds),
        badUnits: line.badUnits,
        consumed: line.consumed,
        // What happened at a dependency is told only where nothing did at the service itself.
        markers: [...line.markers, ...line.atDependencies].map(presentMarker),
      })),
    };
  }
}
