import type {
  CollectedModel,
  CollectedModelVersion,
  CollectedRegistry,
} from '@almanac/backstage-plugin-insights-node';
import fc from 'fast-check';
import { migrate } from '../../../platform/database';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { DatabaseIngestTransactions } from './DatabaseIngestTransactions';
import { DatabaseModelTotals } from './DatabaseModelTotals';
import { ModelIngest } from './ModelIngest';
import { readState } from './__testUtils__/readState';

jest.setTimeout(120_000);

const NOW = new Date('2026-01-01T00:00:00Z');

const card = fc.record({
  source: fc.constantFrom('README.md', 'card.json'),
  format: fc.constant('hugging-face' as const),
  text: fc.constantFrom('# One', '# Two'),
  by: fc.constant('human' as const),
});

const cards = fc.uniqueArray(card, {
  maxLength: 2,
  selector: ({ source }) => source,
});

const versionsOfModel = fc.uniqueArray(
  fc.record({
    version: fc.constantFrom('1', '2', '3'),
    status: fc.constantFrom('ready' as const, 'failed' as const),
    cards,
  }),
  { maxLength: 3, selector: ({ version }) => version },
);

/** A registry as it is at one time. */
const registry = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('a', 'b', 'ü/c'),
    description: fc.constantFrom('one', 'two'),
    aliases: fc.dictionary(
      fc.constantFrom('live', 'next'),
      fc.constantFrom('1', '2'),
    ),
    cards,
    versions: versionsOfModel,
  }),
  { maxLength: 3, selector: ({ name }) => name },
);

/** Its readings, one pass each, and where each is parted into batches. */
const readings = fc.array(
  fc.record({ models: registry, size: fc.integer({ min: 1, max: 4 }) }),
  { minLength: 1, maxLength: 3 },
);

/** Batches of one pass, with so many items each; each model is whole with its last version. */
function batchesOf(
  models: readonly (CollectedModel & {
    versions: readonly Omit<CollectedModelVersion, 'model'>[];
  })[],
  size: number,
  pass: string,
): CollectedRegistry[] {
  const items = models.flatMap(
    ({ versions, ...model }): CollectedRegistry[] => [
      { pass, models: [model] },
      ...versions.map(one => ({
        pass,
        versions: [{ ...one, model: model.name }],
      })),
      { pass, wholeModels: [model.name] },
    ],
  );
  const batches: CollectedRegistry[] = [];
  for (let from = 0; from < items.length; from += size) {
    const part = items.slice(from, from + size);
    batches.push({
      pass,
      models: part.flatMap(one => one.models ?? []),
      versions: part.flatMap(one => one.versions ?? []),
      wholeModels: part.flatMap(one => one.wholeModels ?? []),
    });
  }
  return [...batches, { pass, isWhole: true }];
}

describe('ingest that is cut off anywhere, and goes on from the last batch that was kept', () => {
  const databases = MigratedDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_15'],
  });
  /** PostgreSQL takes ten times as long. */
  const runsOn = (id: string) => (id === 'SQLITE_3' ? 60 : 3);

  it.each(databases.eachSupportedId())(
    'leaves what an ingest leaves that was not cut off, on %s',
    async id => {
      const database = await databases.init(id);
      await migrate(database);
      /** Keeps all batches; cut off after the transactions that `cuts` counts, one time each. */
      async function keepAll(
        batches: readonly CollectedRegistry[],
        cuts: readonly number[],
      ) {
        await database('models').del();
        let left = [...cuts];
        let done = 0;
        const transactions = new DatabaseIngestTransactions(database);
        const ingest = new ModelIngest({
          transactions: {
            async run(work) {
              const result = await transactions.run(work);
              done += 1;
              if (left[0] !== done) return result;
              left = left.slice(1);
              done = 0;
              throw new Error('cut off');
            },
          },
          totals: new DatabaseModelTotals(database),
          clock: { now: () => NOW },
          isExample: () => false,
          onChanged: () => {},
        });
        for (const batch of batches) {
          for (;;) {
            const kept = await ingest.ingest('mlflow', batch, NOW).then(
              () => true,
              error => {
                if (error.message === 'cut off') return false;
                throw error;
              },
            );
            if (kept) break;
          }
        }
        return readState(database);
      }

      await fc.assert(
        fc.asyncProperty(
          readings,
          fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }),
          async (read, cuts) => {
            const batches = read.flatMap(({ models, size }, index) =>
              batchesOf(models, size, `pass ${index}`),
            );
            const whole = await keepAll(batches, []);
            expect(await keepAll(batches, cuts)).toEqual(whole);
            const twice = batches.flatMap(batch => [batch, batch]);
            expect(await keepAll(twice, cuts)).toEqual(whole);
          },
        ),
        { numRuns: runsOn(id) },
      );
    },
  );
});
