import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import { leftSince } from '../model/leftSince';
import type { MadeBlip } from '../model/makeBlip';
import type { RingDecisionRow } from './ringDecisionRow';

/** Topics of one statement. */
const TOPICS_PER_STATEMENT = 500;

interface StandingRow
  extends Pick<
    RingDecisionRow,
    'topic_id' | 'suggested_ring' | 'evidence_until'
  > {
  ring: string;
}

/** Notes beside the decisions on blips that were made anew since when the evidence has left them behind. */
export async function noteLeftDecisions(
  trx: Knex.Transaction,
  radarId: string,
  made: readonly MadeBlip[],
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
      );
    for (const row of rows) {
      const left = leftSince(histories.get(row.topic_id) ?? [], {
        ring: row.ring,
        suggestedRing: row.suggested_ring,
        evidenceUntil: row.evidence_until,
      });
      await trx('standing_decisions')
        .where({ radar_id: radarId, topic_id: row.topic_id })
        .update({ left_since: left });
    }
  }
}
