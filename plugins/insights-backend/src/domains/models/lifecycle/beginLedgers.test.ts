import { resolve } from 'node:path';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  lifecycleOnDatabase,
  MODEL,
  START,
} from './__testUtils__/lifecycleOnDatabase';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: databaseIds });
const directory = resolve(__dirname, '../../../../migrations');
const name = '20261126000022_model_judged.js';

describe.each(databases.eachSupportedId())('the migration on %s', id => {
  it('begins the ledger of aliases that were there before, and no other', async () => {
    const on = await lifecycleOnDatabase(databases, id);
    const { knex, api, freeze, wait } = await on.begin();
    wait(60);
    const { body: asked } = await api.ask();
    await api.decide(asked, 'reject');
    await knex.migrate.down({ directory, name });
    expect(await knex.schema.hasColumn('models', 'judged_version')).toBe(false);
    await knex.migrate.latest({ directory });
    const ledger = await api.ledger();
    expect(ledger).toMatchObject([
      { state: 'rejected' },
      {
        ...{ alias: 'production', fromVersion: null, toVersion: '1' },
        ...{ state: 'observed', requestedAt: START },
      },
    ]);
    await knex.migrate.down({ directory, name });
    await knex.migrate.latest({ directory });
    expect(await api.ledger()).toHaveLength(2);
    await freeze();
    const [, seen] = await api.ledger();
    const { body } = await api.frozen(seen);
    expect(body).toMatchObject({ ...MODEL, version: '1', isApproved: false });
  });
});
