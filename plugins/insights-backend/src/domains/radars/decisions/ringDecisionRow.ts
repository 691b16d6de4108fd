import type { DecidedThing, DecisionKind, RingDecision } from './RingDecision';
import type { DecisionDraft } from './RingDecisionsStore';

/** A row of the table `ring_decisions`. */
export interface RingDecisionRow {
  radar_id: string;
  topic_id: string;
  number: number;
  kind: DecisionKind;
  ring: string | null;
  suggested_ring: string | null;
  reason: string | null;
  review_on: string | null;
  evidence_until: string | null;
  definition_version: string;
  decided_by: string;
  decided_at: string;
  imported_from: string | null;
  imported_at: string | null;
}

/** The decision of a row. */
export function decisionOfRow(row: RingDecisionRow): RingDecision {
  const { number, kind, ring, reason } = row;
  return {
    ...{ number, kind, ring, reason },
    suggestedRing: row.suggested_ring,
    reviewOn: row.review_on,
    by: row.decided_by,
    at: row.decided_at,
    importedFrom: row.imported_from,
    importedAt: row.imported_at,
  };
}

/** The row of a decision. */
export function rowOfDecision(
  { radarId, topicId }: DecidedThing,
  number: number,
  draft: DecisionDraft,
): RingDecisionRow {
  const { kind, ring, reason } = draft;
  return {
    ...{ number, kind, ring, reason },
    radar_id: radarId,
    topic_id: topicId,
    suggested_ring: draft.suggestedRing,
    review_on: draft.reviewOn,
    evidence_until: draft.evidenceUntil,
    definition_version: draft.definitionVersion,
    decided_by: draft.by,
    decided_at: draft.at,
    imported_from: draft.importedFrom,
    imported_at: draft.importedAt,
  };
}
