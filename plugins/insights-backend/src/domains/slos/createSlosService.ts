import { z } from 'zod';
import { API_PATH } from '../../platform/apiPath';
import { readPosition, writeCursor } from '../../platform/cursor';
import { entityTagOf, matchesEntityTag } from '../../platform/entityTag';
import type { SloDetails } from './evaluation/SloDetails';
import type {
  SloFilters,
  SloPosition,
  SloSort,
  StatesStore,
} from './evaluation/StatesStore';
import type { SeriesStore } from './series/SeriesStore';
import type { SlosService } from './SlosService';

/** Shapes of the places in each order. */
const positions = {
  attention: z.tuple([z.number(), z.number(), z.string()]),
  remaining: z.tuple([z.number(), z.string()]),
  title: z.tuple([z.string(), z.string()]),
} as const satisfies Record<SloSort, z.ZodType<SloPosition>>;

/** Cells of the health map: more than a person looks at. */
const MOST_CELLS = 500;

/** Puts the reads of SLOs behind one facade. */
export function createSlosService(parts: {
  readonly states: StatesStore;
  readonly details: SloDetails;
  readonly series: Pick<SeriesStore, 'list'>;
  readonly faults: () => readonly { readonly file: string }[];
}): SlosService {
  const { states, details } = parts;
  return {
    async listSlos({ cursor, ifNoneMatch, limit, sort, ...filters }) {
      const list = JSON.stringify(['slos', sort, filters]);
      const shape: z.ZodType<SloPosition> = positions[sort];
      const after = readPosition(cursor, list, shape);
      const { revision } = await states.progress();
      const etag = entityTagOf(
        JSON.stringify([list, revision, limit, cursor ?? null]),
      );
      if (matchesEntityTag(ifNoneMatch, etag)) {
        return { etag, notModified: true };
      }
      const [{ items, next }, totalCount, matchingCount] = await Promise.all([
        states.list({ ...filters, sort, limit, after }),
        states.count({}),
        states.count(filters),
      ]);
      return {
        etag,
        notModified: false,
        items,
        nextCursor: next ? writeCursor(list, [...next]) : null,
        totalCount,
        matchingCount,
        workingHref: `${API_PATH}/slos/{name}`,
      };
    },

    async overview(filters: SloFilters) {
      const [counts, totalCount, matchingCount, { evaluatedAt }] =
        await Promise.all([
          states.overview(filters, MOST_CELLS),
          states.count({}),
          states.count(filters),
          states.progress(),
        ]);
      const faults = parts.faults().length;
      return { totalCount, matchingCount, ...counts, evaluatedAt, faults };
    },

    getSlo: name => details.get(name),
    history: (name, query) => details.history(name, query),
    whatIf: (name, request) => details.whatIf(name, request),
    prometheusRules: name => details.prometheusRules(name),

    async health() {
      const failing = (await parts.series.list()).filter(
        ({ failure }) => failure && !failure.isLasting,
      );
      return {
        slos: await states.count({}),
        failingSources: unique(failing.map(({ source }) => source)),
        faultyFiles: unique(parts.faults().map(({ file }) => file)),
      };
    },
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
