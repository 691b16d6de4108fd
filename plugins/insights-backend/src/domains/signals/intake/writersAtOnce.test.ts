import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { NOW } from '../__testUtils__/signalsOnDatabase';
import { createSignalsDomain } from '../createSignalsDomain';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { AT, lineOf, startIntake } from './__testUtils__/startIntake';

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
