import {
  AnalysisFailure,
  AnalysisQueue,
  Collector,
  CollectorRun,
  DeadLetter,
  InsightsApi,
  Page,
  PageRequest,
} from '@almanac/backstage-plugin-insights-react';
import { problem } from '../../__testUtils__/FakeInsightsApi';
import { sampleRun } from './sampleCollectors';

type CollectionApi = Pick<
  InsightsApi,
  | 'listCollectors'
  | 'listCollectorRuns'
  | 'listDeadLetters'
  | 'runCollector'
  | 'getAnalysisQueue'
  | 'listAnalysisFailures'
  | 'listSliSources'
>;

function pageOf<T>(all: T[], { limit = 20, cursor }: PageRequest = {}) {
  const from = Number(cursor ?? 0);
  const end = from + limit;
  const nextCursor = end < all.length ? String(end) : null;
  return { items: all.slice(from, end), nextCursor };
}

/** A backend in memory that collects: a run that is asked for begins, and ends when the test says so. */
export class FakeCollection implements CollectionApi {
  queue: AnalysisQueue = {
    waiting: 0,
    claimed: 0,
    failed: 0,
    analysed: 1308,
    lastFinishedAt: '2026-11-20T03:14:10Z',
  };
  failures: AnalysisFailure[] = [];
  letters: DeadLetter[] = [];
  runs: CollectorRun[] = [];

  constructor(private collectors: Collector[]) {
    this.runs = collectors.flatMap(({ lastRun }) => (lastRun ? [lastRun] : []));
  }

  async listCollectors() {
    return { items: this.collectors };
  }

  async listCollectorRuns(
    collectorId: string,
    page?: PageRequest,
  ): Promise<Page<CollectorRun>> {
    const own = this.runs.filter(run => run.collectorId === collectorId);
    return pageOf(own, page);
  }

  async listDeadLetters(
    _collectorId: string,
    page?: PageRequest,
  ): Promise<Page<DeadLetter>> {
    return pageOf(this.letters, page);
  }

  async runCollector(collectorId: string): Promise<Collector> {
    return this.change(collectorId, {
      running: true,
      nextRunAt: null,
      lastRun: sampleRun({
        id: 'run-asked',
        collectorId,
        trigger: 'manual',
        state: 'running',
        finishedAt: null,
        progress: null,
      }),
    });
  }

  getAnalysisQueue = async () => this.queue;

  listAnalysisFailures = async (page?: PageRequest) =>
    pageOf(this.failures, page);

  listSliSources = async () => ({ items: [] });

  /** Changes what is known of a collector, as a run does. */
  change(collectorId: string, changes: Partial<Collector>): Collector {
    const found = this.collectors.find(({ id }) => id === collectorId);
    if (!found) {
      throw problem(404, 'Unknown collector', `There is no ${collectorId}.`);
    }
    const changed = { ...found, ...changes };
    this.collectors = this.collectors.map(collector =>
      collector === found ? changed : collector,
    );
    const { lastRun } = changed;
    if (lastRun) {
      const others = this.runs.filter(({ id }) => id !== lastRun.id);
      this.runs = [lastRun, ...others];
    }
    return changed;
  }
}
