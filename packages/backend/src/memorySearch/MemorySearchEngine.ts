import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  LunrSearchEngine,
  type LunrQueryTranslator,
  MissingIndexError,
} from '@backstage/plugin-search-backend-node';
import type {
  IndexableResult,
  IndexableResultSet,
  SearchQuery,
} from '@backstage/plugin-search-common';
import { addWords, canForgive } from './addWords';
import { titleRanker, type TitleRank } from './titleRank';

/** About as many as one visit of the page asks for: its results, and how many there are of each kind. */
const MOST_KEPT = 20;
/** Results of all that is kept, each with the texts in which it marks what was found. */
const MOST_KEPT_RESULTS = 50_000;

/** As the engines of Backstage have it where nobody says. */
const PAGE_SIZE = 25;

const NEAREST_FIRST: readonly TitleRank[] = ['alone', 'written', 'begun', 'no'];

/** What is asked of the indexes; `isForgiving` where words that are like those of the term will do. */
interface Asked extends SearchQuery {
  readonly isForgiving: boolean;
}

/**
 * Search in the memory of this process, for portals without PostgreSQL. Unlike its parent:
 *
 * - what is named as it is asked for comes first. Each kind of document has an index of its own, whose scores do not compare
 *   with those of another: a word that is rare among a thousand topics scores ten times what it does in a small catalog;
 * - likeness counts only where nothing is found as it is written;
 * - a filter takes away and adds nothing;
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
      const { term, filters, isForgiving = false } = query as Asked;
      // Without a term the parent adds the filters alone.
      const { lunrQueryBuilder, ...asked } = translate({ ...query, term: '' });
      return {
        ...asked,
        lunrQueryBuilder: lunrQuery => {
          const needsAll = Object.keys(filters ?? {}).length > 0;
          addWords(lunrQuery, term, { isForgiving, needsAll });
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
    const found = await this.keptOrFound(query);
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

  private async keptOrFound(
    query: SearchQuery,
  ): Promise<readonly IndexableResult[]> {
    const { term, types, filters } = query;
    const asked = JSON.stringify([term, types, filters]);
    const found = this.kept.get(asked) ?? (await this.everything(query));
    this.kept.delete(asked);
    this.kept.set(asked, found);
    let results = 0;
    for (const one of this.kept.values()) results += one.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.kept.size <= MOST_KEPT && results <= MOST_KEPT_RESULTS) break;
      this.kept.delete(oldest);
      results -= length;
    }
    return found;
  }

  /** All results in their order. */
  private async everything(query: SearchQuery): Promise<IndexableResult[]> {
    const { term } = query;
    const written = await this.fromIndexes({ ...query, isForgiving: false });
    if (written.length === 0 && canForgive(term)) {
      return this.fromIndexes({ ...query, isForgiving: true });
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

  private async fromIndexes(query: Asked): Promise<IndexableResult[]> {
    try {
      const { results } = await super.query({
        ...query,
        ...{ pageLimit: Number.MAX_SAFE_INTEGER, pageCursor: undefined },
      });
      return results;
    } catch (error) {
      if (error instanceof MissingIndexError) return [];
      throw error;
    }
  }
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
