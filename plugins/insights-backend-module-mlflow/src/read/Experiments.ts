import { z } from 'zod';
import type { MlflowClient } from '../http/MlflowClient';
import { readEach } from './Read';
import { readPages } from './readPages';

const EXPERIMENTS_A_PAGE = 1000;

const experimentSchema = z.object({ experiment_id: z.string() });

/** Ids of experiments, deleted ones too: MLflow searches within experiments alone. */
export class Experiments {
  private listed: Promise<readonly string[]> | undefined;

  constructor(private readonly client: MlflowClient) {}

  /** Those that there were when this was first asked. */
  async all(signal: AbortSignal): Promise<readonly string[]> {
    this.listed ??= this.list(signal);
    return this.listed;
  }

  /** Those that came since. */
  async added(signal: AbortSignal): Promise<readonly string[]> {
    const before = await this.all(signal);
    const now = await this.list(signal);
    this.listed = Promise.resolve(now);
    const known = new Set(before);
    return now.filter(id => !known.has(id));
  }

  private async list(signal: AbortSignal): Promise<string[]> {
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
