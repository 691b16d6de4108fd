import { TOOLKIT_CARD } from '../model/__testUtils__/cardTexts';
import { diffCards } from '../model/diff/diffCards';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { cardsOnDatabase, databaseIds } from './__testUtils__/cardsOnDatabase';
import { keepModel, keepText, keepVersion } from './__testUtils__/keptModels';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: [...databaseIds] });
const CHURN = '/models/mlflow/churn/card';
const README = `---
license: apache-2.0
pipeline_tag: tabular-classification
---
# Churn

Who leaves within a month.
`;

/** Written for one version, kept for the model. */
const TEXT_WITH_FIGURES = `---
datasets:
  - old-sales
model-index:
  - name: Churn
    results:
      - task: { type: time-series-forecasting }
        dataset: { name: Sales, type: old-sales }
        metrics:
          - { type: wape, value: 0.238 }
---
# Churn
`;

describe.each(databases.eachSupportedId())('cards of models on %s', id => {
  it('are composed of what people wrote and what the registry recorded', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    const churn = await keepModel(knex, {
      owner: 'group:default/loyalty',
      tags: { risk_tier: 'High', domain: 'retail' },
    });
    await keepVersion(knex, churn, { version: '2' });
    await keepVersion(knex, churn, {
      ...{ version: '10', link: 'https://mlflow.example/churn/10' },
      sourceUri: 'models:/m-1',
      description: 'Trained anew.',
      run: { id: 'r1', name: 'brave-owl', params: { depth: '6' } },
      signature: {
        inputs: [{ name: 'age', type: 'long', isRequired: false }],
        outputs: [{ name: '', type: 'double' }],
      },
      artifacts: [{ path: 'model.pkl', digest: 'sha256:ab12' }],
      datasets: [{ name: 'customers', role: 'evaluation', digest: 'd1' }],
      metrics: [
        {
          ...{ name: 'auc', value: 0.81, lower: 0.8, upper: 0.82 },
          ...{ slice: 'over 60', dataset: 'customers', standing: 'verified' },
        },
        { name: 'loss', value: 'NaN', unit: 'ms' },
      ],
    });
    await keepText(knex, churn, README);
    const { status, body } = await api.get(CHURN);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ registry: 'mlflow', name: 'churn', version: '10' },
      ...{ revision: 0, riskTier: 'high', faults: [] },
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(body.sources).toMatchObject([
      { source: 'README.md', by: 'human', format: 'hugging-face' },
      { source: 'Acme MLflow', by: 'machine', format: null },
    ]);
    const { details, ownership, quantitativeAnalyses } = body.card;
    expect(details.name).toMatchObject({
      value: 'Churn',
      provenance: { source: 'README.md', by: 'human' },
      others: [{ value: 'churn', provenance: { by: 'machine' } }],
    });
    expect(details.description).toMatchObject({
      value: 'Trained anew.',
      provenance: {
        ...{ source: 'Acme MLflow', by: 'human' },
        at: '2026-02-01T00:00:00.000Z',
        link: 'https://mlflow.example/churn/10',
      },
    });
    expect(details).toMatchObject({
      version: { value: '10', provenance: { by: 'machine' } },
      releasedOn: { value: '2026-02-01' },
      tags: { value: ['domain: retail'], provenance: { by: 'human' } },
      inputs: { value: [{ name: 'age', format: 'long, optional' }] },
      outputs: { value: [{ format: 'double' }] },
      path: { value: 'models:/m-1' },
      digests: { value: [{ algorithm: 'SHA-256', value: 'ab12' }] },
    });
    expect(ownership).toMatchObject({
      owners: { value: [{ name: 'group:default/loyalty' }] },
      licences: { value: [{ id: 'apache-2.0' }] },
    });
    expect(body.card.trainingData.procedure.value).toBe(
      'Parameters of the run brave-owl:\n\n- depth: 6',
    );
    expect(body.card.evaluationData.datasets.value).toEqual([
      { name: 'customers', revision: 'd1' },
    ]);
    const source = {
      name: 'Acme MLflow',
      url: 'https://mlflow.example/churn/10',
    };
    expect(quantitativeAnalyses.results.value).toEqual([
      {
        ...{ metric: 'auc', value: 0.81, slice: 'over 60', source },
        interval: { lower: 0.8, upper: 0.82 },
        ...{ data: { name: 'customers', revision: 'd1' }, isVerified: true },
      },
      { metric: 'loss', title: 'loss (ms)', value: 'NaN', source },
    ]);
    expect(
      body.completeness.map(({ profile }: { profile: string }) => profile),
    ).toContain('eu-ai-act');
  });

  it('are of the latest version that is not gone, of a named one, or of the model alone', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    const churn = await keepModel(knex);
    expect((await api.get(CHURN)).body).toMatchObject({ version: null });
    await keepVersion(knex, churn, { version: '2' });
    await keepVersion(knex, churn, {
      ...{ version: '3', goneSince: '2026-03-01T00:00:00.000Z' },
    });
    expect((await api.get(CHURN)).body).toMatchObject({ version: '2' });
    expect((await api.get(`${CHURN}?version=3`)).body).toMatchObject({
      version: '3',
    });
    expect((await api.get(`${CHURN}?version=4`)).body).toMatchObject({
      status: 404,
      detail:
        'There is no version 4 of the model churn in the registry mlflow.',
    });
    const none = await api.get('/models/mlflow/none/card');
    expect(none.status).toBe(404);
  });

  it('are found by names with slashes, letters of any script and 250 characters', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    for (const name of ['a/b c', 'прогноз 予測', 'x'.repeat(250)]) {
      await keepModel(knex, { name });
      const { status, body } = await api.get(
        `/models/mlflow/${encodeURIComponent(name)}/card`,
      );
      expect([status, body.name]).toEqual([200, name]);
    }
  });

  it('have what the text of a version says rather than what that of the model says', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    const churn = await keepModel(knex, { description: 'In the registry.' });
    await keepVersion(knex, churn);
    const at = '2026-06-01T00:00:00Z';
    await keepText(knex, churn, '# m\n\nOf the model.\n', { at });
    await keepText(knex, churn, '# m\n\nOf the version.\n', { version: '1' });
    await keepText(knex, churn, '# m\n\nOf another.\n', { version: '2' });
    const { body } = await api.get(CHURN);
    expect(body.card.details.overview).toMatchObject({
      value: 'Of the version.',
      others: [{ value: 'Of the model.' }, { value: 'In the registry.' }],
    });
  });

  it('have the figures and data that the registry has of each version, not those in the text of the model', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    const churn = await keepModel(knex);
    const figures = { '1': 0.342, '2': 0.229 };
    for (const [version, value] of Object.entries(figures)) {
      await keepVersion(knex, churn, {
        version,
        metrics: [
          { name: 'wape', value },
          { name: 'wape', value: value * 2, slice: 'weekends' },
        ],
        datasets: [
          {
            ...{ name: 'sales', role: 'training', digest: `d${version}` },
            rows: 46_600_000,
          },
          { name: 'holdout', role: 'evaluation', digest: `e${version}` },
        ],
      });
    }
    await keepText(knex, churn, TEXT_WITH_FIGURES);
    const cardOf = async (version: string) =>
      (await api.get(`${CHURN}?version=${version}`)).body.card;
    const [before, after] = [await cardOf('1'), await cardOf('2')];
    expect(before.quantitativeAnalyses.results).toMatchObject({
      value: [
        { metric: 'wape', value: 0.342 },
        { metric: 'wape', value: 0.684, slice: 'weekends' },
      ],
      provenance: { source: 'Acme MLflow', by: 'machine' },
      others: [{ value: [{ metric: 'wape', value: 0.238 }] }],
    });
    expect(after.trainingData.datasets).toMatchObject({
      value: [
        { name: 'sales', revision: 'd2', description: '46,600,000 rows' },
      ],
      others: [{ value: [{ id: 'old-sales' }] }],
    });
    const changes = diffCards(before, after);
    expect(changes).toContainEqual(
      expect.objectContaining({
        pointer: '/quantitativeAnalyses/results',
        before: expect.objectContaining({ value: 0.342 }),
        after: expect.objectContaining({ value: 0.229 }),
        figure: expect.objectContaining({ verdict: 'better' }),
      }),
    );
    expect(changes.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/trainingData/datasets',
        '/evaluationData/datasets',
      ]),
    );
  });

  it('are whole where a text among the sources is hostile, and say what is wrong with it', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    const churn = await keepModel(knex);
    await keepText(knex, churn, README);
    const { body: alone } = await api.get(CHURN);
    const levels = Array.from({ length: 12 }, (_, level) => {
      const below = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(9).fill(below).join(', ')}]`;
    });
    const bomb = `---\n${levels.join('\n')}\n---\n`;
    const hostile = {
      'bomb.md': ['hugging-face', bomb],
      'self.md': ['hugging-face', '---\na: &a [*a]\n---\n'],
      'broken.json': ['model-card-toolkit', '{"model_details": {'],
      'wrong.json': ['cyclonedx', '{"bomFormat": "CycloneDX"}'],
      'keys.json': ['model-card-toolkit', '{"__proto__": {"a": 1}}'],
    } as const;
    for (const [source, [format, text]] of Object.entries(hostile)) {
      await keepText(knex, churn, text, { source, format });
    }
    const { status, body } = await api.get(CHURN);
    expect(status).toBe(200);
    expect(body.card).toEqual(alone.card);
    expect(body.digest).toBe(alone.digest);
    const faulty = body.faults.map(({ source }: { source: string }) => source);
    expect([...new Set(faulty)].sort()).toEqual(Object.keys(hostile).sort());
  });

  it('say that a tag of the registry names no tier of risk', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    await keepModel(knex, { tags: { risk_tier: 'very high' } });
    const { body } = await api.get(CHURN);
    expect(body.riskTier).toBe(null);
    expect(body.faults).toMatchObject([
      { ruleId: 'registry/risk-tier', pointer: '/tags/risk_tier' },
    ]);
  });

  it('have a tag that changes with all that the answer depends on', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    const churn = await keepModel(knex);
    const tagNow = async () => (await api.get(CHURN)).headers.etag;
    const tags = [await tagNow()];
    await keepVersion(knex, churn);
    tags.push(await tagNow());
    await keepText(knex, churn, README);
    tags.push(await tagNow());
    await api.patch(
      CHURN,
      { set: [{ pointer: '/details/task', kind: 'unknown' }] },
      { 'If-Match': tags[2] },
    );
    tags.push(await tagNow());
    expect(new Set(tags).size).toBe(4);
    const again = await api.get(CHURN, { 'If-None-Match': tags[3] });
    expect(again.status).toBe(304);
  });

  it('are exported in each format, with what that cannot carry and a name for the file', async () => {
    const { api, knex } = await cardsOnDatabase(databases, id);
    const churn = await keepModel(knex, { name: 'acme/Churn ✓' });
    await keepVersion(knex, churn, { version: '3', sourceUri: 's3://m' });
    await keepText(knex, churn, TOOLKIT_CARD, {
      ...{ source: 'card.json', format: 'model-card-toolkit', by: 'machine' },
    });
    const path = '/models/mlflow/acme%2FChurn%20%E2%9C%93/card/export';
    const { body: kept } = await api.get(`${path}?format=model-card-toolkit`);
    expect(kept.fileName).toBe('acme-Churn-3.model-card.json');
    expect(JSON.parse(kept.text).model_details.name).toBe('churn');
    const { body: bom } = await api.get(
      `${path}?format=cyclonedx&specVersion=1.7`,
    );
    expect(bom.fileName).toBe('acme-Churn-3.cdx.json');
    expect(JSON.parse(bom.text)).toMatchObject({ specVersion: '1.7' });
    expect(bom.losses).toContainEqual({
      pointer: '/details/path',
      ...{ of: null, why: 'has no place in this format' },
      ...{ kind: 'no-place', parts: [] },
    });
    const { body: hub } = await api.get(`${path}?format=hugging-face`);
    expect(hub.fileName).toBe('acme-Churn-3.md');
  });
});
