import type {
  SliQuery,
  SliQueryFault,
} from '@almanac/backstage-plugin-insights-node';
import { ALL_PLUGINS } from './MinuteCounts';
import { LATENCY_BOUNDS, type RequestCounts } from './RequestCounts';

/** What can be counted. */
const COUNTS = ['requests', 'succeeded', 'failed', 'abandoned'] as const;

const KEYS = ['plugin', 'count', 'withinMilliseconds'];
const PLUGIN = /^[a-z][a-z0-9-]{0,62}$/;

/** A query of the portal's own requests, right in every respect. */
export interface SelfQuery {
  /** Empty for all together. */
  readonly pluginId: string;
  /** The number that is asked for, out of the counts of some stretch of time. */
  readonly valueOf: (counts: RequestCounts) => number;
}

/**
 * Reads the words of a query:
 *
 * - `plugin`: id of a backend plugin, `app` for pages, `other` for what belongs to none, `all` for everything;
 * - `count`: `requests` that were answered, those of them that `succeeded` (status under 500) or `failed`, or, beside
 *   them, those that were `abandoned` by their client;
 * - `withinMilliseconds`, beside `count: succeeded`: only those that took at most so long.
 */
export function readSelfQuery({ spec }: SliQuery): {
  readonly query?: SelfQuery;
  readonly faults: readonly SliQueryFault[];
} {
  const faults = [
    ...unknownKeys(spec),
    ...pluginFaults(spec.plugin),
    ...countFaults(spec.count),
    ...boundFaults(spec),
  ];
  if (faults.length > 0) return { faults };
  const { plugin, count, withinMilliseconds: bound } = spec;
  return {
    query: {
      pluginId: plugin === 'all' ? ALL_PLUGINS : String(plugin),
      valueOf: valueOf(String(count), bound),
    },
    faults,
  };
}

function valueOf(count: string, bound: unknown): SelfQuery['valueOf'] {
  const index = LATENCY_BOUNDS.findIndex(one => one === bound);
  if (index >= 0) return ({ within }) => within[index];
  if (count === 'failed') return ({ failed }) => failed;
  if (count === 'abandoned') return ({ abandoned }) => abandoned;
  if (count === 'succeeded') return ({ requests, failed }) => requests - failed;
  return ({ requests }) => requests;
}

function unknownKeys(spec: SliQuery['spec']): SliQueryFault[] {
  return Object.keys(spec)
    .filter(key => !KEYS.includes(key))
    .map(path => ({
      path,
      detail: 'is not understood by this source',
      howToMend: `Remove it; a query has ${KEYS.join(', ')}.`,
    }));
}

function pluginFaults(plugin: unknown): SliQueryFault[] {
  if (typeof plugin === 'string' && PLUGIN.test(plugin)) return [];
  return [
    {
      path: 'plugin',
      detail: plugin === undefined ? 'is missing' : 'is not the id of a plugin',
      howToMend:
        'Give the id of a backend plugin such as catalog, app for pages, or all.',
    },
  ];
}

function countFaults(count: unknown): SliQueryFault[] {
  if (COUNTS.some(one => one === count)) return [];
  return [
    {
      path: 'count',
      detail:
        count === undefined ? 'is missing' : 'is not something that is counted',
      howToMend: `Write one of ${COUNTS.join(', ')}.`,
    },
  ];
}

function boundFaults({
  count,
  withinMilliseconds: bound,
}: SliQuery['spec']): SliQueryFault[] {
  if (bound === undefined) return [];
  const path = 'withinMilliseconds';
  const faults: SliQueryFault[] = [];
  if (!LATENCY_BOUNDS.some(one => one === bound)) {
    faults.push({
      path,
      detail: 'is not a bound that is counted',
      howToMend: `${nearest(bound)}Bounds are ${LATENCY_BOUNDS.join(', ')}.`,
    });
  }
  if (count !== 'succeeded') {
    faults.push({
      path,
      detail: 'goes with count: succeeded alone',
      howToMend: 'Set count to succeeded, or remove the bound.',
    });
  }
  return faults;
}

/** The bound that is as near as can be, by its factor: 700 is nearer to 500 than to 1000. */
function nearest(bound: unknown): string {
  if (typeof bound !== 'number' || !(bound > 0)) return '';
  const distance = (one: number) => Math.abs(Math.log(one / bound));
  const [best] = [...LATENCY_BOUNDS].sort((a, b) => distance(a) - distance(b));
  return `Take ${best}, the nearest. `;
}
