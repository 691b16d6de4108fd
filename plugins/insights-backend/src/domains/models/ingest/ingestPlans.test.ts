import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { startIngest } from './__testUtils__/startIngest';

jest.setTimeout(60_000);

/** A statement as Knex sends it. */
interface Sent {
  readonly sql: string;
  readonly bindings?: readonly unknown[];
}

describe('ingest', () => {
  const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });

  it('finds all rows by an index', async () => {
    const { database, keep, ingest } = await startIngest(
      await databases.init('SQLITE_3'),
    );
    const card = {
      ...{ source: 'README.md', format: 'hugging-face' as const },
      ...{ text: '# Churn', by: 'human' as const },
    };
    const batch = (live: string) => ({
      models: [{ name: 'churn', aliases: { live }, cards: [card] }],
      versions: ['1', live].map(version => ({
        ...{ model: 'churn', version, status: 'ready' as const },
        cards: [card],
      })),
      wholeModels: ['churn'],
      isWhole: true,
    });
    await keep({ pass: 'p1', ...batch('2') });

    const sent: Sent[] = [];
    database.on('query', (query: Sent) => sent.push(query));
    await keep({ pass: 'p2', ...batch('3') });
    await keep({ pass: 'p3', isWhole: true });
    await ingest.replaceForeignCards('repository-cards', []);
    database.removeAllListeners('query');

    const looked = sent.filter(({ sql }) =>
      /^(select|update|delete)/.test(sql),
    );
    expect(looked.length).toBeGreaterThan(15);
    for (const { sql, bindings = [] } of looked) {
      const plan: { detail: string }[] = await database.raw(
        `explain query plan ${sql}`,
        bindings as string[],
      );
      const details = plan.map(({ detail }) => detail);
      expect({ sql, details }).toEqual({
        sql,
        details: details.filter(detail => !detail.startsWith('SCAN')),
      });
    }
  });
});
