import { resolve } from 'node:path';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { sloText } from '../__testUtils__/sloText';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const directory = resolve(__dirname, '../../../../migrations');
const name = '20261126000015_slo_at_risk.js';
const DAY = 86_400;

describe.each(databases.eachSupportedId())('the migration on %s', id => {
  it('leaves at risk what was, though a little more than a quarter is left by now', async () => {
    const { knex, source, replica, wait, now } = await slosOnDatabase(
      databases,
      id,
    );
    const portal = await replica();
    const text = [sloText('one'), sloText('quiet')].join('---\n');
    await portal.api.post('/slo-definitions', { text });
    const { series } = (await portal.api.get('/slos/one')).body;
    const start = Date.parse('2026-11-01T00:00:00Z') / 1_000;
    // 7.8 % of three days of thirty are 78 % of a budget of 1 %.
    source.counts = (one, seconds) => [
      one === series[0].id && seconds >= start && seconds < start + 3 * DAY
        ? 92.2
        : 100,
      100,
    ];
    await portal.round();
    await knex.migrate.down({ directory, name });
    await knex.migrate.latest({ directory });
    // The first failures have left the window: 27 % is left.
    wait(Date.parse('2026-12-01T04:50:00Z') / 1_000 - now());
    await portal.round();
    const { items } = (await portal.api.get('/slos?sort=title')).body;
    expect(
      Object.fromEntries(
        items.map((one: { name: string; state: string }) => [
          ...[one.name, one.state],
        ]),
      ),
    ).toEqual({ one: 'atRisk', quiet: 'healthy' });
    const changes = await knex('slo_state_changes').where({ slo: 'one' });
    expect(changes.map(({ to_state }) => to_state)).toEqual(['atRisk']);
  });
});
