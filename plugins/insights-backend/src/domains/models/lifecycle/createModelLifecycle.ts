import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { components } from '@almanac/backstage-plugin-insights-common';
import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { Knex } from 'knex';
import type { Clock } from '../../../platform/Clock';
import type { OperationHandlers } from '../../../platform/operations';
import {
  DEFAULT_PROMOTION_POLICY,
  type PromotionPolicy,
} from '../model/promotion/PromotionPolicy';
import type { OnModelChanged } from '../OnModelChanged';
import { CutRequests } from './CutRequests';
import { createDecisionNotifier } from './createDecisionNotifier';
import { DatabaseFrozenCards } from './DatabaseFrozenCards';
import { DatabaseLifecycleModels } from './DatabaseLifecycleModels';
import { DatabaseModelEventsStore } from './DatabaseModelEventsStore';
import { DatabasePromotionsStore } from './DatabasePromotionsStore';
import { DatabaseTellingStore } from './DatabaseTellingStore';
import { NO_NOTIFIER } from './DecisionNotifier';
import { DecisionTeller, type DecisionTellerParts } from './DecisionTeller';
import { DatabaseUnfrozen } from './DatabaseUnfrozen';
import { FrozenCards, type CardsNow } from './FrozenCards';
import {
  createLifecycleRoutes,
  type ModelLifecycleOperations,
} from './lifecycleRoutes';
import { presentPromotion } from './presentPromotion';
import { ObservedFreezer } from './ObservedFreezer';
import { PromotionApplier } from './PromotionApplier';
import { PromotionsService } from './PromotionsService';

/** A registry that is back is asked within a minute. */
const EVERY = { minutes: 1 };
const TIMEOUT = { minutes: 5 };

/** The first reading of a large registry brings many thousand aliases. */
const FREEZE_TIMEOUT = { minutes: 30 };

/** What the lifecycle of models is built from. */
export interface ModelLifecycleOptions {
  readonly database: Knex;
  readonly clock: Clock;
  readonly logger: LoggerService;
  /** Registries by id. */
  readonly sources: ReadonlyMap<string, RegistrySource>;
  /** Registries whose aliases are kept here alone, such as the one that is built in. */
  readonly keptHere: ReadonlySet<string>;
  readonly cards: CardsNow;
  /** Who owns what uses a model; who is told of what they get. */
  readonly ownersOfConsumers: DecisionTellerParts['ownersOfConsumers'];
  /** Without it, nobody is told of decisions. */
  readonly notifications?: NotificationService;
  readonly settings: {
    /** Approval of every alias, by anybody who may, when left out. */
    readonly promotions?: PromotionPolicy;
  };
  /** Called after lists have something else to show of a model. */
  readonly onChanged: OnModelChanged;
}

/** The lifecycle of models, wired. */
export interface ModelLifecycle {
  readonly routes: OperationHandlers<ModelLifecycleOperations>;
  /** Promotions of a model that wait for a decision, the newest first. */
  waitingPromotions(
    modelId: string,
  ): Promise<components['schemas']['ModelPromotion'][]>;
  /** Freezes the cards of versions of a model that got aliases without an approval, as they are now. Does not throw. */
  freezeCardsOf(modelId: string): Promise<void>;
  /** Begins to apply what is approved, and to tell of decisions. */
  start(scheduler: SchedulerService): Promise<void>;
  stop(): Promise<void>;
}

/** Wires the lifecycle; nothing runs before `start`. */
export function createModelLifecycle(
  options: ModelLifecycleOptions,
): ModelLifecycle {
  const { database, cards, notifications } = options;
  const policy = options.settings.promotions ?? DEFAULT_PROMOTION_POLICY;
  const stopping = new AbortController();
  const models = new DatabaseLifecycleModels(database);
  const store = new DatabasePromotionsStore(database);
  const frozen = new FrozenCards({
    ...{ cards, models, store: new DatabaseFrozenCards(database) },
  });
  const shared = { ...options, models, store, frozen, policy };
  const applier = new PromotionApplier({
    ...{ ...shared, stopped: stopping.signal },
  });
  const promotions = new PromotionsService({ ...shared, applier });
  const cutRequests = new CutRequests({ ...shared, promotions, applier });
  const teller = new DecisionTeller({
    ...{ ...shared, store: new DatabaseTellingStore(database) },
    notifier: notifications
      ? createDecisionNotifier(notifications)
      : NO_NOTIFIER,
  });
  const unfrozen = new DatabaseUnfrozen(database);
  const freezer = new ObservedFreezer({ ...shared, store: unfrozen });
  const events = new DatabaseModelEventsStore(database);
  return {
    routes: createLifecycleRoutes({ ...shared, promotions, events }),
    async waitingPromotions(modelId) {
      const waiting = await store.waiting(modelId);
      return waiting.map(promotion => presentPromotion(promotion, policy));
    },
    freezeCardsOf: modelId => freezer.freezeOf(modelId),
    async start(scheduler) {
      await scheduler.scheduleTask({
        id: 'insights-model-frozen-cards',
        frequency: EVERY,
        timeout: FREEZE_TIMEOUT,
        fn: signal =>
          freezer.freezeAll(AbortSignal.any([signal, stopping.signal])),
      });
      await scheduler.scheduleTask({
        id: 'insights-model-promotions',
        frequency: EVERY,
        timeout: TIMEOUT,
        async fn(signal) {
          await cutRequests.applyDue(signal);
          if (await applier.applyDue(signal)) options.onChanged();
          await teller.tellDue(signal);
        },
      });
    },
    async stop() {
      stopping.abort();
    },
  };
}
