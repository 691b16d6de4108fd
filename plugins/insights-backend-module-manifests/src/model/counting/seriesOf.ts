import type { CollectedSeries } from '@almanac/backstage-plugin-insights-node';
import { titleOfOwner } from './titleOfOwner';
import { MAJOR, OWNER, REPOSITORIES } from './signal';
import { countUses, type Use } from './Use';
import { mondayOf } from '../weeks';

/** A member of a dimension. */
export type Member = NonNullable<CollectedSeries['member']>;

/** Id of the member for manifests that say no version. */
const UNKNOWN_MAJOR = 'unknown';

/** Weeks that are told, both within. */
export interface WeekSpan {
  readonly from: number;
  readonly to: number;
}

/** What is told of a topic. */
export interface TopicUses {
  readonly topicId: string;
  readonly uses: readonly Use[];
  /** Members that were told before: what they were in these weeks is replaced, by zeros where they are no more. */
  readonly known: readonly Member[] | undefined;
  /** The first week that is told of it, in this run or before: all its members have values from there on. */
  readonly since: number;
}

/**
 * The whole of a topic, and its members: of each dimension they add up to the whole, since a repository has one owner and
 * counts with one major version.
 *
 * All begin in the same week. Who does not use a dependency yet counts 0, which is known: a member that began later would
 * read as one that nobody had counted until then.
 */
export function seriesOf(
  { topicId, uses, known, since }: TopicUses,
  weeks: WeekSpan,
): CollectedSeries[] {
  const groups = new Map<string, { member?: Member; uses: Use[] }>();
  groups.set('', { uses: [...uses] });
  for (const member of known ?? []) {
    groups.set(memberKey(member), { member, uses: [] });
  }
  for (const use of uses) {
    for (const member of membersOf(use)) {
      const key = memberKey(member);
      const group = groups.get(key) ?? { member, uses: [] };
      group.uses.push(use);
      groups.set(key, group);
    }
  }
  const wasTold = new Set(known && ['', ...known.map(memberKey)]);
  return [...groups].flatMap(([key, group]) => {
    const from = wasTold.has(key) ? Math.max(weeks.from, since) : since;
    const values = countUses(group.uses, from, weeks.to);
    if (values.length === 0) return [];
    const { member } = group;
    return [
      {
        ...{ signalId: REPOSITORIES, topicId, start: mondayOf(from), values },
        ...(member && { member }),
      },
    ];
  });
}

/** The members that a use counts for, one of each dimension. */
export function membersOf({
  owner,
  major,
}: Pick<Use, 'owner' | 'major'>): [Member, Member] {
  return [
    { dimension: OWNER, id: owner, title: titleOfOwner(owner) },
    major === null
      ? { dimension: MAJOR, id: UNKNOWN_MAJOR, title: 'not said' }
      : { dimension: MAJOR, id: String(major), title: `${major}.x` },
  ];
}

/** Names a member within its topic. */
export function memberKey({ dimension, id }: Member): string {
  return `${dimension} ${id}`;
}
