import type { Collector } from '@almanac/backstage-plugin-insights-node';
import type { ModelTotals } from '../domains/models';
import type { SignalsService, SignalTotals } from '../domains/signals';
import type { Clock } from '../platform/Clock';
import { Problem } from '../platform/Problem';
import type {
  CollectionStore,
  DeadLetter,
  DeadLetterPosition,
  Page,
  RunPosition,
} from './CollectionStore';
import type { CollectionRun } from './model/CollectionRun';
import { isRunning, type CollectorState } from './model/CollectorState';
import { judgeFreshness, type Freshness } from './model/freshness';
import { isFirstUnderWay } from './model/isFirstUnderWay';

/** A collector, what is remembered of it, and what it brought. */
export interface CollectorOverview {
  readonly collector: Collector;
  readonly state: CollectorState;
  readonly running: boolean;
  readonly freshness: Freshness;
  readonly deadLetterCount: number;
  readonly totals: CollectorTotals;
}

/** What a collector brought that is here now. */
export type CollectorTotals = SignalTotals & ModelTotals;

/** What the service works with. */
export interface CollectionServiceParts {
  readonly collectors: readonly Collector[];
  readonly store: CollectionStore;
  readonly signals: Pick<SignalsService, 'totals'>;
  readonly models: { totals(): Promise<ReadonlyMap<string, ModelTotals>> };
  readonly clock: Clock;
  /** Has this process look at once whether the collector is due. */
  readonly wake: (collectorId: string) => Promise<void>;
}

/** Of a collector that has brought nothing yet. */
const NO_TOTALS: CollectorTotals = {
  signals: 0,
  topics: 0,
  series: 0,
  observations: 0,
  markers: 0,
  models: 0,
  modelVersions: 0,
};

/** What readers and people who run the portal may ask of collectors. */
export class CollectionService {
  constructor(private readonly parts: CollectionServiceParts) {}

  /** All collectors, those needing attention first, then by title. */
  async listCollectors(): Promise<CollectorOverview[]> {
    const overviews = await this.overviewsOf(this.parts.collectors);
    return overviews.sort(
      (one, other) =>
        attention(one) - attention(other) ||
        one.collector.title.localeCompare(other.collector.title, 'en'),
    );
  }

  /** @throws Problem `unknown-collector` */
  async getCollector(collectorId: string): Promise<CollectorOverview> {
    const [overview] = await this.overviewsOf([this.find(collectorId)]);
    return overview;
  }

  /** Asks for a run; one under way is not doubled. @throws Problem `unknown-collector` */
  async requestRun(collectorId: string): Promise<CollectorOverview> {
    const overview = await this.getCollector(collectorId);
    if (overview.running) return overview;
    await this.parts.store.request(collectorId, this.parts.clock.now());
    await this.parts.wake(collectorId);
    return this.getCollector(collectorId);
  }

  /** Newest first. @throws Problem `unknown-collector` */
  async listRuns(
    collectorId: string,
    limit: number,
    after: RunPosition | undefined,
  ): Promise<Page<CollectionRun, RunPosition>> {
    this.find(collectorId);
    return this.parts.store.listRuns(collectorId, limit, after);
  }

  /** Newest first. @throws Problem `unknown-collector` */
  async listDeadLetters(
    collectorId: string,
    limit: number,
    after: DeadLetterPosition | undefined,
  ): Promise<Page<DeadLetter, DeadLetterPosition>> {
    this.find(collectorId);
    return this.parts.store.listDeadLetters(collectorId, limit, after);
  }

  /** Whether the first collection of a collector is under way; never of one that is not installed. */
  async isFirstUnderWay(collectorId: string): Promise<boolean> {
    const { collectors, store } = this.parts;
    if (!collectors.some(({ id }) => id === collectorId)) return false;
    const states = await store.findStates([collectorId]);
    return states.some(isFirstUnderWay);
  }

  /** When collectors last ran to their end; what has no entry never did. */
  async lastSuccesses(
    collectorIds: readonly string[],
  ): Promise<ReadonlyMap<string, Date>> {
    const states = await this.parts.store.findStates(collectorIds);
    return new Map(
      states.flatMap(({ collectorId, lastSuccessAt }) =>
        lastSuccessAt ? [[collectorId, lastSuccessAt] as const] : [],
      ),
    );
  }

  private find(collectorId: string): Collector {
    const found = this.parts.collectors.find(({ id }) => id === collectorId);
    if (!found) {
      throw new Problem(
        'unknown-collector',
        `No collector ${collectorId} is installed.`,
      );
    }
    return found;
  }

  private async overviewsOf(
    collectors: readonly Collector[],
  ): Promise<CollectorOverview[]> {
    const { store, signals, models, clock } = this.parts;
    const ids = collectors.map(({ id }) => id);
    const [states, deadLetters, totals, modelTotals] = await Promise.all([
      store.findStates(ids),
      store.countDeadLetters(ids),
      signals.totals(ids),
      models.totals(),
    ]);
    const stateOf = new Map(states.map(state => [state.collectorId, state]));
    const now = clock.now();
    return collectors.map(collector => {
      const state = stateOf.get(collector.id);
      if (!state) {
        throw new Problem('unavailable', 'The collectors are being set up.');
      }
      return {
        collector,
        state,
        running: isRunning(state, now),
        freshness: judgeFreshness(state.lastSuccessAt, collector.schedule, now),
        deadLetterCount: deadLetters.get(collector.id) ?? 0,
        totals: {
          ...NO_TOTALS,
          ...totals.get(collector.id),
          ...modelTotals.get(collector.id),
        },
      };
    });
  }
}

/** Place of a collector in the list: failed, then stale, then with dead letters, then the others. */
function attention({
  state,
  freshness,
  deadLetterCount,
}: CollectorOverview): number {
  if (state.lastRun?.state === 'failed') return 0;
  if (freshness === 'stale') return 1;
  return deadLetterCount > 0 ? 2 : 3;
}
