import type { Knex } from 'knex';
import { LATE_PERIODS, LONGEST_SILENCE, type Step } from '../signals';

/** Subjects queued at one time; those left over are queued the next time. */
const MOST_SUBJECTS = 5_000;

/** A subject that has fallen silent, as its place in the queue names it. */
export interface SilentRow {
  readonly signal_id: string;
  readonly topic_id: string;
  readonly revision: string | number;
}

/**
 * Subjects that have been silent for longer than their analysis knows, while others of their signal went on; see
 * `silentPeriods`, which tells the same of one.
 */
export async function silentSubjects(
  knex: Knex,
  engineVersion: string,
): Promise<SilentRow[]> {
  const ends = knex('signals').select(
    { signal: 'id' },
    ofStep(knex, LATE_PERIODS, 'late'),
    ofStep(knex, LONGEST_SILENCE, 'longest'),
    knex('subjects')
      .max('last_period')
      .where('signal_id', knex.ref('signals.id'))
      .as('latest'),
  );
  return knex(ends.as('ends'))
    .join('subjects', 'subjects.signal_id', 'ends.signal')
    .join('analyses', function onSubject() {
      this.on('analyses.signal_id', 'subjects.signal_id').andOn(
        'analyses.topic_id',
        'subjects.topic_id',
      );
    })
    .whereRaw('subjects.last_period <= ends.latest - ends.late')
    .where('analyses.engine_version', engineVersion)
    .whereRaw(
      `analyses.reached_period < subjects.last_period +
         case when ends.latest - subjects.last_period > ends.longest then ends.longest + 1
         else (ends.latest - subjects.last_period) / ends.late * ends.late end`,
    )
    .orderBy(['subjects.signal_id', 'subjects.topic_id'])
    .limit(MOST_SUBJECTS)
    .select('subjects.signal_id', 'subjects.topic_id', 'subjects.revision');
}

function ofStep(
  knex: Knex,
  periods: Readonly<Record<Step, number>>,
  name: string,
): Knex.Raw {
  return knex.raw(
    `case step when 'day' then cast(? as integer) when 'week' then cast(? as integer) else cast(? as integer) end as ??`,
    [periods.day, periods.week, periods.month, name],
  );
}
