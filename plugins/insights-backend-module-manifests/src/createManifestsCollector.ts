import { setImmediate } from 'node:timers/promises';
import type {
  Collected,
  CollectionContext,
  Collector,
} from '@almanac/backstage-plugin-insights-node';
import {
  firstWeekToTell,
  readCheckpoint,
  type Checkpoint,
} from './model/Checkpoint';
import { selectDependencies } from './model/counting/selectDependencies';
import { NAMESPACE, signalOf } from './model/counting/signal';
import { usesByDependency } from './model/counting/Use';
import { FACTS_FORMAT } from './model/repository/RepositoryFacts';
import { lastCompleteWeek } from './model/weeks';
import type {
  FoundRepositories,
  RepositoryPlace,
} from './places/RepositoryPlace';
import { beyondProblem } from './problemsOf';
import type { FactsFolder } from './reading/FactsFolder';
import { RepositoriesReading } from './reading/RepositoriesReading';
import {
  RepositoryReader,
  textOfRules,
  type ReadingRules,
} from './reading/RepositoryReader';
import { Telling } from './Telling';

/** Grows when what was read is told in another way, so that all is told again. */
const TELLING_FORMAT = 3;

/** What it works with. */
export interface ManifestsCollectorParts {
  readonly find: () => Promise<FoundRepositories>;
  readonly facts: FactsFolder;
  readonly rules: ReadingRules;
  readonly settings: {
    readonly mostRepositories: number;
    readonly leastRepositories: number;
    readonly mostTopics: number;
    readonly schedule: Collector['schedule'];
  };
}

/**
 * Collects what the company's own repositories depend on, at the end of each week. A week is told once it is over; between
 * two a run finds nothing to do, unless repositories came or went.
 */
export function createManifestsCollector(
  parts: ManifestsCollectorParts,
): Collector {
  return {
    id: NAMESPACE,
    title: 'Manifests',
    description:
      'What the repositories of the catalog’s components depend on, week by week, from the manifests in their git history.',
    schedule: parts.settings.schedule,
    async *collect(context) {
      const { leastRepositories, mostTopics } = parts.settings;
      const rules = [
        ...[FACTS_FORMAT, TELLING_FORMAT, textOfRules(parts.rules)],
        ...[leastRepositories, mostTopics],
      ].join(' ');
      const before = readCheckpoint(context.checkpoint);
      const found = await parts.find();
      // A catalog that has just been started has nothing yet: nobody's past is taken back for that.
      if (found.repositories.length === 0) throw noRepository(found);
      const { mostRepositories } = parts.settings;
      const places = found.repositories.slice(0, mostRepositories);
      const isDue = isDueAt(before, places, rules, context.now);
      if (!isDue && before.failed.length === 0) return;
      const reading = readingOf(parts);
      yield* readAll(reading, places, { isDue, ...context });
      const isAnyNew = before.failed.some(id => !reading.failed.includes(id));
      if (!isDue && !isAnyNew) return;
      if (found.repositories.length > places.length) {
        const beyond = found.repositories.length - places.length;
        reading.problems.push(beyondProblem(beyond));
      }
      yield* tell(reading, { parts, rules, before, found }, context);
    },
  };
}

function noRepository({ componentsLeftOut }: FoundRepositories): Error {
  return new Error(
    `No component of the catalog is from a place that insights.manifests names; ${componentsLeftOut} are from elsewhere`,
  );
}

function readingOf({ rules, facts }: ManifestsCollectorParts) {
  return new RepositoriesReading({
    reader: new RepositoryReader(rules),
    ...{ facts, rules: textOfRules(rules) },
  });
}

/** Whether there is anything to tell, if all can be read. */
function isDueAt(
  before: Checkpoint,
  places: readonly RepositoryPlace[],
  rules: string,
  now: Date,
): boolean {
  const known = Object.keys(before.repositories);
  const ids = new Set(places.map(({ id }) => id));
  return (
    before.run !== undefined ||
    before.rules !== rules ||
    before.week < lastCompleteWeek(now) ||
    known.some(id => !ids.has(id)) ||
    places.some(place => {
      const counted = before.repositories[place.id];
      if (!counted) return !before.failed.includes(place.id);
      return !isOfSame(place, counted);
    })
  );
}

/** Whether a repository is of the same owner and components as it was. */
function isOfSame(
  place: Pick<RepositoryPlace, 'owner' | 'components'>,
  known: Checkpoint['repositories'][string],
): boolean {
  return (
    place.owner === known.owner &&
    place.components.join() === known.components.join()
  );
}

async function* readAll(
  reading: RepositoriesReading,
  places: readonly RepositoryPlace[],
  {
    isDue,
    now,
    signal,
  }: Pick<CollectionContext, 'now' | 'signal'> & { readonly isDue: boolean },
): AsyncGenerator<Collected> {
  for (const [index, place] of places.entries()) {
    signal.throwIfAborted();
    const wasRead = await reading.take(place, { now, signal });
    if (!wasRead || !isDue) continue;
    const done = index + 1;
    yield { progress: { done, total: places.length, what: 'repositories' } };
  }
}

async function* tell(
  { counted, problems, failed }: RepositoriesReading,
  {
    parts,
    rules,
    before,
    found,
  }: {
    readonly parts: ManifestsCollectorParts;
    readonly rules: string;
    readonly before: Checkpoint;
    readonly found: FoundRepositories;
  },
  { now, signal }: CollectionContext,
): AsyncGenerator<Collected> {
  const to = lastCompleteWeek(now);
  const from = firstWeekToTell(before, counted, rules);
  const uses = usesByDependency(counted, to);
  const selection = selectDependencies(uses, {
    ...{ lastWeek: to, rules: parts.settings },
    topics: new Set(Object.keys(before.topics)),
  });
  const telling = new Telling({
    ...{ before, rules, counted, failed, selection, uses },
    weeks: { from: Math.min(from, to + 1), to },
  });
  const signals = [
    signalOf({
      ...{ repositories: counted.length, failed: failed.length },
      componentsLeftOut: found.componentsLeftOut,
      ...selection,
    }),
  ];
  let done = telling.begun;
  let isFirst = true;
  do {
    signal.throwIfAborted();
    const portion = telling.portion(done);
    done = portion.done;
    yield {
      ...portion.found,
      ...(isFirst && { signals, problems }),
      progress: { done, total: telling.total, what: 'dependencies' },
      checkpoint: telling.checkpoint(done),
    };
    isFirst = false;
    // Requests come between two batches.
    await setImmediate();
  } while (done < telling.total);
}
