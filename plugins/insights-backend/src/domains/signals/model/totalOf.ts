import { isMeanOfMembers, meanOfMembers } from './meanOfMembers';
import { membersOfTotal } from './membersOfTotal';
import type { Signal } from './Signal';
import type { MemberValues } from './Subject';
import type { PartialTotal, TotalFound } from './TotalFound';
import { totalOfMembers } from './totalOfMembers';

/**
 * The sum or the mean of the members of one dimension. Where gaps hide most of it, it is of those members that hold most of
 * what was reported (see `membersOfTotal`). Not so for parts of one whole: of a share of all, a part of the members has less.
 *
 * @param members - of one dimension
 */
export function totalOf(
  signal: Pick<Signal, 'kind' | 'aggregation'>,
  members: readonly MemberValues[],
  periods: number,
): TotalFound {
  const isMean = isMeanOfMembers(signal);
  const isShare = signal.kind === 'share';
  const make = (of: readonly MemberValues[]) => {
    const values = of.map(one => one.values);
    return isMean
      ? meanOfMembers(values, periods)
      : totalOfMembers(values, periods, isShare);
  };
  const found =
    isShare && !isMean
      ? undefined
      : membersOfTotal(
          members.map(({ values }) => values),
          periods,
          // What is no part of a sum weighs alike.
          isMean ? () => 1 : Math.abs,
        );
  if (!found) return { total: make(members) };
  const { positions, ...held } = found;
  const kept = positions.map(position => members[position]);
  return {
    total: make(kept),
    partialTotal: {
      ...held,
      dimension: members[0].dimension,
      members: kept.length,
      allMembers: members.length,
      ids: new Set(kept.map(({ id }) => id)),
    },
  };
}

/** The members that are parts of the total: all, but where some are left out, those of one dimension that are not. */
export function partsOfTotal<
  Of extends { readonly dimension: string; readonly id: string },
>(
  members: readonly Of[],
  partialTotal: TotalFound['partialTotal'],
): readonly Of[] {
  if (!partialTotal) return members;
  const { dimension, ids } = partialTotal;
  return members.filter(one => one.dimension === dimension && ids.has(one.id));
}

/** As the API gives it: how many members, not which. */
export function presentPartialTotal({
  ids: _,
  ...told
}: NonNullable<TotalFound['partialTotal']>): PartialTotal {
  return told;
}
