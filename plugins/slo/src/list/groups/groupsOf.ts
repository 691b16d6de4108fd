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
  count: number;
  /** Asks the API for the SLOs of the group. */
  filter: SloFilter;
}

/**
 * The groups of the SLOs that match, the one that needs somebody most first as far as the counts tell it, then the largest.
 *
 * @param overview - of the SLOs that match
 * @param filter - by which they match
 */
export function groupsOf(
  overview: SloOverview,
  filter: SloFilter,
  grouping: Exclude<Grouping, 'none'>,
): SloGroup[] {
  const counts = {
    owner: overview.owners,
    system: overview.systems,
    service: overview.services,
    tag: overview.tags,
  }[grouping];
  const chosen = grouping === 'tag' ? filter.tag : undefined;
  const ranks = ranksOf(overview, grouping);
  const rankOf = (value: string | null) =>
    ranks.get(value) ?? attentionOf('healthy');
  return (
    counts
      // An SLO with a chosen label has others, too; the API cannot be asked for both at once.
      .filter(({ value }) => !chosen || chosen.includes(value ?? ''))
      .map(({ value, count }) => ({
        value,
        count,
        filter: filterOf(filter, grouping, value),
      }))
      .sort(
        (a, b) =>
          rankOf(a.value) - rankOf(b.value) ||
          b.count - a.count ||
          (a.value ?? '').localeCompare(b.value ?? ''),
      )
  );
}

/** The worst state of each group; known where groups are made of whole cells. */
function ranksOf(
  { cells }: SloOverview,
  grouping: Exclude<Grouping, 'none'>,
): Map<string | null, number> {
  const ranks = new Map<string | null, number>();
  if (grouping !== 'owner' && grouping !== 'service') return ranks;
  for (const cell of cells) {
    const value = cell[grouping];
    const rank = attentionOf(cell.state);
    ranks.set(value, Math.min(rank, ranks.get(value) ?? rank));
  }
  return ranks;
}

function filterOf(
  filter: SloFilter,
  grouping: Exclude<Grouping, 'none'>,
  value: string | null,
): SloFilter {
  // The empty text stands for those that have none.
  return { ...filter, [grouping]: [value ?? ''] };
}
