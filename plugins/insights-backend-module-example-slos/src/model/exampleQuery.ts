import type {
  SliDefinition,
  SliFailure,
  SliQuery,
  SliQueryFault,
} from '@almanac/backstage-plugin-insights-node';
import type { Scenario } from './Scenario';
import { scenarios } from './scenarios';

const COUNTS = ['good', 'bad', 'total'] as const;
const KEYS = ['scenario', 'count'];
const MINUTE_SECONDS = 60;

/** What an SLI asks for: one number of a scenario. */
export interface ExampleQuery {
  readonly scenario: Scenario;
  readonly count: (typeof COUNTS)[number];
}

/** What an SLI counts: all, and the part of it that is good or bad. */
export interface ExampleRatio {
  readonly counts: 'good' | 'bad';
  readonly part: ExampleQuery;
  readonly total: ExampleQuery;
}

/** Reads the words of a query: `scenario`, one of those of the demo company, and `count`: good, bad or total. */
export function readExampleQuery({ spec }: SliQuery): {
  readonly query?: ExampleQuery;
  readonly faults: readonly SliQueryFault[];
} {
  const scenario = scenarios.find(({ id }) => id === spec.scenario);
  const count = COUNTS.find(one => one === spec.count);
  const faults = Object.keys(spec)
    .filter(key => !KEYS.includes(key))
    .map(key => ({
      path: key,
      detail: 'is not understood by this source',
      howToMend: 'Remove it; a query has scenario and count.',
    }));
  if (!scenario) {
    const ids = scenarios.map(({ id }) => id);
    faults.push(missing('scenario', spec.scenario, ids));
  }
  if (!count) faults.push(missing('count', spec.count, COUNTS));
  if (faults.length > 0 || !scenario || !count) return { faults };
  return { query: { scenario, count }, faults };
}

/** What an SLI asks of this source, or why it cannot be answered before its definition changes. */
export function readExampleRatio(
  sli: SliDefinition,
  stepSeconds: number,
): ExampleRatio | SliFailure {
  if (sli.kind !== 'ratio') {
    return lasting(
      `A ${sli.kind} metric cannot be asked for: the example counts requests`,
      'Write a ratioMetric with good, or bad, and total.',
    );
  }
  if (stepSeconds % MINUTE_SECONDS !== 0) {
    return lasting(
      `Slices of ${stepSeconds} s cannot be asked for: the example counts by the minute`,
      'Take slices of whole minutes.',
    );
  }
  const [part, total] = [sli.part, sli.total].map(readExampleQuery);
  if (part.query && total.query) {
    return { counts: sli.counts, part: part.query, total: total.query };
  }
  const faults = [...part.faults, ...total.faults];
  return lasting(
    faults.map(({ path, detail }) => `${path} ${detail}`).join('; '),
    faults.map(({ howToMend }) => howToMend).join(' '),
  );
}

function missing(
  path: string,
  value: unknown,
  allowed: readonly string[],
): SliQueryFault {
  return {
    path,
    detail: value === undefined ? 'is missing' : `${value} is not there`,
    howToMend: `Write one of ${allowed.join(', ')}.`,
  };
}

function lasting(reason: string, howToMend: string): SliFailure {
  return { reason, howToMend, isLasting: true };
}
