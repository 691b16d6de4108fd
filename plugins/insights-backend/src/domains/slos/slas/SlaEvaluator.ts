import type {
  EvaluableSlo,
  ObjectiveResult,
  SloEvaluator,
  SloResult,
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
  /** SLOs in use, by name: versions may have named others. */
  readonly slos: ReadonlyMap<string, EvaluableSlo>;
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

  constructor(evaluator: SloEvaluator) {
    this.#evaluator = evaluator;
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
    const slos = [...new Set(slas.flatMap(slosOf))];
    const reachSeconds = Math.max(
      0,
      ...slas.map(
        ({ kept: { agreement } }) =>
          (mostPast + 1) *
          (secondsOf(agreement.window.duration) + SPARE_SECONDS),
      ),
    );
    const results = await this.#evaluator.evaluate(slos, { reachSeconds });
    const byName = new Map(results.map(result => [result.slo.name, result]));
    return slas.map(sla => standingOf(sla, byName, mostPast));
  }
}

function slosOf({ versions, slos }: EvaluableSla): EvaluableSlo[] {
  return versions.flatMap(({ agreement }) => {
    const slo = slos.get(agreement.slo);
    return slo ? [slo] : [];
  });
}

function standingOf(
  sla: EvaluableSla,
  results: ReadonlyMap<string, SloResult>,
  mostPast: number,
): SlaResult {
  const { versions, kept } = sla;
  const version = versions[versions.length - 1];
  const found = results.get(kept.agreement.slo);
  const result = found?.objectives[kept.agreement.objective];
  if (!found || !result) {
    const nothing = { result: null, current: null, past: [] };
    return { ...sla, problem: missing(sla), ...nothing };
  }
  const { nowSeconds } = found;
  const span = currentPeriod(version.agreement, nowSeconds);
  const current = span && { span, version, isPromised: true };
  const past = pastPeriods(versions, nowSeconds, mostPast);
  return {
    ...sla,
    problem: span
      ? result.problem
      : `The agreement begins on ${version.agreement.since}.`,
    result,
    current: (current && evaluated(current, results)) ?? null,
    past: known(past.flatMap(period => evaluated(period, results) ?? [])),
  };
}

/** Undefined where the SLO that was named then, or its objective, is there no more. */
function evaluated(
  period: SlaPeriod,
  results: ReadonlyMap<string, SloResult>,
): EvaluatedPeriod | undefined {
  const { agreement } = period.version;
  const found = results.get(agreement.slo);
  const result = found?.objectives[agreement.objective];
  if (!found || !result) return undefined;
  const { slo, nowSeconds } = found;
  const objective = { ...result.objective, window: agreement.window };
  const sums = new BudgetSums(
    unitsUntil(objective, result.counted, nowSeconds),
  );
  const standing = periodStanding(agreement, sums, period.span, nowSeconds);
  return { ...period, standing, result, slo };
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
