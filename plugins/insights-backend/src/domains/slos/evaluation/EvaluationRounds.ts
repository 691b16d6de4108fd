import { setImmediate } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '../../../platform/Clock';
import { inPortions } from '../../../platform/inPortions';
import { NOT_AT_RISK } from '../model/evaluation/atRisk';
import { seriesOf, type SliSeries } from '../model/series/SliSeries';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { wholeSeriesOf } from '../model/series/wholeSeriesOf';
import {
  WHOLE,
  type SeriesStore,
  type WantedSeries,
} from '../series/SeriesStore';
import type { SliSources } from '../series/SliSources';
import type { AlertWatch } from './AlertWatch';
import { atRiskOf } from './atRiskOf';
import { EvaluatedFrom } from './EvaluatedFrom';
import { inTurns } from './inTurns';
import { observationsOf, unknownAlertsOf } from './observationsOf';
import type { EvaluableSlo, SloEvaluator } from './SloEvaluator';
import type { KeptState, StatesStore } from './StatesStore';
import { summaryOf } from './summaryOf';
import { unevaluatedSummary } from './unevaluatedSummary';

/** What the rounds work with. */
export interface EvaluationRoundsOptions {
  readonly known: { list(): Promise<readonly EvaluableSlo[]> };
  readonly sources: SliSources;
  readonly series: SeriesStore;
  readonly evaluator: SloEvaluator;
  readonly states: StatesStore;
  readonly alerts: AlertWatch;
  readonly services: ServiceCatalog;
  readonly clock: Clock;
  readonly logger: LoggerService;
}

/** SLOs that are evaluated and written at a time: so few that the API answers between two portions. */
const PORTION = 25;

/** SLOs whose series are told apart at a time. */
const WANTED_AT_ONCE = 500;

/** Evaluates all SLOs, again and again, and keeps how they stand. */
export class EvaluationRounds {
  readonly #options: EvaluationRoundsOptions;
  #last: Promise<void> = Promise.resolve();
  readonly #evaluatedFrom: EvaluatedFrom;
  /** Why SLOs could not be evaluated, as it was logged last. */
  readonly #faults = new Map<string, string>();
  /** Those with a pending alert: what was known of them may be borne out by time alone, before the next bucket. */
  readonly #pending = new Set<string>();
  /** Digests take their time, and definitions seldom change. */
  readonly #seriesOf = new WeakMap<EvaluableSlo, readonly SliSeries[]>();

  constructor(options: EvaluationRoundsOptions) {
    this.#options = options;
    this.#evaluatedFrom = new EvaluatedFrom(options);
  }

  /** Tells the collection what is wanted. Returns how many series that is. */
  async want(): Promise<number> {
    const { known, series, sources, clock } = this.#options;
    const wanted = new Map<string, WantedSeries>();
    for (const portion of inPortions(await known.list(), WANTED_AT_ONCE)) {
      for (const one of portion.flatMap(slo => this.#series(slo))) {
        wanted.set(one.id, { series: one, source: sources.nameFor(one.sli) });
      }
      for (const { definition } of portion) {
        const whole = wholeSeriesOf(definition);
        if (whole) wanted.set(whole.id, { series: whole, source: WHOLE });
      }
      await setImmediate();
    }
    await series.want([...wanted.values()], clock.now().toISOString());
    return wanted.size;
  }

  /**
   * One round: evaluates what has changed since the last one, and lets go of what is gone. One at a time: who asks during
   * one waits for it, then has another.
   */
  evaluate(signal: AbortSignal): Promise<void> {
    const round = this.#last.then(() => this.#evaluateAll(signal));
    this.#last = round.catch(() => {});
    return round;
  }

  async #evaluateAll(signal: AbortSignal): Promise<void> {
    const { known, states, services, clock, alerts } = this.#options;
    await services.refresh();
    const slos = await known.list();
    const minute = Math.floor(clock.now().getTime() / 60_000);
    const due = await this.#evaluatedFrom.due(
      slos,
      ({ name }) => name,
      (slo, revisionOf) => [
        slo.version,
        this.#series(slo).map(({ id }) => revisionOf(id)),
        services.factsOf(slo.definition.service),
        this.#pending.has(slo.name) && minute,
      ],
    );
    const isThrough = await inTurns(due, {
      ...{ size: PORTION, signal },
      work: async some => {
        await this.#evaluate(
          some.map(({ item }) => item),
          slos,
        );
        this.#evaluatedFrom.done(some);
        for (const { name } of some) this.#faults.delete(name);
      },
      onFault: ({ item }, error) => this.#fail(item, error),
    });
    if (!isThrough) return;
    const gone = await this.#gone();
    // Their alerts first: whatever breaks off in between, the next round sees them gone again.
    await alerts.retire(gone, clock.now().getTime() / 1_000);
    await states.save([], gone);
    this.#evaluatedFrom.forget(gone);
    for (const name of gone) {
      this.#faults.delete(name);
      this.#pending.delete(name);
    }
    await states.finishRound(clock.now().toISOString());
  }

  /** Names of those that are kept and no longer known: one may have gone while the others were evaluated. */
  async #gone(): Promise<string[]> {
    const { known, states } = this.#options;
    const names = new Set((await known.list()).map(({ name }) => name));
    return (await states.names()).filter(name => !names.has(name));
  }

  /** @param all - what was known when the round began */
  async #evaluate(
    slos: readonly EvaluableSlo[],
    all: readonly EvaluableSlo[],
  ): Promise<void> {
    const { known, evaluator, states, alerts, services, clock, sources } =
      this.#options;
    const evaluated = await evaluator.evaluate(slos, {
      atRisk: await states.atRisk(slos.map(({ name }) => name)),
    });
    // One that was retired or changed meanwhile is not kept, and nobody is told of it.
    const present = await known.list();
    const results =
      present === all
        ? evaluated
        : evaluated.filter(({ slo }) => present.includes(slo));
    await evaluator.keepWholes(results);
    const now = clock.now();
    const described = results.map(result => ({
      result,
      facts: services.factsOf(result.slo.definition.service),
      isExample: result.objectives.some(({ series }) =>
        sources.isExample(series.sli),
      ),
    }));
    const open = await alerts.observe(
      described.flatMap(({ result, facts, isExample }) =>
        observationsOf(result, facts, isExample),
      ),
      now.getTime() / 1_000,
    );
    for (const { slo } of results) {
      const isPending = open.get(slo.name)?.state === 'pending';
      this.#pending[isPending ? 'add' : 'delete'](slo.name);
    }
    await states.save(
      described.map(
        ({ result, facts, isExample }): KeptState => ({
          summary: summaryOf(result, {
            facts,
            isExample,
            alert: open.get(result.slo.name) ?? null,
            computedAt: now.toISOString(),
          }),
          description: result.slo.definition.description ?? '',
          atRisk: atRiskOf(result),
        }),
      ),
      [],
    );
  }

  /** An SLO that cannot be evaluated is shown with the reason; the next round tries it again. */
  async #fail(slo: EvaluableSlo, error: Error): Promise<void> {
    const { states, alerts, services, sources, clock, logger } = this.#options;
    const { name, definition } = slo;
    const now = clock.now();
    const facts = services.factsOf(definition.service);
    const isExample = definition.objectives.some(({ sli }) =>
      sources.isExample(sli),
    );
    const open = await alerts.observe(
      unknownAlertsOf(slo, facts, isExample),
      now.getTime() / 1_000,
    );
    const summary = unevaluatedSummary(
      slo,
      {
        ...{ facts, isExample, computedAt: now.toISOString() },
        alert: open.get(name) ?? null,
      },
      `It could not be evaluated: ${error.message}`,
    );
    const { description = '' } = definition;
    // What was at risk is so until it can be evaluated again.
    const atRisk = (await states.atRisk([name])).get(name) ?? NOT_AT_RISK;
    await states.save([{ summary, description, atRisk }], []);
    if (this.#faults.get(name) !== error.message) {
      logger.error(`The SLO ${name} could not be evaluated`, error);
    }
    this.#faults.set(name, error.message);
  }

  #series(slo: EvaluableSlo): readonly SliSeries[] {
    const known = this.#seriesOf.get(slo);
    if (known) return known;
    const series = slo.definition.objectives.map(seriesOf);
    this.#seriesOf.set(slo, series);
    return series;
  }
}
