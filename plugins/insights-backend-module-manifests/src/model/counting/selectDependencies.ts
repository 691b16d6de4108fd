import type { DependencyKey } from '../dependencyKey';
import { countUses, type Use } from './Use';

/** Which dependencies become topics. */
export interface SelectionRules {
  /** What nobody uses now needs so many users at one time. */
  readonly leastRepositories: number;
  readonly mostTopics: number;
}

/** Dependencies that become topics, and how many do not. */
export interface Selection {
  /** In one order. */
  readonly keys: readonly DependencyKey[];
  readonly usedByFew: number;
  readonly beyondMost: number;
}

/**
 * Dependencies that are in use, or were in that of several repositories at one time: those in most use first, up to a bound.
 * What is a topic already stays one.
 */
export function selectDependencies(
  uses: ReadonlyMap<DependencyKey, readonly Use[]>,
  {
    lastWeek,
    topics,
    rules,
  }: {
    readonly lastWeek: number;
    readonly topics: ReadonlySet<DependencyKey>;
    readonly rules: SelectionRules;
  },
): Selection {
  const others = [...uses]
    .filter(([key]) => !topics.has(key))
    .map(([key, list]) => ({ key, ...sizeOf(list, lastWeek) }));
  const eligible = others
    .filter(({ now, most }) => now > 0 || most >= rules.leastRepositories)
    .sort((a, b) => b.now - a.now || b.most - a.most || order(a.key, b.key));
  const room = Math.max(0, rules.mostTopics - topics.size);
  const chosen = eligible.slice(0, room).map(({ key }) => key);
  return {
    keys: [...topics, ...chosen].sort(order),
    usedByFew: others.length - eligible.length,
    beyondMost: eligible.length - chosen.length,
  };
}

function sizeOf(uses: readonly Use[], lastWeek: number) {
  const first = Math.min(...uses.map(({ from }) => from));
  const counts = countUses(uses, first, lastWeek);
  return {
    now: counts.at(-1) ?? 0,
    most: counts.reduce((most, count) => Math.max(most, count), 0),
  };
}

function order(a: DependencyKey, b: DependencyKey): number {
  return a < b ? -1 : Number(a > b);
}
