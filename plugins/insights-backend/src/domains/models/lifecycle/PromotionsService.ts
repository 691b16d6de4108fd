import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/Clock';
import { matchesEntityTag } from '../../../platform/entityTag';
import type { Evidence, Promotion } from '../model/promotion/Promotion';
import {
  approvalFor,
  type PromotionPolicy,
} from '../model/promotion/PromotionPolicy';
import type { ModelKey } from '../model/record/ModelKey';
import type { OnModelChanged } from '../OnModelChanged';
import { unknownModel } from '../unknownModel';
import type { FrozenCards } from './FrozenCards';
import { goneInWords, obstacleInWords } from './inWords';
import type { LifecycleModel, LifecycleModels } from './LifecycleModels';
import type { PromotionApplier } from './PromotionApplier';
import {
  alreadyHeld,
  changedMeanwhile,
  decidedAlready,
  goneModel,
  notMovedFromHere,
  notTheirs,
  refusedRequest,
  sameEyes,
  unknownPromotion,
} from './promotionProblems';
import type { PromotionsStore } from './PromotionsStore';
import { promotionTagOf } from './promotionTag';

/** Somebody asks that a version hold an alias. */
export interface AskedPromotion {
  readonly alias: string;
  /** Null to take the alias away. */
  readonly version: string | null;
  /** Who holds it now, as far as they know; null for nobody. */
  readonly expectedVersion: string | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** Somebody decides on a promotion. */
export interface AskedDecision {
  readonly key: ModelKey;
  readonly promotionId: string;
  /** The `If-Match` header. */
  readonly ifMatch: string;
  /** Entity reference. */
  readonly by: string;
  readonly reason: string | null;
}

/** What promotions need. */
export interface PromotionsServiceParts {
  readonly store: PromotionsStore;
  readonly models: LifecycleModels;
  readonly frozen: FrozenCards;
  readonly applier: PromotionApplier;
  readonly policy: PromotionPolicy;
  readonly clock: Clock;
  /** Called after lists have something else to show of a model. */
  readonly onChanged: OnModelChanged;
}

/** Promotions as people ask for them and decide on them. */
export class PromotionsService {
  readonly #parts: PromotionsServiceParts;

  constructor(parts: PromotionsServiceParts) {
    this.#parts = parts;
  }

  /** @throws Problem `unknown-model` */
  async model(key: ModelKey): Promise<LifecycleModel> {
    const model = await this.#parts.models.find(key);
    if (!model) throw unknownModel(key);
    return model;
  }

  /** @throws Problem `unknown-model`; `not-found` where its ledger has no such entry */
  async get(key: ModelKey, promotionId: string): Promise<Promotion> {
    return this.#find(await this.model(key), promotionId);
  }

  /**
   * Keeps a request, and applies it where nobody has to approve it.
   *
   * @param by - entity reference of who asks
   * @throws Problem `unknown-model`; `conflict` where another version holds the alias, the version cannot, another promotion of
   * the alias is under way, or the registry cannot be written to
   */
  async request(
    key: ModelKey,
    asked: AskedPromotion,
    by: string,
  ): Promise<Promotion> {
    const { store, policy, applier, onChanged } = this.#parts;
    const model = await this.model(key);
    if (model.goneSince) throw goneModel(model, model.goneSince);
    if (asked.version === asked.expectedVersion) throw alreadyHeld(asked);
    const { alias, version: toVersion } = asked;
    const byHand = applier.byHand({ alias, toVersion }, model);
    if (byHand) throw notMovedFromHere(byHand);
    const isFree = approvalFor(policy, asked.alias) === 'none';
    const id = randomUUID();
    const opened = await store.open({
      ...{ id, modelId: model.id, alias: asked.alias },
      ...{ fromVersion: asked.expectedVersion, toVersion: asked.version },
      ...{ requestedBy: by, requestedAt: this.#now() },
      ...{ reason: asked.reason, evidence: asked.evidence },
      claimedUntil: isFree ? applier.claimEnd() : null,
    });
    if (opened.outcome !== 'opened') throw refusedRequest(asked, opened);
    if (!isFree) await onChanged(model.id);
    const promotion = await this.#find(model, id);
    if (!isFree) return promotion;
    await this.applyFree(model, promotion);
    return this.#find(model, id);
  }

  /** Applies a promotion that nobody has to approve, if it waits. */
  async applyFree(model: LifecycleModel, promotion: Promotion): Promise<void> {
    await this.#apply(model, promotion, { by: null, reason: null });
  }

  /**
   * Freezes the card, and has the alias moved.
   *
   * @returns the promotion: applied, or failed and why; `applying` where the registry does not answer
   * @throws Problem `unknown-model`, `not-found`; `precondition-failed` where it was decided meanwhile; `conflict` where it was before;
   * `forbidden` where who asked may not approve
   */
  async approve(decision: AskedDecision): Promise<Promotion> {
    const { policy } = this.#parts;
    const model = await this.model(decision.key);
    const promotion = await this.#expected(model, decision);
    if (policy.fourEyes && promotion.requestedBy === decision.by) {
      throw sameEyes();
    }
    if (!(await this.#apply(model, promotion, decision))) {
      throw changedMeanwhile(promotion.id);
    }
    return this.#find(model, promotion.id);
  }

  /** @throws Problem as {@link approve} does */
  async reject(decision: AskedDecision): Promise<Promotion> {
    const model = await this.model(decision.key);
    await this.#expected(model, decision);
    return this.#decline(model, decision, 'rejected');
  }

  /** @throws Problem as {@link approve} does; `forbidden` for all but who asked */
  async withdraw(decision: AskedDecision): Promise<Promotion> {
    const model = await this.model(decision.key);
    const promotion = await this.#expected(model, decision);
    if (promotion.requestedBy !== decision.by) throw notTheirs();
    return this.#decline(model, decision, 'withdrawn');
  }

  /** @returns false where it waits no more */
  async #apply(
    model: LifecycleModel,
    promotion: Promotion,
    {
      by,
      reason,
    }: { readonly by: string | null; readonly reason: string | null },
  ): Promise<boolean> {
    const { store, frozen, applier, onChanged } = this.#parts;
    const { id, toVersion } = promotion;
    const approval = { by, reason, at: this.#now() };
    const failure = await this.#obstacle(model, toVersion);
    let isTaken: boolean;
    if (failure) {
      isTaken = await store.decline(id, {
        ...{ ...approval, state: 'failed', failure },
      });
    } else {
      const cardDigest =
        toVersion === null
          ? null
          : await frozen.freeze(model, toVersion, approval.at);
      const claimedUntil = applier.claimEnd();
      isTaken = await store.approve(id, {
        ...{ ...approval, cardDigest, claimedUntil },
      });
      if (isTaken) await applier.apply(await this.#find(model, id), model);
    }
    await onChanged(model.id);
    return isTaken;
  }

  /** Why an alias of a model cannot be moved to a version, in words; undefined where it can. */
  async #obstacle(
    model: LifecycleModel,
    version: string | null,
  ): Promise<string | undefined> {
    if (model.goneSince) return goneInWords(model, model.goneSince);
    if (version === null) return undefined;
    const obstacle = await this.#parts.store.obstacle(model.id, version);
    return obstacle && obstacleInWords(version, obstacle);
  }

  async #decline(
    model: LifecycleModel,
    { promotionId, by, reason }: AskedDecision,
    state: 'rejected' | 'withdrawn',
  ): Promise<Promotion> {
    const { store, onChanged } = this.#parts;
    const decision = { state, by, reason, at: this.#now() };
    if (!(await store.decline(promotionId, decision))) {
      throw changedMeanwhile(promotionId);
    }
    await onChanged(model.id);
    return this.#find(model, promotionId);
  }

  /** A promotion that waits, as who decides read it. */
  async #expected(
    model: LifecycleModel,
    { promotionId, ifMatch }: AskedDecision,
  ): Promise<Promotion> {
    const promotion = await this.#find(model, promotionId);
    if (!matchesEntityTag(ifMatch, promotionTagOf(promotion))) {
      throw changedMeanwhile(promotionId);
    }
    if (promotion.state !== 'waiting') throw decidedAlready(promotion);
    return promotion;
  }

  async #find(model: LifecycleModel, promotionId: string): Promise<Promotion> {
    const promotion = await this.#parts.store.get(model.id, promotionId);
    if (!promotion) throw unknownPromotion(model, promotionId);
    return promotion;
  }

  #now(): string {
    return this.#parts.clock.now().toISOString();
  }
}
