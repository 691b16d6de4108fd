import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../platform/Clock';
import type { SignalsService } from '../signals';
import type { TrendsService } from '../trends';
import type { BlipDecisions } from './BlipDecisions';
import { collectorOf, type IsFirstCollectionUnderWay } from './firstCollection';
import type { RadarDefinition } from './model/RadarDefinition';
import { presentRadar, type Filling } from './presentRadar';
import type { RadarsStore } from './RadarsStore';

/** What radars are shown from. */
export interface RadarSummariesParts {
  readonly store: RadarsStore;
  readonly decisions: BlipDecisions;
  readonly signals: SignalsService;
  readonly trends: TrendsService;
  readonly clock: Clock;
  readonly isFirstCollectionUnderWay: IsFirstCollectionUnderWay;
}

/** Radars as lists and their pages show them: counts, state, and how far one is that is being filled. */
export class RadarSummaries {
  readonly #parts: RadarSummariesParts;

  constructor(parts: RadarSummariesParts) {
    this.#parts = parts;
  }

  /** As many statements for many radars as for one, besides one for each signal, and some while a radar is being filled. */
  async of(
    definitions: readonly RadarDefinition[],
  ): Promise<components['schemas']['Radar'][]> {
    const { store, signals, decisions, clock } = this.#parts;
    const ids = definitions.flatMap(({ signal }) => signal ?? []);
    const [states, found] = await Promise.all([
      store.states(definitions.map(({ id }) => id)),
      Promise.all([...new Set(ids)].map(id => signals.getSignal(id))),
    ]);
    const byId = new Map(found.map(signal => [signal?.id, signal]));
    const stands = definitions.map(definition => ({
      definition,
      signal: byId.get(definition.signal),
      state: states.get(definition.id)!,
    }));
    const counts = await store.countDecisions(
      new Map(
        stands.map(({ definition, signal, state }) => [
          definition.id,
          decisions.daysOf(definition, state.dataAsOf, signal?.step),
        ]),
      ),
    );
    return Promise.all(
      stands.map(async ({ definition, signal, state }) =>
        presentRadar({
          ...{ definition, signal, state, now: clock.now() },
          decisions: counts.get(definition.id)!,
          filling:
            definition.signal === undefined ||
            state.filledSignal === definition.signal
              ? undefined
              : await this.#fillingOf(definition.signal),
        }),
      ),
    );
  }

  async #fillingOf(signalId: string): Promise<Filling> {
    const { trends, isFirstCollectionUnderWay } = this.#parts;
    const [isBeingCollected, queue] = await Promise.all([
      isFirstCollectionUnderWay(collectorOf(signalId)),
      trends.queueStateOf(signalId),
    ]);
    return {
      isBeingCollected,
      analysed: queue.analysed,
      pending: queue.waiting + queue.claimed,
    };
  }
}
