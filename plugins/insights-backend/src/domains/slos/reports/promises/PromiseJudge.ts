import type { Clock } from '../../../../platform/Clock';
import { inPortions } from '../../../../platform/inPortions';
import type { KnownSlo } from '../../definitions/KnownSlos';
import type {
  ObjectiveResult,
  SloEvaluator,
  SloResult,
} from '../../evaluation/SloEvaluator';
import { BudgetSums } from '../../model/budget/BudgetSums';
import { RECENT_DAYS } from '../../model/evaluation/projectedBudget';
import { unitsUntil } from '../../model/evaluation/unitsUntil';
import { countsWithin } from '../../model/report/countsWithin';
import { periodStanding } from '../../model/sla/periodStanding';
import type { AgreementVersion } from '../../model/sla/slaPeriods';
import type { SliSources } from '../../series/SliSources';
import type { HeldSlo, HeldSlos } from '../../slas/HeldSlos';
import { presentPeriodWithWorking } from '../../slas/presentPeriod';
import type { SettledPeriod } from '../../slas/SettledPeriodsStore';
import type { OpenPromise } from './planPromises';

/** A period that is to be judged. */
export interface AskedPromise extends OpenPromise {
  /** Every version of the agreement, the oldest first. */
  readonly versions: readonly AgreementVersion[];
}

const RECENT_SECONDS = RECENT_DAYS * 86_400;

/** SLOs whose counts are read at once. */
const PORTION = 20;

/** Judges periods of agreements that are not final: as their pages do, on what is counted up to the moment that each names. */
export class PromiseJudge {
  readonly #evaluator: SloEvaluator;
  readonly #held: HeldSlos;
  readonly #sources: Pick<SliSources, 'nameFor'>;
  readonly #clock: Clock;

  constructor(parts: {
    readonly evaluator: SloEvaluator;
    readonly held: HeldSlos;
    readonly sources: Pick<SliSources, 'nameFor'>;
    readonly clock: Clock;
  }) {
    this.#evaluator = parts.evaluator;
    this.#held = parts.held;
    this.#sources = parts.sources;
    this.#clock = parts.clock;
  }

  /**
   * One for each period, in order; undefined where the SLO, or the objective of it, was not there.
   *
   * @param inUse - SLOs in use, by name
   */
  async judge(
    asked: readonly AskedPromise[],
    inUse: ReadonlyMap<string, KnownSlo>,
  ): Promise<(SettledPeriod | undefined)[]> {
    const held = await this.#held.at(
      asked.map(({ agreement: { slo }, span }) => ({ slo, span })),
      inUse,
    );
    const slos = new Map(
      held.flatMap(slo => (slo ? [[keyOf(slo), slo] as const] : [])),
    );
    const oldest = Math.min(
      ...asked.map(({ span, untilSeconds }) =>
        Math.min(span.startSeconds, untilSeconds - RECENT_SECONDS),
      ),
    );
    const reachSeconds = this.#clock.now().getTime() / 1_000 - oldest;
    const results = new Map<string, SloResult>();
    for (const some of inPortions([...slos.values()], PORTION)) {
      const found = await this.#evaluator.evaluate(some, { reachSeconds });
      for (const one of found) results.set(keyOf(one.slo), one);
    }
    return asked.map((promise, index) => {
      const slo = held[index];
      const { objective } = promise.agreement;
      const result = slo && results.get(keyOf(slo))?.objectives[objective];
      return result && this.#period(promise, slo, result);
    });
  }

  #period(
    promise: AskedPromise,
    slo: HeldSlo,
    whole: ObjectiveResult,
  ): SettledPeriod {
    const { agreement, span, untilSeconds, versions } = promise;
    // Cut to what decides, so that the same promise has the same working whenever it is looked at.
    const counted = countsWithin(whole.counted, {
      fromSeconds: Math.min(span.startSeconds, untilSeconds - RECENT_SECONDS),
      toSeconds: untilSeconds,
    });
    const { window } = agreement;
    const sums = new BudgetSums(
      unitsUntil({ ...whole.objective, window }, counted, untilSeconds),
    );
    const standing = periodStanding(agreement, sums, span, untilSeconds);
    // What a source was asked last may be worded anew each time.
    const result = { ...whole, counted, collected: undefined };
    const period = presentPeriodWithWorking(
      { ...promise, slo, standing, result },
      versions,
      '',
    );
    const [input] = period.working.inputs;
    const source = this.#sources.nameFor(whole.objective.sli);
    const working = { ...period.working, inputs: [{ ...input, source }] };
    return { ...period, working };
  }
}

function keyOf({ name, version }: HeldSlo | SloResult['slo']): string {
  return `${name} ${version}`;
}
