import type {
  SloFilter,
  SloOverview,
} from '@almanac/backstage-plugin-insights-react';
import { attentionOf } from '../../lib/attention';
import type { Grouping } from '../useSloListView';

/** The SLOs that belong together. */
export interface SloGroup {
  /** Null: those that have none. */
  value: string | null;
  /** The entity that it is, where it is one. */
  entityRef: string | null;
  count: number;
  /** Asks the API for the SLOs of the group. */
  filter: SloFilter;
}

/**
 * The groups of the SLOs that match: first by the worst state, then by the least that is left of a budget, then the largest.
 *
 * @param overview - of the SLOs that match
 * @param filter - by which they match
 */
export function groupsOf(
  overview: SloOverview,
  filter: SloFilter,
  grouping: Exclude<Grouping, 'none'>,
): SloGroup[] {
  const groups = {
    owner: overview.owners,
    system: overview.systems,
    service: overview.services,
    tag: overview.tags,
  }[grouping];
  const chosen = grouping === 'tag' ? filter.tag : undefined;
  return (
    groups
      // An SLO with a chosen label has others, too; the API cannot be asked for both at once.
      .filter(({ value }) => !chosen || chosen.includes(value ?? ''))
      .sort(
        (a, b) =>
          attentionOf(a.state) - attentionOf(b.state) ||
          leftOf(a) - leftOf(b) ||
          b.count - a.count ||
          (a.value ?? '').localeCompare(b.value ?? ''),
      )
      .map(({ value, count }) => ({
        value,
        entityRef: entityOf(overview, grouping, value),
        count,
        filter: filterOf(filter, grouping, value),
      }))
  );
}

function entityOf(
  { cells }: SloOverview,
  grouping: Exclude<Grouping, 'none'>,
  value: string | null,
): string | null {
  if (grouping === 'tag') return null;
  if (grouping !== 'service') return value;
  return cells.find(({ service }) => service === value)?.entityRef ?? null;
}

/** What has no budget comes last. */
function leftOf({ leastRemaining }: SloOverview['owners'][number]): number {
  return leastRemaining ?? Number.MAX_VALUE;
}

function filterOf(
  filter: SloFilter,
  grouping: Exclude<Grouping, 'none'>,
  value: string | null,
): SloFilter {
  // The empty text stands for those that have none.
  return { ...filter, [grouping]: [value ?? ''] };
}
