import type { components } from '@almanac/backstage-plugin-insights-common';
import fc from 'fast-check';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import type { KeptModel } from './__testUtils__/KeptModel';
import { modelsOnDatabase, READ_AT } from './__testUtils__/modelsOnDatabase';

jest.setTimeout(60_000);

type Schemas = components['schemas'];

const databases = MigratedDatabases.create({ ids: databaseIds });

/** Names that registries allow and addresses do not. */
const NAMES = [
  'plain',
  'team/search/ranking',
  'reader@2',
  'modèle d’été 🌻',
  'a?b#c%2Fd&e=f+g h',
  'versions',
  `${'é'.repeat(248)}🌻`,
  'ż'.repeat(250),
];

const RANKING: KeptModel = {
  ...{ name: 'ranking', description: 'Orders what was found.' },
  tags: { team: 'search' },
  aliases: { champion: '2', shadow: '2' },
  entities: ['component:default/shop'],
  versions: [
    {
      ...{ version: '1', createdAt: '2026-01-01T00:00:00.000Z' },
      record: {
        metrics: [
          { name: 'ndcg', value: 0.41, dataset: 'clicks' },
          { name: 'loss', value: 'NaN' },
        ],
      },
    },
    {
      ...{ version: '2', createdAt: '2026-02-01T00:00:00.000Z' },
      record: {
        ...{ description: 'More trees.', createdBy: 'maria' },
        tags: { stage: 'production' },
        run: { id: 'r2', params: { depth: '6' } },
        metrics: [
          {
            ...{ name: 'ndcg', value: 0.44, dataset: 'clicks' },
            ...{ lower: 0.43, upper: 0.45, level: 0.95 },
            standing: 'verified' as const,
          },
          { name: 'ndcg', value: 0.3, dataset: 'clicks', slice: 'new users' },
          { name: 'loss', value: 0.2 },
        ],
        datasets: [{ name: 'clicks', role: 'evaluation' }],
        artifacts: [{ path: 'model.bin', digest: 'sha256:00', bytes: 12 }],
        signature: { inputs: [{ name: 'x', type: 'double' }], outputs: [] },
      },
    },
  ],
};

const pathOf = (name: string, registry = 'mlflow') =>
  `/models/${registry}/${encodeURIComponent(name)}`;

describe.each(databases.eachSupportedId())('pages of models on %s', id => {
  // What is only read is read from one database.
  let ranking: ReturnType<typeof modelsOnDatabase> | undefined;

  const withRanking = () =>
    (ranking ??= modelsOnDatabase(databases, id, [RANKING]));

  const withModels = (models: readonly KeptModel[]) =>
    modelsOnDatabase(databases, id, models);

  it('are found by any name that a registry allows', async () => {
    const models = NAMES.map(name => ({
      ...{ name, versions: [{ version: name }] },
    }));
    const { read } = await withModels(models);
    for (const name of NAMES) {
      const model: Schemas['ModelDetail'] = await read(pathOf(name));
      expect(model).toMatchObject({ registry: 'mlflow', name });
      const path = `${pathOf(name)}/versions/${encodeURIComponent(name)}`;
      const version: Schemas['ModelVersion'] = await read(path);
      expect(version).toMatchObject({ name, version: name });
    }
  });

  it('say what is not there', async () => {
    const { api } = await withRanking();
    for (const [path, detail] of [
      [pathOf('no/such'), 'There is no model no/such in the registry mlflow.'],
      [
        pathOf('ranking', 'hub'),
        'There is no model ranking in the registry hub.',
      ],
      [
        `${pathOf('ranking')}/versions/3`,
        'There is no version 3 of the model ranking in the registry mlflow.',
      ],
      [
        `${pathOf('other')}/metrics`,
        'There is no model other in the registry mlflow.',
      ],
    ]) {
      const { status, body } = await api.get(path);
      expect([status, body.detail]).toEqual([404, detail]);
    }
  });

  it('have what is known of the model as a whole', async () => {
    const { read, api } = await withRanking();
    const model: Schemas['ModelDetail'] = await read(pathOf('ranking'));
    expect(model).toMatchObject({
      description: 'Orders what was found.',
      tags: { team: 'search' },
      versionCount: 2,
      consumerCount: 1,
      waitingPromotions: [],
      readAt: READ_AT,
    });
    // Every profile that a card is held against.
    expect(model.completenessProfiles.length).toBeGreaterThan(3);
    for (const { asked, answered, score } of model.completenessProfiles) {
      expect(score).toBeCloseTo(answered / asked, 9);
    }
    const { headers } = await api.get(pathOf('ranking'));
    const again = { 'If-None-Match': headers.etag };
    expect((await api.get(pathOf('ranking'), again)).status).toBe(304);
  });

  it('have a version as its registry has it', async () => {
    const { read } = await withRanking();
    expect(await read(`${pathOf('ranking')}/versions/2`)).toEqual({
      ...{ registry: 'mlflow', name: 'ranking', version: '2' },
      ...{ description: 'More trees.', createdBy: 'maria', status: 'ready' },
      ...{ tags: { stage: 'production' }, aliases: ['champion', 'shadow'] },
      ...{ createdAt: '2026-02-01T00:00:00.000Z', updatedAt: null },
      ...{ statusMessage: null, link: null, sourceUri: null, goneSince: null },
      deprecation: null,
      deprecationTag: '"none"',
      run: {
        ...{ id: 'r2', name: null, link: null, startedAt: null },
        ...{ endedAt: null, status: null, params: { depth: '6' }, tags: {} },
      },
      metrics: [
        {
          ...{ name: 'ndcg', value: 0.44, lower: 0.43, upper: 0.45 },
          ...{ level: 0.95, unit: null, direction: 'higher', slice: null },
          ...{ dataset: 'clicks', at: null, standing: 'verified' },
          besideAllData: null,
        },
        expect.objectContaining({
          ...{ slice: 'new users', standing: 'recorded' },
          besideAllData: expect.objectContaining({ verdict: 'worse' }),
        }),
        expect.objectContaining({ name: 'loss', direction: 'lower' }),
      ],
      datasets: [
        {
          ...{ name: 'clicks', role: 'evaluation', digest: null },
          ...{ link: null, columns: [], rows: null },
        },
      ],
      artifacts: [{ path: 'model.bin', digest: 'sha256:00', bytes: 12 }],
      signature: {
        inputs: [{ name: 'x', type: 'double', isRequired: null }],
        ...{ outputs: [], params: [] },
      },
      previousVersion: '1',
    });
    const first = await read(`${pathOf('ranking')}/versions/1`);
    expect(first.previousVersion).toBeNull();
  });

  it('have the course of each metric, slices apart', async () => {
    const { read } = await withRanking();
    const history: Schemas['ModelMetricHistory'] = await read(
      `${pathOf('ranking')}/metrics`,
    );
    expect(history).toMatchObject({ versionsLeftOff: 0, metricsLeftOff: 0 });
    expect(
      history.metrics.map(({ name, direction, points }) => [
        ...[name, direction, points.map(({ value }) => value)],
      ]),
    ).toEqual([
      ['loss', 'lower', [null, 0.2]],
      ['ndcg', 'higher', [0.41, 0.44]],
    ]);
  });

  it('say how many versions are left off the course', async () => {
    const versions = Array.from({ length: 503 }, (_, n) => ({
      version: String(n + 1),
      record: { metrics: [{ name: 'loss', value: n }] },
    }));
    const { read } = await withModels([{ name: 'long', versions }]);
    const history: Schemas['ModelMetricHistory'] = await read(
      `${pathOf('long')}/metrics`,
    );
    expect(history.versionsLeftOff).toBe(3);
    const [{ points }] = history.metrics;
    expect([points.length, points[0].version]).toEqual([500, '4']);
  });

  it('list every version once, the latest first, whatever the size of a page', async () => {
    const versions = Array.from({ length: 30 }, (_, n) => ({
      // Versions that are no numbers can be made in the same millisecond.
      ...{ version: `v${n}`, ordinal: 1_760_000_000_000 + Math.floor(n / 4) },
      ...(n % 7 === 0 && { goneSince: '2026-06-01T00:00:00.000Z' }),
    }));
    const { read } = await withModels([{ name: 'many', versions }]);
    const path = `${pathOf('many')}/versions`;
    const whole: Schemas['ModelVersionPage'] = await read(path);
    const names = whole.items.map(({ version }) => version);
    const order = names.map(name => Math.floor(Number(name.slice(1)) / 4));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 31 }), async limit => {
        const seen: string[] = [];
        let cursor = '';
        do {
          const page: Schemas['ModelVersionPage'] = await read(
            `${path}?limit=${limit}${cursor}`,
          );
          seen.push(...page.items.map(({ version }) => version));
          cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
        } while (cursor);
        expect(seen).toEqual(names);
      }),
      { numRuns: 10 },
    );
    expect(new Set(names).size).toBe(30);
  });

  it('end a page of versions early where their records are large, and one at least is on it', async () => {
    const description = 'x'.repeat(1_900_000);
    const versions = ['1', '2', '3', '4', '5'].map(version => {
      return { version, record: { description } };
    });
    const huge = { description: 'x'.repeat(8_500_000) };
    const { read } = await withModels([
      { name: 'large', versions },
      { name: 'huge', versions: [{ version: '1', record: huge }] },
    ]);
    const path = `${pathOf('large')}/versions?limit=100`;
    const first: Schemas['ModelVersionPage'] = await read(path);
    const names = first.items.map(({ version }) => version);
    expect(names).toEqual(['5', '4', '3', '2']);
    const rest = await read(`${path}&cursor=${first.nextCursor}`);
    expect(rest).toMatchObject({ items: [{ version: '1' }], nextCursor: null });
    const one = await read(`${pathOf('huge')}/versions`);
    expect(one).toMatchObject({ items: [{ version: '1' }], nextCursor: null });
  });

  it('find versions by characters of them or of their aliases, page by page', async () => {
    const versions = Array.from({ length: 120 }, (_, n) => ({
      version: `2026.${n + 1}`,
    }));
    const { read } = await withModels([
      {
        ...{ name: 'many', aliases: { Champion: '2026.7' } },
        versions: [...versions, { version: 'Ünder_cut 100%' }],
      },
      { name: 'other', versions: [{ version: '2026.119' }] },
    ]);
    const found = async (search: string, more = '') => {
      const page: Schemas['ModelVersionPage'] = await read(
        `${pathOf('many')}/versions?search=${encodeURIComponent(
          search,
        )}${more}`,
      );
      return {
        names: page.items.map(({ version }) => version),
        next: page.nextCursor,
      };
    };
    expect((await found('.11')).names).toEqual([
      ...Array.from({ length: 10 }, (_, n) => `2026.${119 - n}`),
      '2026.11',
    ]);
    expect((await found('champ')).names).toEqual(['2026.7']);
    for (const search of ['Ünder', 'R_C', '100%', ' CUT '.trim()]) {
      expect((await found(search)).names).toEqual(['Ünder_cut 100%']);
    }
    expect((await found('2026_1')).names).toEqual([]);
    const first = await found('.11', '&limit=8');
    const rest = await found('.11', `&limit=8&cursor=${first.next}`);
    expect([...first.names, ...rest.names]).toHaveLength(11);
    expect(rest.next).toBeNull();
  });

  it('refuse the cursor of another model, or of another search', async () => {
    const versions = [{ version: '1' }, { version: '2' }];
    const { api, read } = await withModels([
      { name: 'one', versions },
      { name: 'other', versions },
    ]);
    const { nextCursor } = await read(`${pathOf('one')}/versions?limit=1`);
    const answer = await api.get(
      `${pathOf('other')}/versions?cursor=${nextCursor}`,
    );
    expect(answer.status).toBe(400);
    const searched = await api.get(
      `${pathOf('one')}/versions?search=1&cursor=${nextCursor}`,
    );
    expect(searched.status).toBe(400);
  });
});
