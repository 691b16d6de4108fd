import { digestOf } from '../../../platform/digest';
import { keepText } from '../cards/__testUtils__/keptModels';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import {
  databaseIds,
  lifecycleOnDatabase,
} from './__testUtils__/lifecycleOnDatabase';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

const CARD = `---
license: apache-2.0
---
# Demand

What will be sold tomorrow.

## Limitations

None that we know of.
`;

describe.each(databases.eachSupportedId())('a frozen card on %s', id => {
  let database: ReturnType<typeof lifecycleOnDatabase>;
  beforeAll(() => {
    database = lifecycleOnDatabase(databases, id);
  });
  async function approved() {
    const one = await (await database).begin();
    await keepText(one.knex, one.modelId, CARD);
    const { body: asked } = await one.api.ask();
    one.wait(60);
    const { body: promotion } = await one.api.decide(asked, 'approve');
    return { ...one, promotion };
  }

  it('has what was known when it was approved, with who said it', async () => {
    const { api, promotion } = await approved();
    const { body } = await api.frozen(promotion);
    expect(body).toMatchObject({
      ...{ registry: 'mlflow', name: 'shop/demand', version: '2' },
      ...{ digest: promotion.cardDigest, isIntact: true, changesSince: [] },
      frozenAt: '2026-11-26T12:01:00.000Z',
      metrics: [{ name: 'mae', value: 0.5, direction: 'lower' }],
      datasets: [{ name: 'sales', role: 'training', digest: 'sha256:ab' }],
    });
    expect(body.card.caveats.limitations).toMatchObject({
      kind: 'known',
      provenance: { source: 'README.md', by: 'human' },
    });
    const [figure] = body.completeness;
    expect(figure.score).toBeGreaterThan(0);
  });

  it('stays as it was, and tells what has changed since', async () => {
    const { api, promotion, knex } = await approved();
    const before = (await api.frozen(promotion)).body;
    const text = CARD.replace('None that we know of', 'It fails at Easter');
    await knex('model_card_texts').update({ text });
    const { body } = await api.frozen(promotion);
    expect({ ...body, changesSince: [] }).toEqual(before);
    const of = { pointer: '/caveats/limitations', area: 'risks' };
    expect(body.changesSince).toMatchObject([
      { ...of, kind: 'removed', before: 'None that we know of.' },
      { ...of, kind: 'added', after: 'It fails at Easter.' },
    ]);
  });

  it('says so where somebody altered it in the database', async () => {
    const { api, promotion, knex } = await approved();
    const row = await knex('model_frozen_cards').first('content');
    await knex('model_frozen_cards').update({
      content: row.content.replace('apache-2.0', 'mit'),
    });
    expect((await api.frozen(promotion)).body.isIntact).toBe(false);
  });

  it('has the digest of its text as it is kept: SHA-256 of JSON with sorted keys', async () => {
    const { promotion, knex } = await approved();
    const row = await knex('model_frozen_cards').first();
    expect(row.digest).toBe(promotion.cardDigest);
    expect(digestOf(row.content)).toBe(promotion.cardDigest);
    expect(Object.keys(JSON.parse(row.content))).toEqual(
      [...Object.keys(JSON.parse(row.content))].sort(),
    );
  });

  it('is kept once for two promotions of the same', async () => {
    const { api, promotion, knex, wait } = await approved();
    wait(60);
    const alias = { alias: 'champion', expectedVersion: null };
    const { body: asked } = await api.ask(alias);
    const { body: other } = await api.decide(asked, 'approve');
    expect(other.cardDigest).toBe(promotion.cardDigest);
    expect(await knex('model_frozen_cards')).toHaveLength(1);
    expect((await api.frozen(other)).body.frozenAt).toBe(
      '2026-11-26T12:02:00.000Z',
    );
  });
});
