import { turnsOfOthers } from '../../platform/__testUtils__/turnsOfOthers';
import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { sloText } from './__testUtils__/sloText';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';

jest.setTimeout(120_000);

const SLOS = 120;
/** As many as are kept, and as are evaluated, before others have their turn. */
const KEPT_AT_ONCE = 50;
const EVALUATED_AT_ONCE = 25;

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

describe('rounds on SQLite, which answers at once', () => {
  it('give others their turn again and again', async () => {
    const { replica, wait } = await slosOnDatabase(databases, 'SQLITE_3');
    const { api, collect, evaluate } = await replica();
    const names = Array.from({ length: SLOS }, (_, index) => `slo-${index}`);
    await api.post('/slo-definitions', {
      text: names.map(name => sloText(name)).join('---\n'),
    });
    expect(await turnsOfOthers(collect)).toBeGreaterThanOrEqual(
      Math.floor(SLOS / KEPT_AT_ONCE) + SLOS / EVALUATED_AT_ONCE - 1,
    );
    wait(300);
    expect(await turnsOfOthers(evaluate)).toBeGreaterThanOrEqual(
      SLOS / EVALUATED_AT_ONCE - 1,
    );
  });
});
