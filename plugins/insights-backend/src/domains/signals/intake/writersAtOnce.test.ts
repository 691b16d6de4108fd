import { setTimeout as sleep } from 'node:timers/promises';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { NOW } from '../__testUtils__/signalsOnDatabase';
import { createSignalsDomain } from '../createSignalsDomain';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { AT, lineOf, NEW, startIntake } from './__testUtils__/startIntake';

jest.setTimeout(60_000);

const ROUNDS = 8;
const WEEKS = ['2026-01-05', '2026-01-12', '2026-01-19'];

describe('two replicas on PostgreSQL that are sent observations of one signal at once', () => {
  const databases = MigratedDatabases.create({ ids: ['POSTGRES_15'] });

  it('lose none and count each once', async () => {
    const on = await startIntake(databases, 'POSTGRES_15');
    const other = createTestApi(
      createSignalsDomain({
        database: on.knex,
        clock: { now: () => NOW },
        radarsOfTopic: async () => [],
      }).routes,
    );
    const linesOf = (member: number) =>
      WEEKS.map((week, i) =>
        lineOf(week, member + i, { dimensions: { team: `team-${member}` } }),
      );
    const answers = await Promise.all(
      Array.from({ length: ROUNDS }, (_, member) => [
        on.send(linesOf(member)),
        // Each is sent to both, as who got no answer would.
        other.post(
          `${AT}/observations`,
          linesOf(member).join('\n') as unknown as object,
          { 'Content-Type': 'application/x-ndjson' },
        ),
      ]).flat(),
    );
    const sum = (name: string) =>
      answers.reduce((total, { body }) => total + body[name], 0);
    expect(sum('written')).toBe(ROUNDS * WEEKS.length);
    expect(sum('unchanged')).toBe(ROUNDS * WEEKS.length);
    const { members } = await on.series();
    expect(members).toHaveLength(ROUNDS);
    for (const { member, values } of members) {
      const number = Number(member.replace('team-', ''));
      expect(values).toEqual([number, number + 1, number + 2]);
    }
    expect((await on.service.totals(['shop'])).get('shop')).toMatchObject({
      series: ROUNDS,
      observations: ROUNDS * WEEKS.length,
    });
  });
});

describe('a topic that is renamed on PostgreSQL while its values are taken back', () => {
  const databases = MigratedDatabases.create({ ids: ['POSTGRES_15'] });

  it.each([
    ['alone', []],
    ['beside values of another', [lineOf('2026-01-05', 2)]],
  ])(
    'keeps no series, and neither waits for the other: %s',
    async (_, more) => {
      const on = await startIntake(databases, 'POSTGRES_15');
      // Another source than that of the signal, which would have them come one after the other.
      const topic = 'crm:cart';
      await on.api.put(`/topics/${topic}`, { title: 'Cart' }, NEW);
      const value = (number: number | null) =>
        lineOf('2026-01-05', number, { topic });
      await on.send([value(1)]);
      const isHeldUp = async (count: number) => {
        for (let tries = 0; tries < 200; tries++) {
          const { rows } = await on.knex.raw(
            `select count(*)::int as blocked from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
          );
          if (rows[0].blocked >= count) return true;
          await sleep(20);
        }
        return false;
      };
      // Both are held up before they publish, the one that renames being the first.
      const lock = await on.knex.transaction();
      await lock('subject_revision').forUpdate().first('value');
      const renamed = on.api.put(
        `/topics/${topic}`,
        { title: 'The cart' },
        { 'If-Match': '*' },
      );
      const isRenamed = renamed.then(({ status }) => status);
      const isFirst = await isHeldUp(1);
      const isEmptied = on
        .send([value(null), ...more])
        .then(({ status }) => status);
      const areBoth = await isHeldUp(2);
      await lock.commit();
      expect(await Promise.all([isRenamed, isEmptied])).toEqual([200, 200]);
      expect([isFirst, areBoth]).toEqual([true, true]);
      expect(await on.knex('subjects').where({ topic_id: topic })).toEqual([]);
      const { body } = await on.api.get(`/topics/${topic}/series/shop:deploys`);
      expect(body.type).toMatch(/no-series$/);
    },
  );
});
