import type { Clock } from '../../../platform/Clock';
import type {
  EvaluableSlo,
  ObjectiveResult,
  SloEvaluator,
  SloResult,
} from '../evaluation/SloEvaluator';
import { BudgetSums } from '../model/budget/BudgetSums';
import { unitsUntil } from '../model/evaluation/unitsUntil';
import type { Agreement } from '../model/sla/Agreement';
import {
  periodStanding,
  type PeriodStanding,
} from '../model/sla/periodStanding';
import { secondsOf } from '../model/window/Duration';
import type { Span } from '../model/window/TimeWindow';
import type { HeldSlo, HeldSlos } from './HeldSlos';
import {
  planPeriods,
  type EvaluableSla,
  type PlannedPeriod,
} from './planPeriods';
import type { SettledPeriod } from './SettledPeriodsStore';

/** A period and how it stands. */
export interface EvaluatedPeriod extends PlannedPeriod {
  readonly standing: PeriodStanding;
  /** What it was evaluated on. */
  readonly result: ObjectiveResult;
  readonly slo: HeldSlo;
}

/** How an agreement stands. */
export interface SlaResult extends EvaluableSla {
  /** Why it cannot be evaluated. */
  readonly problem: string | null;
  readonly result: ObjectiveResult | null;
  /** Null before the agreement begins, after it was retired, or where it cannot be evaluated. */
  readonly current: EvaluatedPeriod | null;
  /** Those that are over and not final, the latest first. */
  readonly past: readonly EvaluatedPeriod[];
}

/** A calendar has periods of up to so much more than their mean. */
const SPARE_SECONDS = 4 * 86_400;

/** Evaluates agreements on the counts of their objectives. */
export class SlaEvaluator {
  readonly #evaluator: SloEvaluator;
  readonly #held: HeldSlos;
  readonly #clock: Clock;

  constructor(parts: {
    readonly evaluator: SloEvaluator;
    readonly held: HeldSlos;
    readonly clock: Clock;
  }) {
    this.#evaluator = parts.evaluator;
    this.#held = parts.held;
    this.#clock = parts.clock;
  }

  /**
   * Evaluates some agreements, in their order: the period under way by the SLO as it is now, those that are over by the
   * definition that held when they ended.
   */
  async evaluate(slas: readonly EvaluableSla[]): Promise<SlaResult[]> {
    const clockSeconds = this.#clock.now().getTime() / 1_000;
    const reach = slas.map(sla => reachSeconds(sla, clockSeconds));
    const inUse = slas.flatMap(({ slo }) => slo ?? []);
    const results = await this.#resultsOf(inUse, Math.max(0, ...reach));
    const plans = slas.map(sla => {
      const found = sla.slo && results.get(keyOf(sla.slo));
      const nowSeconds = found?.nowSeconds ?? clockSeconds;
      return planPeriods(sla, nowSeconds);
    });
    const helds = await Promise.all(
      plans.map(({ past }, index) => this.#heldFor(past, slas[index])),
    );
    const others = helds
      .flat()
      .flatMap(({ slo }) => (slo && !results.has(keyOf(slo)) ? [slo] : []));
    const more = await this.#resultsOf(others, Math.max(0, ...reach));
    const all = new Map([...results, ...more]);
    const sums = new Map<string, BudgetSums>();
    return slas.map((sla, index) => {
      const { current } = plans[index];
      const past = helds[index].flatMap(({ period, slo }) =>
        slo ? evaluated(period, slo, all, sums) ?? [] : [],
      );
      return {
        ...sla,
        ...currentOf(sla, current, all, sums),
        // Before anything was counted there is nothing to tell; a gap after that is told.
        past: sla.settled.length > 0 ? past : known(past),
      };
    });
  }

  /**
   * How a final period would stand now by the same versions, with other exclusions. Undefined where what it was evaluated
   * by is not there any more.
   */
  async again(
    settled: SettledPeriod,
    agreement: Agreement,
  ): Promise<PeriodStanding | undefined> {
    const { slo: name, version } = settled.evaluatedBy;
    const slo = await this.#held.version(name, version);
    if (!slo) return undefined;
    const span = {
      startSeconds: Date.parse(settled.start) / 1_000,
      endSeconds: Date.parse(settled.end) / 1_000,
    };
    const reach = this.#clock.now().getTime() / 1_000 - span.startSeconds;
    const found = (await this.#resultsOf([slo], reach)).get(keyOf(slo));
    const result = found?.objectives[agreement.objective];
    return found && result && standingOf(agreement, span, found, new Map());
  }

  async #resultsOf(
    slos: readonly EvaluableSlo[],
    reach: number,
  ): Promise<Map<string, SloResult>> {
    if (slos.length === 0) return new Map();
    const distinct = new Map(slos.map(slo => [keyOf(slo), slo]));
    const results = await this.#evaluator.evaluate([...distinct.values()], {
      reachSeconds: reach,
    });
    return new Map(results.map(result => [keyOf(result.slo), result]));
  }

  async #heldFor(past: readonly PlannedPeriod[], { slos }: EvaluableSla) {
    const asked = past.map(({ span, agreement: { slo } }) => ({ slo, span }));
    const held = await this.#held.at(asked, slos);
    return past.map((period, index) => ({ period, slo: held[index] }));
  }
}

function keyOf({ name, version }: EvaluableSlo): string {
  return `${name} ${version}`;
}

/** How far back the periods of an agreement begin that are not final. */
function reachSeconds(sla: EvaluableSla, nowSeconds: number): number {
  const { duration } = sla.kept.agreement.window;
  const oldest = planPeriods(sla, nowSeconds).past.at(-1);
  const from = oldest ? oldest.span.startSeconds : nowSeconds;
  return nowSeconds - from + secondsOf(duration) + SPARE_SECONDS;
}

function currentOf(
  sla: EvaluableSla,
  current: PlannedPeriod | undefined,
  results: ReadonlyMap<string, SloResult>,
  sums: Map<string, BudgetSums>,
): Pick<SlaResult, 'problem' | 'result' | 'current'> {
  const { slo } = sla;
  const { agreement } = sla.kept;
  const found = slo && results.get(keyOf(slo));
  const result = found?.objectives[agreement.objective];
  if (!slo || !result) {
    return { problem: missing(sla), result: null, current: null };
  }
  return {
    ...{ problem: result.problem, result },
    current: (current && evaluated(current, slo, results, sums)) ?? null,
  };
}

/** Undefined where the objective that was named then is there no more. */
function evaluated(
  period: PlannedPeriod,
  slo: HeldSlo,
  results: ReadonlyMap<string, SloResult>,
  sums: Map<string, BudgetSums>,
): EvaluatedPeriod | undefined {
  const { agreement, span } = period;
  const found = results.get(keyOf(slo));
  const result = found?.objectives[agreement.objective];
  if (!found || !result) return undefined;
  const standing = standingOf(agreement, span, found, sums);
  return { ...period, standing, result, slo };
}

function standingOf(
  agreement: Agreement,
  span: Span,
  { slo, nowSeconds, objectives }: SloResult,
  /** What periods have in common is summed once. */
  summed: Map<string, BudgetSums>,
): PeriodStanding {
  const { objective: index, window } = agreement;
  const key = JSON.stringify([keyOf(slo), index, window]);
  const { objective, counted, state } = objectives[index];
  const sums =
    summed.get(key) ??
    new BudgetSums(unitsUntil({ ...objective, window }, counted, nowSeconds));
  summed.set(key, sums);
  const standing = periodStanding(agreement, sums, span, nowSeconds);
  // As its SLO: the first data is still on its way.
  const isAwaited = standing.state === 'noData' && state === 'computing';
  return isAwaited && !standing.isOver
    ? { ...standing, state: 'undecided', credit: null }
    : standing;
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
