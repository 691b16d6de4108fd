import type { MlflowClient } from '../http/MlflowClient';
import { MlflowError } from '../http/MlflowError';
import { isOneOf } from './filters';
import { readPages } from './readPages';

/** Databases limit how many values one question may hold. */
const EXPERIMENTS_A_QUESTION = 500;
const IDS_A_QUESTION = 200;

function* portionsOf<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** What is searched for. */
export interface IdSearch {
  readonly path: string;
  /** Name of the list in an answer. */
  readonly list: string;
  /** What filters call the id. */
  readonly idKey: string;
  /** What else a question says. */
  readonly more?: Readonly<Record<string, unknown>>;
  /** Whether an item was among those that were given already. */
  readonly isFound: (id: string) => boolean;
  /** Told of an item that alone is too large; the search fails when left out. */
  readonly onTooLarge?: (id: string, error: MlflowError) => void;
}

/**
 * Searches experiments for items by their ids, many at a time, until all are found; fewer where an answer is too large.
 *
 * @param ids - that can stand in quotes
 * @throws MlflowError
 */
export async function* searchByIds(
  client: MlflowClient,
  search: IdSearch,
  ids: readonly string[],
  experiments: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<unknown[]> {
  for (const some of portionsOf(experiments, EXPERIMENTS_A_QUESTION)) {
    const missing = ids.filter(id => !search.isFound(id));
    for (const wanted of portionsOf(missing, IDS_A_QUESTION)) {
      const ask = askerOf(client, search, some, signal);
      yield* smallEnough(ask, wanted, search.onTooLarge);
    }
  }
}

type Ask = (ids: readonly string[]) => Promise<unknown[]>;

function askerOf(
  client: MlflowClient,
  { path, list, idKey, more }: IdSearch,
  experiments: readonly string[],
  signal: AbortSignal,
): Ask {
  return async ids => {
    const body = {
      ...more,
      experiment_ids: experiments,
      filter: isOneOf(idKey, ids),
      max_results: ids.length,
    };
    const page = (token: string | undefined) =>
      client.search(
        path,
        token === undefined ? body : { ...body, page_token: token },
        signal,
      );
    return (await readPages(page, list)).items;
  };
}

async function* smallEnough(
  ask: Ask,
  ids: readonly string[],
  onTooLarge: IdSearch['onTooLarge'],
): AsyncGenerator<unknown[]> {
  let items: unknown[];
  try {
    items = await ask(ids);
  } catch (error) {
    if (!(error instanceof MlflowError) || !error.isTooLarge) throw error;
    if (ids.length === 1) {
      if (!onTooLarge) throw error;
      onTooLarge(ids[0], error);
      return;
    }
    for (const half of portionsOf(ids, Math.ceil(ids.length / 2))) {
      yield* smallEnough(ask, half, onTooLarge);
    }
    return;
  }
  yield items;
}
