import type { Knex } from 'knex';
import { OPEN_STATES, type Promotion } from '../model/promotion/Promotion';
import {
  holderOf,
  obstacleOf,
  promotionPageQuery,
} from './DatabasePromotionQueries';
import {
  changeState,
  claimDue,
  holdModel,
  moveAliasHere,
  noteEvent,
} from './DatabasePromotionWrites';
import { heldByAnother } from './inWords';
import { promotionOfRow, rowOfDraft, type PromotionRow } from './promotionRow';
import type {
  Obstacle,
  OpenResult,
  PromotionDraft,
  PromotionEnd,
  PromotionsStore,
} from './PromotionsStore';

/** The ledger in SQLite or PostgreSQL. */
export class DatabasePromotionsStore implements PromotionsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async list(
    modelId: string,
    page: Parameters<PromotionsStore['list']>[1],
  ): ReturnType<PromotionsStore['list']> {
    const rows = await promotionPageQuery(this.#knex, modelId, page);
    const items = rows.slice(0, page.limit);
    const last = items.at(-1);
    return {
      items: items.map(promotionOfRow),
      next:
        last && rows.length > page.limit
          ? [last.requested_at, last.id]
          : undefined,
    };
  }

  async waiting(modelId: string): Promise<readonly Promotion[]> {
    const rows: PromotionRow[] = await this.#knex<PromotionRow>(
      'model_promotions',
    )
      .where({ model_id: modelId, state: 'waiting' })
      .orderBy([
        { column: 'requested_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return rows.map(promotionOfRow);
  }

  async get(modelId: string, id: string): Promise<Promotion | undefined> {
    const row: PromotionRow | undefined = await this.#knex<PromotionRow>(
      'model_promotions',
    )
      .where({ model_id: modelId, id })
      .first();
    return row && promotionOfRow(row);
  }

  obstacle(modelId: string, version: string): Promise<Obstacle | undefined> {
    return obstacleOf(this.#knex, modelId, version);
  }

  open(draft: PromotionDraft): Promise<OpenResult> {
    const { modelId, alias, fromVersion, toVersion } = draft;
    return this.#knex.transaction(async (trx): Promise<OpenResult> => {
      await holdModel(trx, modelId);
      const obstacle =
        toVersion === null
          ? undefined
          : await obstacleOf(trx, modelId, toVersion);
      if (obstacle) return { outcome: 'obstacle', obstacle };
      const holder = await holderOf(trx, modelId, alias);
      if (holder !== fromVersion) return { outcome: 'held', holder };
      const busy: { id: string } | undefined = await trx('model_promotions')
        .where({ model_id: modelId, alias })
        .whereIn('state', OPEN_STATES)
        .first('id');
      if (busy) return { outcome: 'busy', promotionId: busy.id };
      const [row]: PromotionRow[] = await trx<PromotionRow>('model_promotions')
        .insert(rowOfDraft(draft))
        .returning('*');
      await noteEvent(trx, promotionOfRow(row), {
        kind: 'promotion-requested',
        ...{ by: draft.requestedBy, at: draft.requestedAt },
        detail: draft.reason,
      });
      return { outcome: 'opened' };
    });
  }

  async approve(
    id: string,
    approval: Parameters<PromotionsStore['approve']>[1],
  ): Promise<boolean> {
    const approved = await this.#knex.transaction(trx =>
      changeState(trx, id, 'waiting', {
        state: 'applying',
        ...columnsOfDecision(approval),
        card_digest: approval.cardDigest,
        frozen_at: approval.cardDigest === null ? null : approval.at,
        claimed_until: approval.claimedUntil,
        attempts: 1,
      }),
    );
    return approved !== undefined;
  }

  decline(
    id: string,
    decision: Parameters<PromotionsStore['decline']>[1],
  ): Promise<boolean> {
    const { state } = decision;
    const failure = state === 'failed' ? decision.failure : null;
    return this.#knex.transaction(async trx => {
      const row = await changeState(trx, id, 'waiting', {
        ...{ state, failure, claimed_until: null },
        ...columnsOfDecision(decision),
      });
      if (!row) return false;
      await noteEvent(trx, promotionOfRow(row), {
        kind: `promotion-${state}`,
        ...{ by: decision.by, at: decision.at },
        detail: failure ?? decision.reason,
      });
      return true;
    });
  }

  claimApplying(
    claim: Parameters<PromotionsStore['claimApplying']>[0],
  ): Promise<Promotion | undefined> {
    return claimDue(this.#knex, 'applying', claim);
  }

  claimCut(
    claim: Parameters<PromotionsStore['claimCut']>[0],
  ): Promise<Promotion | undefined> {
    return claimDue(this.#knex, 'waiting', claim);
  }

  async leave(id: string): Promise<void> {
    await this.#knex<PromotionRow>('model_promotions')
      .where({ id, state: 'waiting' })
      .update({ claimed_until: null });
  }

  async postpone(
    id: string,
    later: Parameters<PromotionsStore['postpone']>[1],
  ): Promise<void> {
    await this.#knex<PromotionRow>('model_promotions')
      .where({ id, state: 'applying' })
      .update({ claimed_until: later.claimedUntil, failure: later.failure });
  }

  end(promotion: Promotion, end: PromotionEnd, at: string): Promise<void> {
    return this.#knex.transaction(async trx => {
      await holdModel(trx, promotion.modelId);
      await endPromotion(trx, promotion, end, at);
    });
  }

  applyHere(promotion: Promotion, at: string): Promise<void> {
    const { modelId, alias, fromVersion, toVersion } = promotion;
    return this.#knex.transaction(async trx => {
      await holdModel(trx, modelId);
      const holder = await holderOf(trx, modelId, alias);
      const isHeldAsExpected = holder === fromVersion || holder === toVersion;
      const end: PromotionEnd = isHeldAsExpected
        ? { state: 'applied' }
        : { state: 'failed', failure: heldByAnother(promotion, holder) };
      await endPromotion(trx, promotion, end, at);
    });
  }
}

function columnsOfDecision(decision: {
  readonly by: string | null;
  readonly at: string;
  readonly reason: string | null;
}): Pick<PromotionRow, 'decided_by' | 'decided_at' | 'decision_reason'> {
  const { by, at, reason } = decision;
  return { decided_by: by, decided_at: at, decision_reason: reason };
}

/** The alias moves in the transaction in which the promotion ends, so that it cannot end twice. */
async function endPromotion(
  trx: Knex.Transaction,
  promotion: Promotion,
  end: PromotionEnd,
  at: string,
): Promise<void> {
  const failure = end.state === 'failed' ? end.failure : null;
  const row = await changeState(trx, promotion.id, 'applying', {
    ...{ state: end.state, failure, claimed_until: null },
    ...{ ended_at: at, tell_at: at },
  });
  if (!row) return;
  if (end.state === 'applied') await moveAliasHere(trx, promotion, at);
  await noteEvent(trx, promotion, {
    kind: `promotion-${end.state}`,
    ...{ by: promotion.decidedBy ?? promotion.requestedBy, at },
    detail: failure ?? promotion.decisionReason ?? promotion.reason,
  });
}
