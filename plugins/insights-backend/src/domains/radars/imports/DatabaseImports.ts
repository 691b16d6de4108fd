import type { Knex } from 'knex';
import { inPortions } from '../../../platform/inPortions';
import {
  decisionOfRow,
  noteLeftDecisions,
  rowOfDecision,
  stand,
  type RingDecision,
  type RingDecisionRow,
} from '../decisions';
import { addVersion, lockRadar } from '../definitions';
import type { ImportDraft, ImportOutcome, ImportsStore } from './ImportsStore';
import { movesToAdd } from './model/movesToAdd';
import type { ImportFinding } from './model/RadarList';

/** Rows of one statement; SQLite's compound statements end at 500. */
const ROWS_PER_STATEMENT = 200;

/** Carries what a trial found out of the transaction that it undoes. */
class Tried extends Error {
  constructor(readonly outcome: ImportOutcome | undefined) {
    super('Only tried.');
  }
}

/** What lists bring in, in SQLite or PostgreSQL. */
export class DatabaseImports implements ImportsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async keep(
    draft: ImportDraft,
    isTried: boolean,
  ): Promise<ImportOutcome | undefined> {
    try {
      return await this.#knex.transaction(async trx => {
        const outcome = await keepWithin(trx, draft);
        // Tried by doing it, so that a trial tells what would be.
        if (isTried) throw new Tried(outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof Tried) return error.outcome;
      throw error;
    }
  }
}

async function keepWithin(
  trx: Knex.Transaction,
  draft: ImportDraft,
): Promise<ImportOutcome | undefined> {
  const { radarId, made, by, at } = draft;
  if (made) {
    const version = await addVersion(
      trx,
      { radarId, by, at, ...made },
      last => !last || last.text === null,
    );
    if (!version) return undefined;
  } else {
    await lockRadar(trx, radarId, {
      text: '',
      digest: draft.definitionVersion,
    });
  }
  const entries = await keepEntries(trx, draft);
  const decisions = await keepDecisions(trx, draft);
  const hasChanged =
    entries.addedEntries + entries.movedEntries + decisions.addedDecisions > 0;
  if (hasChanged) {
    await trx('radars')
      .where({ id: radarId })
      .update({ revision: trx.raw('revision + 1') });
  }
  return { ...entries, ...decisions };
}

async function keepEntries(
  trx: Knex.Transaction,
  { radarId, entries }: ImportDraft,
): Promise<Pick<ImportOutcome, 'addedEntries' | 'movedEntries' | 'absent'>> {
  const rows: { topic_id: string; quadrant: string; list_key: string }[] =
    await trx('radar_entries')
      .where({ radar_id: radarId })
      .orderBy('topic_id')
      .select('topic_id', 'quadrant', 'list_key');
  const topics = new Map(entries.map(({ key, topicId }) => [key, topicId]));
  // What is another topic now leaves its place; what was decided on it stays in the history.
  const left = rows.filter(
    row => (topics.get(row.list_key) ?? row.topic_id) !== row.topic_id,
  );
  for (const { topic_id } of left) {
    await trx('radar_entries').where({ radar_id: radarId, topic_id }).delete();
  }
  const gone = new Set(left.map(row => row.topic_id));
  const known = new Map(
    rows
      .filter(({ topic_id }) => !gone.has(topic_id))
      .map(row => [row.topic_id, row.quadrant]),
  );
  const added = entries.filter(({ topicId }) => !known.has(topicId));
  const moved = entries.filter(
    ({ topicId, quadrant }) =>
      known.has(topicId) && known.get(topicId) !== quadrant,
  );
  for (const part of inPortions(added, ROWS_PER_STATEMENT)) {
    await trx('radar_entries').insert(
      part.map(({ topicId, quadrant, key }) => ({
        ...{ radar_id: radarId, topic_id: topicId, quadrant, list_key: key },
      })),
    );
  }
  for (const { topicId, quadrant } of moved) {
    await trx('radar_entries')
      .where({ radar_id: radarId, topic_id: topicId })
      .update({ quadrant });
  }
  const named = new Set(entries.map(({ topicId }) => topicId));
  return {
    addedEntries: added.length,
    movedEntries: moved.length,
    absent: [...known.keys()].filter(topicId => !named.has(topicId)),
  };
}

async function keepDecisions(
  trx: Knex.Transaction,
  draft: ImportDraft,
): Promise<
  Pick<ImportOutcome, 'addedDecisions' | 'unchangedDecisions' | 'findings'>
> {
  const histories = await historiesOf(trx, draft);
  const findings: ImportFinding[] = [];
  const rows: RingDecisionRow[] = [];
  let unchangedDecisions = 0;
  for (const { topicId, title, moves } of draft.entries) {
    const history = histories.get(topicId) ?? [];
    const found = movesToAdd(history, moves, title);
    findings.push(...found.findings);
    unchangedDecisions += found.unchanged;
    let number = history.at(-1)?.number ?? 0;
    for (const move of found.added) {
      number += 1;
      rows.push(decisionRow(draft, topicId, number, move));
    }
  }
  for (const part of inPortions(rows, ROWS_PER_STATEMENT)) {
    await trx<RingDecisionRow>('ring_decisions').insert(part);
  }
  // The last one of each topic stands.
  const standing = new Map(rows.map(row => [row.topic_id, row]));
  for (const row of standing.values()) await stand(trx, row);
  await noteLeft(trx, draft.radarId, [...standing.keys()]);
  return { addedDecisions: rows.length, unchangedDecisions, findings };
}

async function historiesOf(
  trx: Knex.Transaction,
  { radarId, entries }: ImportDraft,
): Promise<Map<string, RingDecision[]>> {
  const histories = new Map<string, RingDecision[]>();
  for (const part of inPortions(entries)) {
    const rows = await trx<RingDecisionRow>('ring_decisions')
      .where({ radar_id: radarId })
      .whereIn(
        'topic_id',
        part.map(({ topicId }) => topicId),
      )
      .orderBy(['topic_id', 'number']);
    for (const row of rows) {
      const known = histories.get(row.topic_id);
      if (known) known.push(decisionOfRow(row));
      else histories.set(row.topic_id, [decisionOfRow(row)]);
    }
  }
  return histories;
}

/** Somebody placed it, elsewhere and against no suggestion of ours. */
function decisionRow(
  { radarId, by, from, at: importedAt, definitionVersion }: ImportDraft,
  topicId: string,
  number: number,
  { ring, at, reason }: ImportDraft['entries'][number]['moves'][number],
): RingDecisionRow {
  return rowOfDecision({ radarId, topicId }, number, {
    ...{ kind: 'override', ring, reason, reviewOn: null },
    ...{ suggestedRing: null, evidenceUntil: null, definitionVersion },
    ...{ by, at, importedFrom: from, importedAt },
  });
}

/** Tells of measured topics since when the evidence has left what was brought in. */
async function noteLeft(
  trx: Knex.Transaction,
  radarId: string,
  topicIds: readonly string[],
): Promise<void> {
  for (const part of inPortions(topicIds)) {
    const rows: { topic_id: string; at: string; ring: string }[] = await trx(
      'ring_changes',
    )
      .where({ radar_id: radarId })
      .whereIn('topic_id', part)
      .orderBy(['topic_id', 'at'])
      .select('topic_id', 'at', 'ring');
    const histories = new Map<string, { at: string; ring: string }[]>();
    for (const { topic_id, at, ring } of rows) {
      const known = histories.get(topic_id) ?? [];
      known.push({ at, ring });
      histories.set(topic_id, known);
    }
    await noteLeftDecisions(
      trx,
      radarId,
      [...histories].map(([topicId, history]) => ({
        ...{ blip: { topicId }, history },
      })),
    );
  }
}
