import type { Clock } from '../../../platform/Clock';
import type {
  EvaluableSlo,
  ObjectiveResult,
  SloEvaluator,
} from '../evaluation/SloEvaluator';
import { BudgetSums } from '../model/budget/BudgetSums';
import { unitsUntil } from '../model/evaluation/unitsUntil';
import {
  periodStanding,
  type PeriodStanding,
} from '../model/sla/periodStanding';
import {
  currentPeriod,
  pastPeriods,
  type AgreementVersion,
  type SlaPeriod,
} from '../model/sla/slaPeriods';
import { secondsOf } from '../model/window/Duration';
import type { KeptAgreement } from './AgreementsStore';

/** An agreement that is to be evaluated. */
export interface EvaluableSla {
  readonly kept: KeptAgreement;
  /** The oldest first, one at least. */
  readonly versions: readonly AgreementVersion[];
  /** The SLO in use that it names. */
  readonly slo: EvaluableSlo | undefined;
}

/** A period and how it stands. */
export interface EvaluatedPeriod extends SlaPeriod {
  readonly standing: PeriodStanding;
  /** What it was evaluated on. */
  readonly result: ObjectiveResult;
  readonly slo: EvaluableSlo;
}

/** How an agreement stands. */
export interface SlaResult extends EvaluableSla {
  /** Why it cannot be evaluated. */
  readonly problem: string | null;
  readonly result: ObjectiveResult | null;
  /** Null before the agreement begins, or where it cannot be evaluated. */
  readonly current: EvaluatedPeriod | null;
  /** Those that are over, the latest first. */
  readonly past: readonly EvaluatedPeriod[];
}

/** A calendar has periods of up to so much more than their mean. */
const SPARE_SECONDS = 4 * 86_400;

/** Evaluates agreements on the counts of their objectives. */
export class SlaEvaluator {
  readonly #evaluator: SloEvaluator;
  readonly #clock: Clock;

  constructor(parts: {
    readonly evaluator: SloEvaluator;
    readonly clock: Clock;
  }) {
    this.#evaluator = parts.evaluator;
    this.#clock = parts.clock;
  }

  /**
   * Evaluates some agreements, in their order.
   *
   * @param mostPast - so many periods that are over, at most
   */
  async evaluate(
    slas: readonly EvaluableSla[],
    mostPast: number,
  ): Promise<SlaResult[]> {
    const slos = [...new Set(slas.flatMap(({ slo }) => (slo ? [slo] : [])))];
    const reachSeconds = Math.max(
      0,
      ...slas.map(
        ({ kept: { agreement } }) =>
          (mostPast + 1) *
          (secondsOf(agreement.window.duration) + SPARE_SECONDS),
      ),
    );
    const results = await this.#evaluator.evaluate(slos, { reachSeconds });
    const bySlo = new Map(results.map(result => [result.slo, result]));
    return slas.map(sla => {
      const found = sla.slo && bySlo.get(sla.slo);
      const result = found?.objectives[sla.kept.agreement.objective];
      return found && result
        ? this.#standing(sla, found.slo, result, found.nowSeconds, mostPast)
        : {
            ...sla,
            problem: missing(sla),
            result: null,
            current: null,
            past: [],
          };
    });
  }

  #standing(
    sla: EvaluableSla,
    slo: EvaluableSlo,
    result: ObjectiveResult,
    nowSeconds: number,
    mostPast: number,
  ): SlaResult {
    const { versions } = sla;
    const version = versions[versions.length - 1];
    const clockSeconds = this.#clock.now().getTime() / 1_000;
    const evaluated = (period: SlaPeriod): EvaluatedPeriod => {
      const { agreement } = period.version;
      const objective = { ...result.objective, window: agreement.window };
      const sums = new BudgetSums(
        unitsUntil(objective, result.counted, nowSeconds),
      );
      return {
        ...period,
        standing: periodStanding(agreement, sums, period.span, nowSeconds),
        ...{ result, slo },
      };
    };
    const span = currentPeriod(version.agreement, nowSeconds);
    return {
      ...sla,
      problem: span
        ? result.problem
        : `The agreement begins on ${version.agreement.since}.`,
      result,
      current: span ? evaluated({ span, version, isPromised: true }) : null,
      past: known(
        pastPeriods(versions, Math.min(nowSeconds, clockSeconds), mostPast).map(
          evaluated,
        ),
      ),
    };
  }
}

/** The periods without those of before anything was counted. */
function known(periods: readonly EvaluatedPeriod[]): EvaluatedPeriod[] {
  const first = periods.findLastIndex(
    ({ standing }) => standing.counted.knownSlices > 0,
  );
  return periods.slice(0, first + 1);
}

function missing({ kept: { agreement }, slo }: EvaluableSla): string {
  const { slo: name, objective } = agreement;
  if (!slo) return `There is no SLO "${name}".`;
  const last = slo.definition.objectives.length - 1;
  return `The SLO "${name}" has no objective ${objective}: the last one is ${last}.`;
}
