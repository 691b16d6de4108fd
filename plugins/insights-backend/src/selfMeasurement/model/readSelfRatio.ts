import type {
  SliDefinition,
  SliFailure,
  SliQuery,
} from '@almanac/backstage-plugin-insights-node';
import { readSelfQuery, type SelfQuery } from './selfQuery';
import type { SelfRatio } from './sumMinutes';

const MINUTE_SECONDS = 60;

/** What an SLI asks of this source, or why it cannot be answered before its definition changes. */
export function readSelfRatio(
  sli: SliDefinition,
  stepSeconds: number,
): SelfRatio | SliFailure {
  if (sli.kind !== 'ratio') {
    return lasting(
      `A ${sli.kind} metric cannot be asked for: this source counts requests`,
      'Write a ratioMetric with good, or bad, and total.',
    );
  }
  if (stepSeconds % MINUTE_SECONDS !== 0) {
    return lasting(
      `Slices of ${stepSeconds} s cannot be asked for: requests are counted by the minute`,
      'Take slices of whole minutes.',
    );
  }
  const part = queryOf(sli.part);
  if ('reason' in part) return part;
  const total = queryOf(sli.total);
  if ('reason' in total) return total;
  return { counts: sli.counts, part, total };
}

function queryOf(query: SliQuery): SelfQuery | SliFailure {
  const { query: read, faults } = readSelfQuery(query);
  if (read) return read;
  return lasting(
    faults.map(({ path, detail }) => `${path} ${detail}`).join('; '),
    faults.map(({ howToMend }) => howToMend).join(' '),
  );
}

function lasting(reason: string, howToMend: string): SliFailure {
  return { reason, howToMend, isLasting: true };
}
