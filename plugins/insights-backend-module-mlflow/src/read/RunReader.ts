import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import { z } from 'zod';
import type { MlflowClient } from '../http/MlflowClient';
import { MlflowError } from '../http/MlflowError';
import { wireRunSchema, type WireRun } from '../wire/WireRun';
import { isOneOf } from './filters';
import { inOrder } from './inOrder';
import { readEach } from './Read';
import { readPages } from './readPages';

const EXPERIMENTS_A_PAGE = 1000;
/** Databases limit how many values one question may hold. */
const EXPERIMENTS_A_QUESTION = 500;
const AT_ONCE = 4;
const RUN_ID = /^[\w-]+$/;

const experimentSchema = z.object({ experiment_id: z.string() });

/** Runs by their ids; what MLflow has no more is not among them. */
export interface Runs {
  readonly byId: ReadonlyMap<string, WireRun>;
  /** Why single runs may not be read, by their ids. */
  readonly denied: ReadonlyMap<string, MlflowError>;
  readonly problems: readonly CollectionProblem[];
}

/** Reads runs, many at a time. MLflow searches for runs within experiments alone. */
export class RunReader {
  private experiments: readonly string[] | undefined;

  constructor(private readonly client: MlflowClient) {}

  /** Runs by their ids, those that were deleted but are still there too. */
  async byIds(ids: Iterable<string>, signal: AbortSignal): Promise<Runs> {
    const found = new Map<string, WireRun>();
    const denied = new Map<string, MlflowError>();
    const problems: CollectionProblem[] = [];
    const keep = (items: readonly unknown[]) => {
      const read = readEach(items, wireRunSchema, 'run');
      problems.push(...read.problems);
      for (const run of read.items) found.set(run.info.run_id, run);
    };
    const all = [...new Set(ids)].filter(id => RUN_ID.test(id));
    this.experiments ??= await this.listExperiments(signal);
    for (let at = 0; at < this.experiments.length; ) {
      const missing = all.filter(id => !found.has(id));
      if (missing.length === 0) break;
      const some = this.experiments.slice(at, at + EXPERIMENTS_A_QUESTION);
      keep(await this.searchIn(some, missing, signal));
      at += EXPERIMENTS_A_QUESTION;
    }
    // Of an experiment that came meanwhile, or gone.
    const missing = all.filter(id => !found.has(id));
    const alone = (id: string) => this.getOne(id, denied, signal);
    for await (const runs of inOrder(missing, AT_ONCE, alone)) keep(runs);
    return { byId: found, denied, problems };
  }

  private async searchIn(
    experiments: readonly string[],
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<unknown[]> {
    const body = {
      experiment_ids: experiments,
      filter: isOneOf('attributes.run_id', ids),
      run_view_type: 'ALL',
      max_results: ids.length,
    };
    const { items } = await readPages(
      token =>
        this.client.search(
          'runs/search',
          token === undefined ? body : { ...body, page_token: token },
          signal,
        ),
      'runs',
    );
    return items;
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

  private async listExperiments(signal: AbortSignal): Promise<string[]> {
    const { items } = await readPages(
      token =>
        this.client.search(
          'experiments/search',
          {
            view_type: 'ALL',
            max_results: EXPERIMENTS_A_PAGE,
            ...(token === undefined ? {} : { page_token: token }),
          },
          signal,
        ),
      'experiments',
    );
    return readEach(items, experimentSchema, 'experiment').items.map(
      ({ experiment_id }) => experiment_id,
    );
  }
}
