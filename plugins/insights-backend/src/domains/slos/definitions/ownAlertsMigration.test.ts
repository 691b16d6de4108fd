import { resolve } from 'node:path';
import {
  CHECKOUT_SLO,
  LATENCY_SLO,
} from '../model/__testUtils__/openSloSamples';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { draftsIn } from './__testUtils__/definitionSamples';
import {
  databaseIds,
  definitionsOnDatabase,
} from './__testUtils__/definitionsOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const MIGRATIONS = resolve(__dirname, '../../../../migrations');
const MIGRATION = '20261126000013_slo_own_alerts.js';
const NOW = '2026-11-26T12:00:00.000Z';

/** A definition as it was kept before it said what alerts it brings. */
function asBefore(definition: string): string {
  const { ownAlerts: _, lowTraffic, ...rest } = JSON.parse(definition);
  const { isWeighted: __, ...fewest } = lowTraffic;
  return JSON.stringify({ ...rest, lowTraffic: fewest });
}

describe.each(databases.eachSupportedId())('the migration on %s', id => {
  it('makes kept definitions say what reading them anew would', async () => {
    const { knex, store } = await definitionsOnDatabase(databases, id);
    const drafts = [
      ...draftsIn(LATENCY_SLO),
      ...draftsIn(
        CHECKOUT_SLO.replace(
          '  displayName',
          '  annotations: { almanac.io/alert-weigh-traffic: "true" }\n  displayName',
        ),
      ),
    ];
    await store.create(drafts, 'user:default/ann', NOW);
    const rows = await knex('slo_versions').select('name', 'definition');
    for (const { name, definition } of rows) {
      const before = asBefore(definition);
      expect(before).not.toBe(definition);
      await knex('slo_versions').where({ name }).update({ definition: before });
    }
    await knex('knex_migrations').where({ name: MIGRATION }).delete();
    await knex.migrate.latest({ directory: MIGRATIONS });
    for (const { name, definition } of drafts) {
      expect((await store.get(name))?.definition).toEqual(definition);
    }
  });
});
