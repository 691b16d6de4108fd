import type { DependencyKey } from '../dependencyKey';
import type { RepositoryFacts } from '../repository/RepositoryFacts';

/** A repository that is counted. */
export interface CountedRepository {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  /** References of its components. */
  readonly components: readonly string[];
  readonly facts: Pick<
    RepositoryFacts,
    'spans' | 'head' | 'firstWeek' | 'readings'
  >;
}

/** Weeks in which a repository used a dependency with one major version. */
export interface Use {
  readonly repository: string;
  readonly owner: string;
  readonly components: readonly string[];
  readonly major: number | null;
  readonly from: number;
  /** The week after the last; infinite where it still does. */
  readonly until: number;
}

/** Who used each dependency, and when, in weeks up to one. */
export function usesByDependency(
  repositories: readonly CountedRepository[],
  lastWeek: number,
): Map<DependencyKey, Use[]> {
  const uses = new Map<DependencyKey, Use[]>();
  for (const { title, owner, components, facts } of repositories) {
    for (const [key, spans] of Object.entries(facts.spans)) {
      const found = spans
        .filter(([, from]) => from <= lastWeek)
        .map(([major, from, until]) => ({
          ...{ repository: title, owner, components, major, from },
          until: until ?? Infinity,
        }));
      if (found.length > 0) {
        uses.set(key, (uses.get(key) ?? []).concat(found));
      }
    }
  }
  return uses;
}

/** How many repositories used it in each week from one to another, both within. */
export function countUses(
  uses: readonly Pick<Use, 'from' | 'until'>[],
  from: number,
  to: number,
): Float64Array {
  const counts = new Float64Array(Math.max(0, to - from + 1));
  for (const use of uses) {
    const last = Math.min(use.until - 1, to);
    for (let week = Math.max(use.from, from); week <= last; week++) {
      counts[week - from] += 1;
    }
  }
  return counts;
}
