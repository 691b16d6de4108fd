import type { components } from '@almanac/backstage-plugin-insights-common';
import { databaseIds } from '../../signals/__testUtils__/signalsOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import type { KeptModel } from './__testUtils__/KeptModel';
import { modelsOnDatabase } from './__testUtils__/modelsOnDatabase';

jest.setTimeout(60_000);

type Schemas = components['schemas'];

const databases = MigratedDatabases.create({ ids: databaseIds });

const version = (name: string, accuracy: number, rate: string) => ({
  version: name,
  createdAt: `2026-0${name}-01T00:00:00.000Z`,
  record: {
    run: { id: `run ${name}`, params: { rate } },
    metrics: [{ name: 'accuracy', value: accuracy, dataset: 'held out' }],
  },
});

const MODELS: readonly KeptModel[] = [
  {
    ...{ name: 'team/reader@home', owner: 'group:default/readers' },
    versions: [version('1', 0.8, '0.1'), version('2', 0.9, '0.2')],
  },
  { name: 'empty' },
  {
    name: 'made',
    versions: [
      {
        version: '1',
        record: {
          datasets: [
            { name: 'orders', role: 'training', digest: 'a1', rows: 9 },
          ],
          signature: { inputs: [], outputs: [] },
        },
      },
      {
        version: '2',
        record: {
          datasets: [{ name: 'orders', role: 'training', digest: 'b2' }],
          artifacts: [{ path: 'model.bin', digest: 'sha256:00' }],
          signature: {
            inputs: [{ name: 'city', type: 'string', isRequired: true }],
            outputs: [],
          },
        },
      },
    ],
  },
];

const READER = `mlflow/${encodeURIComponent('team/reader@home')}`;

const pathOf = (...sides: readonly string[]) =>
  `/models/comparison?${sides
    .map(side => `side=${encodeURIComponent(side)}`)
    .join('&')}`;

describe.each(databases.eachSupportedId())('comparisons on %s', id => {
  // What is only read is read from one database.
  let models: ReturnType<typeof modelsOnDatabase> | undefined;

  const withModels = () => (models ??= modelsOnDatabase(databases, id, MODELS));

  it('put versions side by side', async () => {
    const { read } = await withModels();
    const compared: Schemas['ModelComparison'] = await read(
      pathOf(`${READER}@1`, READER, 'mlflow/empty'),
    );
    expect(
      compared.sides.map(side => [side.name, side.version, side.createdAt]),
    ).toEqual([
      ['team/reader@home', '1', '2026-01-01T00:00:00.000Z'],
      ['team/reader@home', '2', '2026-02-01T00:00:00.000Z'],
      ['empty', null, null],
    ]);
    expect(compared.metrics).toEqual([
      {
        ...{ name: 'accuracy', dataset: 'held out', slice: null, unit: null },
        ...{ direction: 'higher', values: [0.8, 0.9, null], best: [1] },
        ...{ intervals: [null, null, null], isBestBeyondIntervals: null },
        clearlyBest: [1],
        changes: [
          null,
          {
            ...{
              difference: expect.closeTo(0.1),
              share: expect.closeTo(0.125),
            },
            ...{ verdict: 'better', isBeyondIntervals: null, isSameData: null },
          },
          null,
        ],
      },
    ]);
    expect(compared.params).toEqual([
      { name: 'rate', values: ['0.1', '0.2', null] },
    ]);
  });

  it('say what the cards say otherwise than the first', async () => {
    const { read } = await withModels();
    const { sides }: Schemas['ModelComparison'] = await read(
      pathOf(`${READER}@1`, `${READER}@2`),
    );
    expect(sides[0].changes).toEqual([]);
    const figures = sides[1].changes.flatMap(({ figure }) => figure ?? []);
    expect(figures).toMatchObject([{ verdict: 'better' }]);
    expect(figures[0].difference).toBeCloseTo(0.1, 9);
  });

  it('tell what registries recorded otherwise, and which of it breaks callers', async () => {
    const { read } = await withModels();
    const { sides }: Schemas['ModelComparison'] = await read(
      pathOf('mlflow/made@1', 'mlflow/made@2', 'mlflow/empty'),
    );
    expect(sides.map(({ recordChanges }) => recordChanges)).toEqual([
      null,
      {
        datasets: [
          {
            ...{ name: 'orders', role: 'training', kind: 'changed' },
            before: { digest: 'a1', rows: 9 },
            after: { digest: 'b2', rows: null },
            columns: [],
          },
        ],
        signature: {
          breaksCallers: true,
          changes: [
            {
              ...{ part: 'inputs', name: 'city', kind: 'added', before: null },
              after: { name: 'city', type: 'string', isRequired: true },
              breaksCallers: true,
            },
          ],
        },
        artifacts: null,
      },
      null,
    ]);
  });

  it('name the side that is not there', async () => {
    const { api } = await withModels();
    for (const [side, detail] of [
      ['hub/empty', 'There is no model empty in the registry hub.'],
      [
        `${READER}@7`,
        'There is no version 7 of the model team/reader@home in the registry mlflow.',
      ],
    ]) {
      const { status, body } = await api.get(pathOf(READER, side));
      expect([status, body.detail]).toEqual([404, detail]);
    }
  });

  it('refuse what is no side, and one side alone', async () => {
    const { api } = await withModels();
    const slashes = await api.get(pathOf(READER, 'mlflow/team/reader'));
    expect([slashes.status, slashes.body.errors]).toEqual([
      400,
      [
        {
          pointer: 'side',
          detail:
            'mlflow/team/reader is not <registry>/<name> or <registry>/<name>@<version>',
        },
      ],
    ]);
    expect((await api.get(pathOf(READER))).status).toBe(400);
  });

  it('answer 304 as long as nothing changed', async () => {
    const { api } = await withModels();
    const path = pathOf(READER, 'mlflow/empty');
    const { headers } = await api.get(path);
    const again = await api.get(path, { 'If-None-Match': headers.etag });
    expect(again.status).toBe(304);
  });
});
