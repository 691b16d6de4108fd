import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../../../platform/Clock';
import type { KnownSlo } from '../definitions/KnownSlos';
import { EvaluatedFrom, type Due } from '../evaluation/EvaluatedFrom';
import { inTurns } from '../evaluation/inTurns';
import { seriesOf } from '../model/series/SliSeries';
import type { SeriesStore } from '../series/SeriesStore';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import type { KeptAgreement } from './AgreementsStore';
import type { EvaluableSlas } from './EvaluableSlas';
import type { SettledPeriodsStore } from './SettledPeriodsStore';
import { settlingOf } from './settlingOf';
import type { SlaEvaluator } from './SlaEvaluator';
import type { SlaStatesStore } from './SlaStatesStore';
import type { SlaSummaries } from './SlaSummaries';

/** What the rounds work with. */
export interface SlaRoundsOptions {
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

/** Agreements that are evaluated and written at a time: so few that the API answers between two portions. */
const PORTION = 10;

/** Evaluates all agreements again and again, and makes their finished periods final. */
export class SlaRounds {
  readonly #options: SlaRoundsOptions;
  #last: Promise<void> = Promise.resolve();
  readonly #evaluatedFrom: EvaluatedFrom;

  constructor(options: SlaRoundsOptions) {
    this.#options = options;
    this.#evaluatedFrom = new EvaluatedFrom(options);
  }

  /** One round: evaluates what has changed since the last one, and lets go of what is gone. One at a time. */
  evaluate(signal: AbortSignal): Promise<void> {
    const round = this.#last.then(() => this.#evaluateAll(signal));
    this.#last = round.catch(() => {});
    return round;
  }

  async #evaluateAll(signal: AbortSignal): Promise<void> {
    const { states, evaluable, services, clock, logger } = this.#options;
    const kept = await evaluable.agreements(clock.now());
    const slos = await evaluable.slos();
    const due = await this.#evaluatedFrom.due(
      kept,
      ({ agreement }) => agreement.id,
      ({ agreement, revision }, revisionOf) => {
        const slo = slos.get(agreement.slo);
        const objective = slo?.definition.objectives[agreement.objective];
        return [
          ...[revision, slo?.version ?? null],
          objective ? revisionOf(seriesOf(objective).id) : null,
          slo ? services.factsOf(slo.definition.service) : null,
        ];
      },
    );
    const isThrough = await inTurns(due, {
      ...{ size: PORTION, signal },
      work: some => this.#evaluateSome(some, slos),
      onFault: async ({ name }, error) =>
        logger.error(
          `The SLA ${name} could not be evaluated; it stays as it was`,
          error,
        ),
    });
    if (!isThrough) return;
    const ids = new Set(kept.map(({ agreement }) => agreement.id));
    const gone = (await states.ids()).filter(id => !ids.has(id));
    await states.save([], gone);
    this.#evaluatedFrom.forget(gone);
    await states.finishRound(clock.now().toISOString());
  }

  async #evaluateSome(
    due: readonly Due<KeptAgreement>[],
    slos: ReadonlyMap<string, KnownSlo>,
  ): Promise<void> {
    const { states, settled, evaluable, evaluator, summaries } = this.#options;
    const kept = due.map(({ item }) => item);
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
    this.#evaluatedFrom.done(due.filter(({ name }) => !changed.has(name)));
  }
}
