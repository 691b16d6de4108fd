import type { Promotion, PromotionState } from '../model/promotion/Promotion';
import type { PromotionDraft } from './PromotionsStore';

/** A row of the table `model_promotions`. */
export interface PromotionRow {
  id: string;
  model_id: string;
  alias: string;
  from_version: string | null;
  to_version: string | null;
  state: PromotionState;
  requested_by: string | null;
  requested_at: string;
  reason: string | null;
  /** JSON. */
  evidence: string;
  decided_by: string | null;
  decided_at: string | null;
  ended_at: string | null;
  decision_reason: string | null;
  failure: string | null;
  card_digest: string | null;
  frozen_at: string | null;
  freeze_after: string | null;
  attempts: number;
  claimed_until: string | null;
  tell_at: string | null;
}

/** The promotion that a row has. */
export function promotionOfRow(row: PromotionRow): Promotion {
  return {
    id: row.id,
    modelId: row.model_id,
    alias: row.alias,
    fromVersion: row.from_version,
    toVersion: row.to_version,
    state: row.state,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    reason: row.reason,
    evidence: JSON.parse(row.evidence),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    endedAt: row.ended_at,
    decisionReason: row.decision_reason,
    failure: row.failure,
    cardDigest: row.card_digest,
    frozenAt: row.frozen_at,
    attempts: row.attempts,
  };
}

/** The row of a request. */
export function rowOfDraft(draft: PromotionDraft): Partial<PromotionRow> {
  return {
    id: draft.id,
    model_id: draft.modelId,
    alias: draft.alias,
    from_version: draft.fromVersion,
    to_version: draft.toVersion,
    state: 'waiting',
    requested_by: draft.requestedBy,
    requested_at: draft.requestedAt,
    reason: draft.reason,
    evidence: JSON.stringify(draft.evidence),
    claimed_until: draft.claimedUntil,
  };
}
