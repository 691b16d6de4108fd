import type { DependencyKey } from '../dependencyKey';
import type { RepositoryFacts } from './RepositoryFacts';
import { withStateFrom, type Span } from './spans';

/** What a repository depended on, while it is told week by week. */
export class History {
  readonly #spans: Map<DependencyKey, Span[]>;

  constructor(spans: RepositoryFacts['spans'] = {}) {
    this.#spans = new Map(
      Object.entries(spans).map(([key, list]) => [
        key,
        list.map(([major, from, until]) => ({ major, from, until })),
      ]),
    );
  }

  /** From a week on it has these dependencies and no others. */
  setFrom(
    week: number,
    majors: ReadonlyMap<DependencyKey, number | null>,
  ): void {
    for (const key of this.#spans.keys()) {
      if (!majors.has(key)) this.#set(key, week, undefined);
    }
    for (const [key, major] of majors) this.#set(key, week, major);
  }

  toJson(): RepositoryFacts['spans'] {
    return Object.fromEntries(
      [...this.#spans].map(([key, spans]) => [
        key,
        spans.map(({ major, from, until }) => [major, from, until]),
      ]),
    );
  }

  #set(
    key: DependencyKey,
    week: number,
    major: number | null | undefined,
  ): void {
    const spans = this.#spans.get(key) ?? [];
    const last = spans.at(-1);
    const current = last?.until === null ? last.major : undefined;
    if (current === major) return;
    const changed = withStateFrom(spans, week, major);
    if (changed.length === 0) this.#spans.delete(key);
    else this.#spans.set(key, changed);
  }
}
