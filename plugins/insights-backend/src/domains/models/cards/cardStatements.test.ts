import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { FIELD_POINTERS } from '../model/card/fieldSchemas';
import type { Statement } from '../model/card/Statement';
import { afterEdit } from '../model/compose/afterEdit';
import type { KeptCardEdit, SaidStatement } from '../model/compose/CardSources';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { cardsOnDatabase, databaseIds } from './__testUtils__/cardsOnDatabase';
import { keepModel, keepVersion } from './__testUtils__/keptModels';
import { DatabaseCardEdits } from './DatabaseCardEdits';
import { DatabaseCardSources } from './DatabaseCardSources';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({ ids: [...databaseIds] });
const directory = resolve(__dirname, '../../../../migrations');
const name = '20261126000020_model_card_statements.js';

const anyText = fc
  .string({ unit: 'grapheme' })
  .filter(text => !text.includes('\0'));
const anyStatement: fc.Arbitrary<Statement<unknown>> = fc.oneof(
  anyText.map(value => ({ kind: 'known' as const, value })),
  fc.constant({ kind: 'unknown' as const }),
  anyText.map(because => ({ kind: 'notApplicable' as const, because })),
);
/** Few of them, so that edits meet. */
const anyPointer = fc.constantFrom(...FIELD_POINTERS.slice(0, 6));

/** Edits of people, one after the other. */
const anyEdits: fc.Arbitrary<KeptCardEdit[]> = fc
  .array(
    fc.record({
      scope: fc.constantFrom<KeptCardEdit['scope']>('version', 'model'),
      set: fc.dictionary(anyPointer, anyStatement, { maxKeys: 4 }),
      clear: fc.uniqueArray(anyPointer, { maxLength: 3 }),
      by: fc.constantFrom('user:default/jane', 'user:default/joe'),
    }),
    { maxLength: 8 },
  )
  .map(edits =>
    edits.map(({ set, clear, ...edit }, index) => ({
      ...{ ...edit, revision: index + 1 },
      at: new Date(Date.UTC(2026, 10, 1 + index)).toISOString(),
      statements: { set, clear: clear.filter(one => !(one in set)) },
    })),
  );

async function keepEdits(
  knex: Knex,
  modelId: string,
  edits: readonly KeptCardEdit[],
): Promise<void> {
  const store = new DatabaseCardEdits(knex);
  for (const { scope, ...edit } of edits) {
    await store.add({
      ...{ ...edit, id: randomUUID(), modelId, reason: 'Why', changes: [] },
      version: scope === 'version' ? '1' : null,
    });
  }
}

const inOrder = (said: readonly SaidStatement[]) =>
  said
    .map(one => ({ one, key: `${one.scope} ${one.pointer}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);

async function saidOf(knex: Knex, modelId: string): Promise<SaidStatement[]> {
  const store = new DatabaseCardSources(knex);
  const model = await store.getModel(modelId);
  const found = model && (await store.sourcesOf(model, '1'));
  return inOrder(found?.said ?? []);
}

describe.each(databases.eachSupportedId())('what people say on %s', id => {
  it('is what all edits come to, whatever they say and take back', async () => {
    const { knex } = await cardsOnDatabase(databases, id);
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anyEdits, async edits => {
        const modelId = await keepModel(knex, { name: `m${(count += 1)}` });
        await keepVersion(knex, modelId, { version: '1' });
        await keepEdits(knex, modelId, edits);
        const folded = edits.reduce<SaidStatement[]>(afterEdit, []);
        expect(await saidOf(knex, modelId)).toEqual(inOrder(folded));
      }),
      { numRuns: 30 },
    );
  });

  it('is made by the migration of the edits that there are, however many', async () => {
    const { knex } = await cardsOnDatabase(databases, id);
    const [sample] = fc.sample(
      fc.array(anyEdits, { minLength: 200, maxLength: 200 }),
      { seed: 7, numRuns: 1 },
    );
    for (const [index, edits] of sample.entries()) {
      const modelId = await keepModel(knex, { name: `m${index}` });
      await keepVersion(knex, modelId, { version: '1' });
      await keepEdits(knex, modelId, edits);
    }
    const rows = () =>
      knex('model_card_statements').orderBy(['model_id', 'version', 'pointer']);
    const before = await rows();
    expect((await knex('model_card_edits')).length).toBeGreaterThan(500);
    await knex.migrate.down({ directory, name });
    await knex.migrate.up({ directory, name });
    expect(await rows()).toEqual(before);
    const measured = await knex('model_version_metrics').pluck('measured');
    expect(measured).toHaveLength(sample.length);
    expect(new Set(measured)).toEqual(new Set(['{"metrics":[]}']));
  });

  it('is kept with the edit or not at all', async () => {
    const { knex } = await cardsOnDatabase(databases, id);
    const modelId = await keepModel(knex);
    await keepVersion(knex, modelId, { version: '1' });
    const edit = (value: string): KeptCardEdit => ({
      ...{ scope: 'model', revision: 1, by: 'user:default/jane' },
      at: '2026-11-01T00:00:00.000Z',
      statements: {
        set: { '/details/overview': { kind: 'known', value } },
        clear: [],
      },
    });
    await keepEdits(knex, modelId, [edit('first'), edit('too late')]);
    expect(await saidOf(knex, modelId)).toMatchObject([
      { statement: { value: 'first' } },
    ]);
  });
});
