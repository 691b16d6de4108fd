import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import { workerModule } from '../../../platform/threads/workerModule';
import type { ComposedCard } from '../model/compose/ComposedCard';
import type { OnModelChanged } from '../OnModelChanged';
import { CardEditor } from './CardEditor';
import { createCardsRoutes, type ModelCardsOperations } from './cardsRoutes';
import { TextWorkers } from '../../../platform/threads/TextWorkers';
import { DatabaseCardEdits } from './DatabaseCardEdits';
import { DatabaseCardSources } from './DatabaseCardSources';
import { entityPage } from './entityPage';
import {
  ModelCards,
  type FoundSources,
  type RegistryTitleOf,
} from './ModelCards';

/** One for a page while the other reads a card that takes seconds. */
const THREADS = { minThreads: 0, maxThreads: 2, idleTimeout: 300_000 };

/** What cards are built from. */
export interface ModelCardsOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly titleOf: RegistryTitleOf;
  /** Where the portal is, for links to entities. */
  readonly portalUrl?: string;
  /** Called after somebody said something on a card: lists have to show it. */
  readonly onChanged: OnModelChanged;
}

/** Cards, wired. */
export interface ModelCardsFacade {
  readonly routes: OperationHandlers<ModelCardsOperations>;
  /**
   * The card of a version, composed of all that is known now.
   *
   * @param version - null for the latest one, and for a model without versions
   * @throws Problem `not-found` where there is no such model, `unknown-model` where it has no such version, or
   * `calculation-too-long`
   */
  cardOf(modelId: string, version: string | null): Promise<ComposedCard>;
  /**
   * What that card is composed of, for who composes it elsewhere.
   *
   * @throws Problem `not-found` where there is no such model, `unknown-model` where it has no such version
   */
  sourcesOf(modelId: string, version: string | null): Promise<FoundSources>;
  /** Lets worker threads start once there is something to do. */
  start(): void;
  stop(): Promise<void>;
}

/** Wires cards. Before `start`, only small ones can be composed. */
export function createModelCards(options: ModelCardsOptions): ModelCardsFacade {
  const { database, clock, titleOf, portalUrl, onChanged } = options;
  const workers = new TextWorkers(
    workerModule(__filename, 'cardWork'),
    THREADS,
  );
  const store = new DatabaseCardSources(database);
  const pageOf = (entityRef: string) => entityPage(portalUrl, entityRef);
  const cards = new ModelCards({ store, workers, titleOf, pageOf });
  const edits = new DatabaseCardEdits(database);
  const editor = new CardEditor({ cards, edits, workers, clock, onChanged });
  return {
    routes: createCardsRoutes({ cards, editor, edits, store }),
    cardOf: (modelId, version) => cards.cardOf(modelId, version),
    sourcesOf: (modelId, version) => cards.sourcesOf(modelId, version),
    start: () => workers.start(),
    stop: () => workers.stop(),
  };
}
