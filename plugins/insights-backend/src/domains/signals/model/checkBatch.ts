import type {
  Collected,
  CollectedMarker,
  CollectedSeries,
  CollectedTopic,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import { checkMarker } from './checkMarker';
import { checkSeries } from './checkSeries';
import { checkSignal } from './checkSignal';
import { checkTopic } from './checkTopic';
import { type Fault, shown } from './Fault';
import { limits } from './limits';
import type { KeptSignal } from './Signal';

/** What is stored already, as far as a batch refers to it. */
export interface KnownDefinitions {
  /** By id. */
  readonly signals: ReadonlyMap<string, KeptSignal>;
  readonly topicIds: ReadonlySet<string>;
}

/** The good items of a batch, each id once (the last one wins), and a problem for each of the others. */
export interface CheckedBatch {
  readonly signals: readonly KeptSignal[];
  readonly topics: readonly CollectedTopic[];
  readonly markers: readonly CollectedMarker[];
  readonly series: readonly CollectedSeries[];
  /** Stored signals and those of the batch, by id. */
  readonly signalsById: ReadonlyMap<string, KeptSignal>;
  readonly problems: readonly CollectionProblem[];
}

/** Collects the problems of what it does not let through. */
class Sieve {
  readonly problems: CollectionProblem[] = [];

  keep<Item>(
    items: readonly Item[] = [],
    kind: string,
    check: {
      name: (item: Item) => string;
      fault: (item: Item) => Fault | undefined;
    },
  ): Item[] {
    if (items.length > limits.items) {
      this.refuse(`${items.length - limits.items} ${kind} of a batch`, {
        reason: `The batch has ${items.length} ${kind}, at most ${limits.items} are kept.`,
        howToMend: 'Yield smaller batches.',
      });
    }
    return items.slice(0, limits.items).filter(item => {
      const fault = check.fault(item);
      if (fault) this.refuse(check.name(item), fault);
      return !fault;
    });
  }

  refuse(item: string, fault: Fault): void {
    this.problems.push({ item, ...fault });
  }
}

/**
 * Parts a batch into what can be kept and what cannot.
 *
 * @param today - days since 1970-01-01
 */
export function checkBatch(
  collectorId: string,
  batch: Collected,
  known: KnownDefinitions,
  today: number,
): CheckedBatch {
  const sieve = new Sieve();

  const signals = lastOfEach(
    sieve.keep(batch.signals, 'signals', {
      name: ({ id }) => `signal ${shown(id)}`,
      fault: signal =>
        checkSignal(signal, collectorId, known.signals.get(signal.id)),
    }),
  ).map(signal => ({ ...signal, collectorId }));
  const signalsById = new Map(known.signals);
  for (const signal of signals) signalsById.set(signal.id, signal);

  const topics = lastOfEach(
    sieve.keep(batch.topics, 'topics', {
      name: ({ id }) => `topic ${shown(id)}`,
      fault: topic => checkTopic(topic, collectorId),
    }),
  );
  const newTopicIds = new Set(topics.map(({ id }) => id));
  const knowsTopic = (id: string) =>
    newTopicIds.has(id) || known.topicIds.has(id);

  const markers = lastOfEach(
    sieve.keep(batch.markers, 'markers', {
      name: ({ id }) => `marker ${shown(id)}`,
      fault: marker => checkMarker(marker, knowsTopic, today),
    }),
  );
  const surroundings = {
    signal: (id: string) => signalsById.get(id),
    knowsTopic,
    collectorId,
    today,
  };
  const series = withinObservations(
    sieve.keep(batch.series, 'series', {
      name: nameOfSeries,
      fault: one => checkSeries(one, surroundings),
    }),
    sieve,
  );
  return {
    signals,
    topics,
    markers,
    series,
    signalsById,
    problems: [...(batch.problems ?? []), ...sieve.problems],
  };
}

function nameOfSeries({ signalId, topicId, member }: CollectedSeries): string {
  const ofMember = member
    ? `, ${shown(member.dimension)} ${shown(member.id)}`
    : '';
  return `series ${shown(signalId)} of ${shown(topicId)}${ofMember}`;
}

function withinObservations(
  series: readonly CollectedSeries[],
  sieve: Sieve,
): readonly CollectedSeries[] {
  let observations = 0;
  const tooMany = series.findIndex(({ values }) => {
    observations += values.length;
    return observations > limits.observations;
  });
  if (tooMany < 0) return series;
  sieve.refuse(`${series.length - tooMany} series of a batch`, {
    reason: `The batch has more than ${limits.observations} observations.`,
    howToMend: 'Yield smaller batches.',
  });
  return series.slice(0, tooMany);
}

function lastOfEach<Item extends { id: string }>(items: Item[]): Item[] {
  return [...new Map(items.map(item => [item.id, item])).values()];
}
