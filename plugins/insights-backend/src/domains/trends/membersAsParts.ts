import { isMeanOfMembers, partsOfTotal, type Subject } from '../signals';

type Members = readonly Subject['members'][number][];

/**
 * The members as parts of the whole. Those of a mean are divided by how many of their dimension report when the whole was last
 * known, so that what they change by adds up to the change of the mean; what members that begin or cease move is explained by
 * none. Members of a sum are its parts as they are; those that the total leaves out are none.
 */
export function membersAsParts(subject: Subject): Members {
  const { signal, total } = subject;
  const members = partsOfTotal(subject.members, subject.partialTotal);
  if (!isMeanOfMembers(signal)) return members;
  const last = total.findLastIndex(value => !Number.isNaN(value));
  const reporting = (dimension: string) =>
    members.filter(
      one => one.dimension === dimension && !Number.isNaN(one.values[last]),
    ).length;
  return members.map(one => {
    const among = Math.max(1, reporting(one.dimension));
    return { ...one, values: one.values.map(value => value / among) };
  });
}
