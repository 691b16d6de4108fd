import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import type { ContractFormat } from '../model/ContractFormat';
import { unknownContract } from '../unknownContract';
import type { EarlierOutcome, HistoryStore } from './HistoryStore';
import type { KeptSnapshot, NewSnapshot } from './Snapshot';
import type { SnapshotsStore } from './SnapshotsStore';

/** What publishing works with. */
export interface ContractPublisherOptions {
  readonly store: Pick<SnapshotsStore, 'keep'>;
  readonly history: HistoryStore;
  /** Format of an entity; undefined where there is no such entity. */
  readonly formatOf: (entityRef: string) => Promise<ContractFormat | undefined>;
  readonly clock: Clock;
  readonly keepSnapshots: number;
  /** Reads what is to be read of an entity. */
  readonly read: (entityRef: string) => Promise<void>;
}

/** Keeps definitions that builds publish. */
export class ContractPublisher {
  readonly #options: ContractPublisherOptions;

  constructor(options: ContractPublisherOptions) {
    this.#options = options;
  }

  /**
   * Keeps a definition as the latest one of an API, and reads it.
   *
   * @param by - entity reference of who publishes it
   * @throws Problem `unknown-contract`, `conflict` where a definition of the past is not before all others
   */
  async publish(
    entityRef: string,
    published: components['schemas']['PublishedContract'],
    by: string,
  ): Promise<KeptSnapshot> {
    const { store, formatOf, clock, keepSnapshots, read } = this.#options;
    const ref = entityRef.toLowerCase();
    const format = await formatOf(ref);
    if (!format) throw unknownContract(entityRef);
    const snapshot: NewSnapshot = {
      ...{ entityRef: ref, format, publishedBy: by },
      source: published.seenFrom === undefined ? 'published' : 'git',
      definition: published.definition,
      revision: published.revision ?? null,
      note: published.note ?? null,
    };
    if (published.seenFrom !== undefined) {
      return this.#publishEarlier(snapshot, published.seenFrom);
    }
    const now = clock.now().toISOString();
    const kept = await store.keep(snapshot, now, keepSnapshots);
    if (!kept) throw unknownContract(entityRef);
    await read(ref);
    return kept;
  }

  /** @throws Problem `conflict` */
  async #publishEarlier(
    snapshot: NewSnapshot,
    seenFrom: string,
  ): Promise<KeptSnapshot> {
    const { history, keepSnapshots, read } = this.#options;
    const at = new Date(seenFrom).toISOString();
    const kept = await history.keepEarlier(snapshot, at, keepSnapshots);
    if (kept.outcome !== 'kept') throw notEarlier(snapshot.entityRef, kept);
    await read(snapshot.entityRef);
    return kept;
  }
}

function notEarlier(
  entityRef: string,
  refused: Exclude<EarlierOutcome, { readonly outcome: 'kept' }>,
): Problem {
  switch (refused.outcome) {
    case 'too-late':
      return new Problem(
        'conflict',
        `The earliest definition of ${entityRef} that is known is of ${refused.before}, and this one is not before it.`,
        {
          howToMend:
            'Fill the history from the latest definition to the earliest, each with the instant that it was there from.',
        },
      );
    case 'full':
      return new Problem(
        'conflict',
        `No more definitions of ${entityRef} are kept.`,
        { howToMend: 'Raise insights.contracts.keepSnapshots.' },
      );
    default:
      return new Problem(
        'conflict',
        `No definition of ${entityRef} is known yet, so that none can be before it.`,
        {
          howToMend:
            'Publish the latest definition first, or wait a minute until the catalog was read.',
        },
      );
  }
}
