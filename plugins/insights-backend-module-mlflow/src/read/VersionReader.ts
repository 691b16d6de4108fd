import type { MlflowClient } from '../http/MlflowClient';
import { MlflowError } from '../http/MlflowError';
import { wireVersionSchema, type WireVersion } from '../wire/WireVersion';
import { isOneOf, isPlain, nameFilter } from './filters';
import { inOrder } from './inOrder';
import { readEach, type Read } from './Read';
import { readPages, readPagesSafely } from './readPages';

const VERSIONS_A_PAGE = 5000;
const CHANGES_A_PAGE = 200;
const AT_ONCE = 4;

const said = (item: unknown, key: string): unknown =>
  Reflect.get(Object(item), key);
const keyOf = (item: unknown) =>
  JSON.stringify([said(item, 'name'), said(item, 'version')]);

/** Reads versions of models. */
export class VersionReader {
  /** MLflow 2 takes one name at a time. */
  private takesSeveralNames = true;

  constructor(private readonly client: MlflowClient) {}

  /** All versions of some models. */
  async ofModels(
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<Read<WireVersion>> {
    const wanted = new Set(names);
    const plain = names.filter(isPlain);
    const together = await this.together(plain, signal);
    const left = together ? names.filter(name => !isPlain(name)) : names;
    const found = together ?? [];
    const alone = (name: string) => this.search(nameFilter(name), signal);
    for await (const items of inOrder(left, AT_ONCE, alone)) {
      found.push(...items);
    }
    const { items, problems } = readEach(found, wireVersionSchema, 'version');
    return { items: items.filter(({ name }) => wanted.has(name)), problems };
  }

  /**
   * Versions that changed last, and all that changed at the same moment.
   *
   * @param sinceMilliseconds - all that changed at this moment or later, where it is given
   */
  async latest(
    sinceMilliseconds: number | undefined,
    signal: AbortSignal,
  ): Promise<Read<WireVersion>> {
    const query = {
      order_by: ['last_updated_timestamp DESC', 'name ASC'],
      max_results: CHANGES_A_PAGE,
    };
    let earliest = sinceMilliseconds;
    const isOlder = (item: unknown) => {
      const at = Number(said(item, 'last_updated_timestamp') ?? 0);
      earliest ??= at;
      return at < earliest;
    };
    const found = await readPagesSafely(
      () => this.pages(query, signal, items => items.some(isOlder)),
      keyOf,
    );
    const wanted = found.filter(item => !isOlder(item));
    return readEach(wanted, wireVersionSchema, 'version');
  }

  /** Versions of several models in one question; undefined where the server does not take it. */
  private async together(
    names: readonly string[],
    signal: AbortSignal,
  ): Promise<unknown[] | undefined> {
    if (names.length === 0) return [];
    if (!this.takesSeveralNames) return undefined;
    try {
      return await this.search(isOneOf('name', names), signal);
    } catch (error) {
      if (!(error instanceof MlflowError) || error.kind !== 'refused') {
        throw error;
      }
      this.takesSeveralNames = false;
      return undefined;
    }
  }

  /** Ordered so that what changes meanwhile stays in its place. */
  private search(filter: string, signal: AbortSignal): Promise<unknown[]> {
    const query = {
      filter,
      order_by: ['creation_timestamp ASC'],
      max_results: VERSIONS_A_PAGE,
    };
    return readPagesSafely(() => this.pages(query, signal), keyOf);
  }

  private pages(
    query: Readonly<Record<string, string | number | string[]>>,
    signal: AbortSignal,
    isEnough?: (items: readonly unknown[]) => boolean,
  ) {
    return readPages(
      token =>
        this.client.get(
          'model-versions/search',
          { ...query, page_token: token },
          signal,
        ),
      'model_versions',
      isEnough,
    );
  }
}
