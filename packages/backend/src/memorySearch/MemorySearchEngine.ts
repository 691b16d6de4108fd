import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  LunrSearchEngine,
  type LunrQueryTranslator,
} from '@backstage/plugin-search-backend-node';
import type {
  IndexableResult,
  IndexableResultSet,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { addWords, canForgive } from './addWords';
import { titleRanker, type TitleRank } from './titleRank';

/** About as many as a few people ask for in a while: the words of each, and what each filters by. */
const MOST_KEPT = 20;
/** Results of all that is kept, each with the texts in which it marks what was found. */
const MOST_KEPT_RESULTS = 50_000;

/** As the engines of Backstage have it where nobody says. */
const PAGE_SIZE = 25;

const NEAREST_FIRST: readonly TitleRank[] = ['alone', 'written', 'begun', 'no'];

/** What is asked of the indexes; `isForgiving` where words that are like those of the term will do. */
interface Asked {
  readonly term: string;
  readonly filters?: SearchQuery['filters'];
  readonly isForgiving: boolean;
}

/**
 * Search in the memory of this process, for portals without PostgreSQL. Unlike its parent:
 *
 * - what is named as it is asked for comes first. Each kind of document has an index of its own, whose scores do not compare
 *   with those of another: a word that is rare among a thousand topics scores ten times what it does in a small catalog;
 * - likeness counts only where nothing at all is found as it is written;
 * - a filter or a kind takes away from what the words find and adds nothing, and of several filters each holds;
 * - a kind of which nothing is indexed yet has no results, rather than being an error;
 * - what was found is kept until an index is another, so that further pages of it cost nothing: where people may see some
 *   entities only, search goes through page after page until it has enough that they may see.
 */
export class MemorySearchEngine extends LunrSearchEngine {
  /** All results in their order by what was asked, the latest last. */
  private readonly kept = new Map<string, readonly IndexableResult[]>();

  constructor(options: { logger: LoggerService }) {
    super(options);
    const translate = this.translator as LunrQueryTranslator;
    this.setTranslator(query => {
      const { term, isForgiving } = query as Asked;
      // Without a term the parent adds the filters alone.
      const { lunrQueryBuilder, ...asked } = translate({ ...query, term: '' });
      return {
        ...asked,
        lunrQueryBuilder: lunrQuery => {
          addWords(lunrQuery, term, { isForgiving });
          lunrQueryBuilder.call(lunrQuery, lunrQuery);
        },
      };
    });
  }

  async getIndexer(type: string) {
    const indexer = await super.getIndexer(type);
    // The parent takes the index over when it closes, before this.
    indexer.on('close', () => this.kept.clear());
    return indexer;
  }

  async query(query: SearchQuery): Promise<IndexableResultSet> {
    const size = query.pageLimit || PAGE_SIZE;
    const page = pageOf(query.pageCursor);
    const begin = page * size;
    const found = await this.found(query);
    return {
      results: found.slice(begin, begin + size).map((result, index) => ({
        ...result,
        rank: begin + index + 1,
      })),
      numberOfResults: found.length,
      nextPageCursor:
        found.length > begin + size ? cursorOf(page + 1) : undefined,
      previousPageCursor: page > 0 ? cursorOf(page - 1) : undefined,
    };
  }

  /**
   * What the words find, less what is of other kinds or does not pass a filter. How loosely words are taken goes by all that is
   * indexed: else a filter that leaves nothing would let in what is only like them.
   */
  private async found(query: SearchQuery): Promise<readonly IndexableResult[]> {
    const { term, types, filters = {} } = query;
    const named = await this.keptOr([term], () => this.named(term));
    let found = types
      ? named.filter(({ type }) => types.includes(type))
      : named;
    for (const [name, value] of Object.entries(filters)) {
      const filter = { [name]: value };
      const passing = await this.keptOr(['', filter], () =>
        this.fromIndexes({ term: '', filters: filter, isForgiving: false }),
      );
      const keys = new Set(passing.map(keyOf));
      found = found.filter(one => keys.has(keyOf(one)));
    }
    return found;
  }

  private async keptOr(
    asked: readonly unknown[],
    find: () => Promise<readonly IndexableResult[]>,
  ): Promise<readonly IndexableResult[]> {
    const key = JSON.stringify(asked);
    const found = this.kept.get(key) ?? (await find());
    this.kept.delete(key);
    this.kept.set(key, found);
    let results = 0;
    for (const one of this.kept.values()) results += one.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.kept.size <= MOST_KEPT && results <= MOST_KEPT_RESULTS) break;
      this.kept.delete(oldest);
      results -= length;
    }
    return found;
  }

  /** What the words of a term find in all indexes, in the order of the results. */
  private async named(term: string): Promise<IndexableResult[]> {
    const written = await this.fromIndexes({ term, isForgiving: false });
    if (written.length === 0 && canForgive(term)) {
      return this.fromIndexes({ term, isForgiving: true });
    }
    if (term.trim() === '') return written;
    const rankOf = titleRanker(term);
    const place = ({ document }: IndexableResult) =>
      NEAREST_FIRST.indexOf(rankOf(document.title));
    return written
      .map(result => ({ result, at: place(result) }))
      .sort((a, b) => a.at - b.at)
      .map(({ result }) => result);
  }

  private async fromIndexes(asked: Asked): Promise<IndexableResult[]> {
    const pageLimit = Number.MAX_SAFE_INTEGER;
    const query: SearchQuery = { ...asked, pageLimit };
    return (await super.query(query)).results;
  }
}

/** What tells a result from others. */
function keyOf({ type, document }: IndexableResult): string {
  return JSON.stringify([type, document.location]);
}

/**
 * Cursors are those of the parent, which pages read as the number of a page. What is none leads to the first page: whatever an
 * engine refuses, the backend of search answers as its own failure.
 */
function pageOf(cursor: string | undefined): number {
  const page = Number(Buffer.from(cursor ?? '', 'base64').toString('utf-8'));
  return Number.isSafeInteger(page) && page > 0 ? page : 0;
}

function cursorOf(page: number): string {
  return Buffer.from(String(page), 'utf-8').toString('base64');
}
