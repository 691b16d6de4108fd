import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import { togetherOrAlone } from '../../../platform/togetherOrAlone';
import type { KnownSlo } from '../definitions/KnownSlos';
import { BUCKET_SECONDS } from '../model/openslo/limits';
import { seriesOf } from '../model/series/SliSeries';
import type { SeriesStore } from '../series/SeriesStore';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import type { AgreementsStore, KeptAgreement } from './AgreementsStore';
import type { EvaluableSlas } from './EvaluableSlas';
import type { SettledPeriodsStore } from './SettledPeriodsStore';
import { settlingOf } from './settlingOf';
import type { SlaEvaluator } from './SlaEvaluator';
import type { SlaStatesStore } from './SlaStatesStore';
import type { SlaSummaries } from './SlaSummaries';

/** What the rounds work with. */
export interface SlaRoundsOptions {
  readonly store: AgreementsStore;
  readonly states: SlaStatesStore;
  readonly settled: SettledPeriodsStore;
  readonly evaluable: EvaluableSlas;
  readonly evaluator: SlaEvaluator;
  readonly summaries: SlaSummaries;
  readonly series: SeriesStore;
  readonly services: ServiceCatalog;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** An agreement that is evaluated in this round, and what it is evaluated from. */
interface DueAgreement {
  readonly kept: KeptAgreement;
  readonly key: string;
}

/** Agreements that are evaluated and written at a time: so few that the API answers between two portions. */
const PORTION = 10;

/** Evaluates all agreements again and again, and makes their finished periods final. */
export class SlaRounds {
  readonly #options: SlaRoundsOptions;
  #last: Promise<void> = Promise.resolve();
  /** What each was last evaluated from: the same again gives the same. */
  readonly #evaluatedFrom = new Map<string, string>();

  constructor(options: SlaRoundsOptions) {
    this.#options = options;
  }

  /** One round: evaluates what has changed since the last one, and lets go of what is gone. One at a time. */
  evaluate(signal: AbortSignal): Promise<void> {
    const round = this.#last.then(() => this.#evaluateAll(signal));
    this.#last = round.catch(() => {});
    return round;
  }

  async #evaluateAll(signal: AbortSignal): Promise<void> {
    const { store, states, evaluable, clock, logger } = this.#options;
    const kept = await store.list();
    const slos = await evaluable.slos();
    const due = await this.#due(kept, slos);
    for (const portion of inPortions(due, PORTION)) {
      if (signal.aborted) return;
      await togetherOrAlone(
        portion,
        some => this.#evaluateSome(some, slos),
        async (one, error) =>
          logger.error(
            `The SLA ${one.kept.agreement.id} could not be evaluated; it stays as it was`,
            error,
          ),
      );
      // SQLite answers at once: others have their turn.
      await setImmediate();
    }
    const ids = new Set(kept.map(({ agreement }) => agreement.id));
    const gone = (await states.ids()).filter(id => !ids.has(id));
    await states.save([], gone);
    for (const id of gone) this.#evaluatedFrom.delete(id);
    await states.finishRound(clock.now().toISOString());
  }

  async #evaluateSome(
    due: readonly DueAgreement[],
    slos: ReadonlyMap<string, KnownSlo>,
  ): Promise<void> {
    const { states, settled, evaluable, evaluator, summaries } = this.#options;
    const kept = due.map(one => one.kept);
    const slas = await evaluable.of(kept, slos, 1);
    const results = await evaluator.evaluate(slas);
    const now = this.#options.clock.now();
    const at = now.toISOString();
    const nowSeconds = now.getTime() / 1_000;
    const settling = results
      .map(result => settlingOf(result, { nowSeconds, at }))
      .filter(({ periods }) => periods.length > 0);
    await settled.settle(settling);
    await states.save(
      results.map(result => summaries.of(result, at)),
      [],
    );
    // Lists show what became final from the next round on.
    const changed = new Set(settling.map(({ id }) => id));
    for (const {
      kept: { agreement },
      key,
    } of due) {
      if (!changed.has(agreement.id)) {
        this.#evaluatedFrom.set(agreement.id, key);
      }
    }
  }

  /** Agreements that say, or whose SLO, counts, period or owner are, other than when they were last evaluated. */
  async #due(
    kept: readonly KeptAgreement[],
    slos: ReadonlyMap<string, KnownSlo>,
  ): Promise<DueAgreement[]> {
    const { series, services, clock } = this.#options;
    const bucket = Math.floor(clock.now().getTime() / 1_000 / BUCKET_SECONDS);
    const revisions = new Map(
      (await series.list()).map(({ series: { id }, revision }) => [
        id,
        revision,
      ]),
    );
    return kept
      .map(one => {
        const slo = slos.get(one.agreement.slo);
        const objective = slo?.definition.objectives[one.agreement.objective];
        const key = JSON.stringify([
          one.revision,
          slo?.version ?? null,
          objective ? revisions.get(seriesOf(objective).id) ?? null : null,
          bucket,
          slo ? services.factsOf(slo.definition.service) : null,
        ]);
        return { kept: one, key };
      })
      .filter(
        ({ kept: { agreement }, key }) =>
          this.#evaluatedFrom.get(agreement.id) !== key,
      );
  }
}
