import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { leftSince, type DecisionGround } from '../model/leftSince';
import type { RingDecisionRow } from './ringDecisionRow';

/** Topics of one statement. */
const TOPICS_PER_STATEMENT = 500;

interface StandingRow
  extends Pick<
    RingDecisionRow,
    | 'topic_id'
    | 'suggested_ring'
    | 'evidence_until'
    | 'decided_at'
    | 'imported_from'
  > {
  ring: string;
}

/** The rings that were suggested for a topic, one entry for each change, from the oldest. */
export interface SuggestedPast {
  readonly blip: { readonly topicId: string };
  readonly history: readonly { readonly at: string; readonly ring: string }[];
}

/** Notes beside the decisions on blips that were made anew since when the evidence has left them behind. */
export async function noteLeftDecisions(
  trx: Knex.Transaction,
  radarId: string,
  made: readonly SuggestedPast[],
): Promise<void> {
  const histories = new Map(
    made.map(({ blip, history }) => [blip.topicId, history]),
  );
  for (const part of inPortions([...histories.keys()], TOPICS_PER_STATEMENT)) {
    const rows: StandingRow[] = await trx('standing_decisions as standing')
      .join('ring_decisions as decision', join =>
        join
          .on('decision.radar_id', 'standing.radar_id')
          .on('decision.topic_id', 'standing.topic_id')
          .on('decision.number', 'standing.number'),
      )
      .where('standing.radar_id', radarId)
      .whereIn('standing.topic_id', part)
      .select(
        'decision.topic_id',
        'standing.ring',
        'decision.suggested_ring',
        'decision.evidence_until',
        'decision.decided_at',
        'decision.imported_from',
      );
    for (const row of rows) {
      const history = histories.get(row.topic_id) ?? [];
      const left = leftSince(history, groundOf(row, history));
      await trx('standing_decisions')
        .where({ radar_id: radarId, topic_id: row.topic_id })
        .update({ left_since: left });
    }
  }
}

/** What a decision rests on; one that was brought in, on what was suggested on its day, as it is replayed. */
function groundOf(
  row: StandingRow,
  history: SuggestedPast['history'],
): DecisionGround {
  const { ring } = row;
  if (row.imported_from === null) {
    return {
      ring,
      suggestedRing: row.suggested_ring,
      evidenceUntil: row.evidence_until,
    };
  }
  const day = row.decided_at.slice(0, 10);
  const then = history.findLast(({ at }) => at <= day);
  return { ring, suggestedRing: then?.ring ?? null, evidenceUntil: day };
}
