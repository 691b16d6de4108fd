import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { MlflowClient } from '../http/MlflowClient';
import { MlflowError } from '../http/MlflowError';
import { wireRunSchema, type WireRun } from '../wire/WireRun';
import type { Experiments } from './Experiments';
import { inOrder } from './inOrder';
import { readEach } from './Read';
import { searchByIds } from './searchByIds';

const AT_ONCE = 4;
const RUN_ID = /^[\w-]+$/;

/** Runs by their ids; what MLflow has no more is not among them. */
export interface Runs {
  readonly byId: ReadonlyMap<string, WireRun>;
  /** Why single runs may not be read, by their ids. */
  readonly denied: ReadonlyMap<string, MlflowError>;
  readonly problems: readonly CollectionProblem[];
}

const idsOf = (ids: Iterable<string>) =>
  [...new Set(ids)].filter(id => RUN_ID.test(id));

/** Runs that are being gathered. */
class Gathered {
  readonly byId = new Map<string, WireRun>();
  readonly problems: CollectionProblem[] = [];

  keep(items: readonly unknown[]): void {
    const read = readEach(items, wireRunSchema, 'run');
    this.problems.push(...read.problems);
    for (const run of read.items) this.byId.set(run.info.run_id, run);
  }
}

/** Reads runs, many at a time. */
export class RunReader {
  constructor(
    private readonly client: MlflowClient,
    private readonly experiments: Experiments,
  ) {}

  /** Runs by their ids, those that were deleted but are still there too. */
  async byIds(ids: Iterable<string>, signal: AbortSignal): Promise<Runs> {
    const denied = new Map<string, MlflowError>();
    const wanted = idsOf(ids);
    const found = await this.search(wanted, signal);
    // Of an experiment that came meanwhile, or gone.
    const missing = wanted.filter(id => !found.byId.has(id));
    const alone = (id: string) => this.getOne(id, denied, signal);
    for await (const runs of inOrder(missing, AT_ONCE, alone)) found.keep(runs);
    return { ...found, denied };
  }

  /** Runs by their ids, as far as a search shows them. */
  async shown(
    ids: Iterable<string>,
    signal: AbortSignal,
  ): Promise<Pick<Runs, 'byId' | 'problems'>> {
    return this.search(idsOf(ids), signal);
  }

  private async search(ids: string[], signal: AbortSignal): Promise<Gathered> {
    const found = new Gathered();
    if (ids.length === 0) return found;
    const question = {
      ...{ path: 'runs/search', list: 'runs', idKey: 'attributes.run_id' },
      more: { run_view_type: 'ALL' },
      isFound: (id: string) => found.byId.has(id),
    };
    const experiments = await this.experiments.all(signal);
    const pages = searchByIds(this.client, question, ids, experiments, signal);
    for await (const items of pages) found.keep(items);
    return found;
  }

  /** One run, or none; why it may not be read is put into `denied`. */
  private async getOne(
    id: string,
    denied: Map<string, MlflowError>,
    signal: AbortSignal,
  ): Promise<unknown[]> {
    try {
      const query = { run_id: id };
      const { run } = await this.client.get('runs/get', query, signal);
      return [run];
    } catch (error) {
      if (!(error instanceof MlflowError)) throw error;
      if (error.kind === 'denied') denied.set(id, error);
      else if (error.kind !== 'missing') throw error;
      return [];
    }
  }
}
