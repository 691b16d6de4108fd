import { z } from 'zod';
import { callerRefOf } from '../../../platform/callerRefOf';
import { readPosition, writeCursor } from '../../../platform/cursor';
import type {
  CallerCredentials,
  OperationHandlers,
} from '../../../platform/operations';
import { Problem } from '../../../platform/Problem';
import { keepableText } from '../model/ingest/checkFields';
import type { Promotion } from '../model/promotion/Promotion';
import type { PromotionPolicy } from '../model/promotion/PromotionPolicy';
import type { ModelKey } from '../model/record/ModelKey';
import type { FrozenCards } from './FrozenCards';
import type { ModelEventsStore } from './ModelEventsStore';
import { presentFrozenCard } from './presentFrozenCard';
import { presentPromotion } from './presentPromotion';
import type { AskedDecision, PromotionsService } from './PromotionsService';
import type { PromotionsStore } from './PromotionsStore';
import { promotionTagOf } from './promotionTag';
import { readAsked } from './readAsked';

/** Operations about promotions, and about what happened to models. */
export type ModelLifecycleOperations =
  | 'listModelPromotions'
  | 'requestModelPromotion'
  | 'getModelPromotion'
  | 'approveModelPromotion'
  | 'rejectModelPromotion'
  | 'withdrawModelPromotion'
  | 'getFrozenModelCard'
  | 'listModelEvents';

/** The entry that the page before ended with. */
const positionShape = z.tuple([z.string(), z.string()]);

/** What answers the operations. */
export interface LifecycleRoutesParts {
  readonly promotions: PromotionsService;
  readonly store: Pick<PromotionsStore, 'list'>;
  readonly events: ModelEventsStore;
  readonly frozen: FrozenCards;
  readonly policy: PromotionPolicy;
}

/** Answers the operations about promotions, and about what happened to models. */
export function createLifecycleRoutes(
  parts: LifecycleRoutesParts,
): OperationHandlers<ModelLifecycleOperations> {
  const { promotions, policy } = parts;
  const answer = (promotion: Promotion) => ({
    body: presentPromotion(promotion, policy),
    etag: promotionTagOf(promotion),
  });
  return {
    ...createListRoutes(parts),

    async requestModelPromotion({ path, body, credentials }) {
      const asked = readAsked(body);
      const by = callerRefOf(credentials);
      const promotion = await promotions.request(keyOf(path), asked, by);
      return { status: 201, ...answer(promotion) };
    },

    async getModelPromotion({ path }) {
      return answer(await promotions.get(keyOf(path), path.promotionId));
    },

    async approveModelPromotion(request) {
      return answer(await promotions.approve(decisionOf(request)));
    },

    async rejectModelPromotion(request) {
      const decision = decisionOf(request);
      if (decision.reason === null) throw rejectedWithoutReason();
      return answer(await promotions.reject(decision));
    },

    async withdrawModelPromotion(request) {
      return answer(await promotions.withdraw(decisionOf(request)));
    },

    async getFrozenModelCard({ path }) {
      const { promotionId } = path;
      const promotion = await promotions.get(keyOf(path), promotionId);
      const { modelId, cardDigest } = promotion;
      const checked =
        cardDigest === null
          ? undefined
          : await parts.frozen.check(modelId, cardDigest);
      if (!checked) throw noFrozenCard(promotion);
      return { body: presentFrozenCard(checked, promotion) };
    },
  };
}

function createListRoutes({
  promotions,
  store,
  events,
  policy,
}: LifecycleRoutesParts): OperationHandlers<
  'listModelPromotions' | 'listModelEvents'
> {
  return {
    async listModelPromotions({ path, query: { cursor, limit } }) {
      const { id } = await promotions.model(keyOf(path));
      const scope = `model-promotions ${id}`;
      const after = readPosition(cursor, scope, positionShape);
      const { items, next } = await store.list(id, { limit, after });
      return {
        body: {
          items: items.map(item => presentPromotion(item, policy)),
          nextCursor: next ? writeCursor(scope, [...next]) : null,
        },
      };
    },

    async listModelEvents({ path, query: { cursor, limit } }) {
      const { id } = await promotions.model(keyOf(path));
      const scope = `model-events ${id}`;
      const after = readPosition(cursor, scope, positionShape);
      const { items, next } = await events.list(id, { limit, after });
      return {
        body: {
          items: [...items],
          nextCursor: next ? writeCursor(scope, [...next]) : null,
        },
      };
    },
  };
}

function keyOf(path: {
  readonly registry: string;
  readonly modelName: string;
}): ModelKey {
  return { registry: path.registry, name: path.modelName };
}

function decisionOf(request: {
  readonly path: {
    readonly registry: string;
    readonly modelName: string;
    readonly promotionId: string;
  };
  readonly body: { readonly reason?: string };
  readonly ifMatch: string | undefined;
  readonly credentials: CallerCredentials;
}): AskedDecision {
  return {
    key: keyOf(request.path),
    promotionId: request.path.promotionId,
    ifMatch: request.ifMatch ?? '',
    by: callerRefOf(request.credentials),
    reason: keepableText(request.body.reason?.trim() ?? '') || null,
  };
}

function rejectedWithoutReason(): Problem {
  return new Problem(
    'invalid-request',
    'Nothing is rejected without a reason.',
    {
      errors: [{ pointer: '/reason', detail: 'It is empty.' }],
      howToMend: 'Say in `reason` what has to change: who asked reads it.',
    },
  );
}

function noFrozenCard({ id, state, toVersion }: Promotion): Problem {
  const why =
    toVersion === null
      ? 'it takes an alias away'
      : `it is ${state}, and no card was kept of it`;
  return new Problem(
    'not-found',
    `No card was frozen for the promotion ${id}: ${why}.`,
  );
}
