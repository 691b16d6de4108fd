import { createHash } from 'node:crypto';
import type { Collected } from '@almanac/backstage-plugin-insights-node';
import type { Checkpoint } from './model/Checkpoint';
import { markersOf } from './model/counting/markersOf';
import type { Selection } from './model/counting/selectDependencies';
import {
  memberKey,
  membersOf,
  seriesOf,
  type Member,
  type WeekSpan,
} from './model/counting/seriesOf';
import { usersOf } from './model/counting/usersOf';
import { topicIdOf, topicOf } from './model/counting/topicOf';
import type { CountedRepository, Use } from './model/counting/Use';
import type { DependencyKey } from './model/dependencyKey';

/** Bounds of one batch, which is one transaction: topics, and observations beyond which it ends. */
const MOST_TOPICS = 100;
const ENOUGH_OBSERVATIONS = 300_000;

/** What is told, and what was before. */
export interface TellingParts {
  readonly before: Checkpoint;
  readonly rules: string;
  readonly counted: readonly CountedRepository[];
  readonly failed: readonly string[];
  readonly selection: Selection;
  readonly uses: ReadonlyMap<DependencyKey, readonly Use[]>;
  readonly weeks: WeekSpan;
}

/** A batch, and how many dependencies it came to. */
interface Portion {
  readonly found: Pick<Collected, 'topics' | 'series' | 'markers' | 'touched'>;
  readonly done: number;
}

/** Tells the counts of the selected dependencies in the weeks that may have changed. */
export class Telling {
  readonly #parts: TellingParts;
  readonly #digest: string;

  constructor(parts: TellingParts) {
    this.#parts = parts;
    const { counted, selection, weeks } = parts;
    const what = [
      ...[weeks.from, weeks.to, selection.keys],
      counted.map(({ id, owner, components, facts }) => [
        ...[id, owner, components, facts.head],
      ]),
    ];
    this.#digest = createHash('sha256')
      .update(JSON.stringify(what))
      .digest('hex');
  }

  /** Dependencies that are told. */
  get total(): number {
    return this.#parts.selection.keys.length;
  }

  /** Where an earlier run stopped that told the same. */
  get begun(): number {
    const { run } = this.#parts.before;
    return run?.digest === this.#digest ? run.done : 0;
  }

  /** The dependencies from one on, as many as fit into a batch. */
  portion(from: number): Portion {
    const { selection, before, uses, weeks } = this.#parts;
    const topics: NonNullable<Collected['topics']>[number][] = [];
    const series: NonNullable<Collected['series']>[number][] = [];
    const markers: NonNullable<Collected['markers']>[number][] = [];
    const touched: NonNullable<Collected['touched']>[number][] = [];
    let observations = 0;
    let done = from;
    while (
      done < this.total &&
      done - from < MOST_TOPICS &&
      observations < ENOUGH_OBSERVATIONS
    ) {
      const key = selection.keys[done];
      const topicId = topicIdOf(key);
      const known = before.topics[key];
      const since = this.#firstWeekOf(key);
      const told = seriesOf(
        { topicId, uses: uses.get(key) ?? [], known, since },
        weeks,
      );
      if (!known) topics.push(topicOf(key));
      series.push(...told);
      markers.push(...markersOf(topicId, uses.get(key) ?? [], weeks.from));
      touched.push({ topicId, entityRefs: usersOf(uses.get(key) ?? []) });
      observations += told.reduce((sum, { values }) => sum + values.length, 0);
      done += 1;
    }
    return { found: { topics, series, markers, touched }, done };
  }

  /** What is kept once so many dependencies are told. */
  checkpoint(done: number): Checkpoint {
    const { before, rules, counted, failed, weeks } = this.#parts;
    if (done < this.total) {
      const run = { digest: this.#digest, from: weeks.from, done };
      return { ...before, run };
    }
    return {
      ...{ rules, week: weeks.to, failed: [...failed] },
      repositories: Object.fromEntries(
        counted.map(({ id, owner, components, facts: { firstWeek, head } }) => [
          id,
          { owner, firstWeek, head, components: [...components] },
        ]),
      ),
      topics: this.#toldMembers(),
      since: Object.fromEntries(
        this.#parts.selection.keys.map(key => [key, this.#firstWeekOf(key)]),
      ),
    };
  }

  /** The first week that is told of a dependency: the earliest in which anybody used it, in what is told now or was before. */
  #firstWeekOf(key: DependencyKey): number {
    const { before, uses, weeks } = this.#parts;
    const began = Math.min(...(uses.get(key) ?? []).map(({ from }) => from));
    if (!before.topics[key]) return began;
    // Where the week is not known, anything that is told now may have been told before.
    return Math.min(began, before.since[key] ?? weeks.from);
  }

  #toldMembers(): Checkpoint['topics'] {
    const { selection, before, uses } = this.#parts;
    return Object.fromEntries(
      selection.keys.map(key => {
        const members = new Map<string, Member>();
        for (const member of [
          ...(before.topics[key] ?? []),
          ...(uses.get(key) ?? []).flatMap(membersOf),
        ]) {
          members.set(memberKey(member), member);
        }
        return [key, [...members.values()]];
      }),
    );
  }
}
