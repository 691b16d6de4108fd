import {
  collect,
  modelsIn,
  problemsIn,
  sourceOf,
  versionsIn,
} from './__testUtils__/collecting';
import { FakeMlflow } from './__testUtils__/FakeMlflow';

let server: FakeMlflow;
beforeEach(async () => {
  server = await new FakeMlflow().start();
});
afterEach(() => server.stop());

/** The version that `train.py` described. */
async function second() {
  const batches = await collect(sourceOf(server.url));
  return versionsIn(batches).find(({ version }) => version === '2');
}

describe('what a server recorded', () => {
  it('gives models with their tags, aliases and owner', async () => {
    const batches = await collect(sourceOf(server.url));
    expect(problemsIn(batches)).toEqual([]);
    expect(modelsIn(batches)).toEqual([
      {
        name: 'diabetes-progression',
        description: 'Predicts how far diabetes **progresses** in a year.',
        tags: {
          owner: 'group:default/data',
          task: 'tabular-regression',
          license: 'bsd-3-clause',
        },
        aliases: { champion: '2' },
        owner: 'group:default/data',
        createdAt: '2026-11-26T06:05:28.459Z',
        updatedAt: '2026-11-26T06:05:40.759Z',
        link: `${server.url}/#/models/diabetes-progression`,
      },
      {
        name: 'empty model — ünïcode',
        tags: {},
        aliases: {},
        createdAt: '2026-11-26T06:05:41.439Z',
        updatedAt: '2026-11-26T06:05:41.439Z',
        link: `${server.url}/#/models/empty%20model%20%E2%80%94%20%C3%BCn%C3%AFcode`,
      },
    ]);
  });

  it('gives versions with what trained them', async () => {
    const { run, metrics, datasets, ...version } = (await second()) ?? {};
    expect(version).toEqual({
      model: 'diabetes-progression',
      version: '2',
      description: 'Best on the test split.',
      tags: { reviewed: 'yes', validation_status: 'approved' },
      createdAt: '2026-11-26T06:05:35.360Z',
      updatedAt: '2026-11-26T06:05:41.385Z',
      status: 'ready',
      link: `${server.url}/#/models/diabetes-progression/versions/2`,
      sourceUri: 'models:/m-3547140cfa9f4a22be76a55ad90215b8',
    });
    expect(run).toEqual({
      id: '7010e801121047688268fe0f2f49b460',
      name: 'ridge-0.1',
      link: `${server.url}/#/experiments/1/runs/7010e801121047688268fe0f2f49b460`,
      startedAt: '2026-11-26T06:05:28.963Z',
      endedAt: '2026-11-26T06:05:35.572Z',
      status: 'FINISHED',
      params: { alpha: '0.1' },
      tags: expect.objectContaining({ team: 'data' }),
    });
    expect(metrics?.[0]).toEqual({
      name: 'rmse',
      value: 54.171579796986194,
      at: '2026-11-26T06:05:30.175Z',
    });
    expect(datasets).toEqual([
      {
        name: 'diabetes-train',
        role: 'training',
        digest: 'f02d2d14',
        link: 'https://scikit-learn.org/stable/datasets/toy_dataset.html',
        columns: ['age', 'bmi', 'target'].map(name => ({
          name,
          type: 'double',
          isRequired: true,
        })),
        rows: 331,
      },
      expect.objectContaining({
        name: 'diabetes-test',
        role: 'evaluation',
        rows: 111,
      }),
      expect.objectContaining({ name: 'diabetes-later' }),
    ]);
  });

  it('gives metrics that are no number, and infinite ones, as what they are', async () => {
    const { metrics = [] } = (await second()) ?? {};
    const valueOf = (name: string) =>
      metrics.find(metric => metric.name === name)?.value;
    expect(valueOf('not_a_number')).toBeNaN();
    expect(valueOf('infinite')).toBe(Infinity);
  });

  it('gives a version without a run as it is', async () => {
    server.add('imported', 1);
    const batches = await collect(sourceOf(server.url));
    expect(problemsIn(batches)).toEqual([]);
    expect(versionsIn(batches).find(one => one.model === 'imported')).toEqual({
      model: 'imported',
      version: '1',
      tags: {},
      status: 'ready',
      createdAt: new Date(1_795_000_000_000).toISOString(),
      updatedAt: expect.any(String),
      link: `${server.url}/#/models/imported/versions/1`,
    });
  });

  it('keeps a version whose run is lost, and says so', async () => {
    server.runs.splice(0, 1);
    const batches = await collect(sourceOf(server.url));
    expect(versionsIn(batches)).toHaveLength(3);
    expect(problemsIn(batches)).toEqual([
      {
        item: expect.stringMatching(
          /^run of version \d of diabetes-progression$/,
        ),
        reason: expect.stringContaining('has the run'),
        howToMend: expect.stringContaining('Restore'),
      },
    ]);
  });

  it('asks a server that takes one name at a time for each model', async () => {
    server.add('other', 2);
    const together = await collect(sourceOf(server.url));
    server.takesSeveralNames = false;
    const alone = await collect(sourceOf(server.url));
    expect(new Set(versionsIn(alone))).toEqual(new Set(versionsIn(together)));
  });

  it('leaves out prompts, and names that are too long with a word', async () => {
    server.add('a prompt', 1);
    Object.assign(server.models.at(-1) ?? {}, {
      tags: [{ key: 'mlflow.prompt.is_prompt', value: 'true' }],
    });
    server.add('x'.repeat(256), 1);
    const batches = await collect(sourceOf(server.url));
    expect(modelsIn(batches)).toHaveLength(2);
    expect(problemsIn(batches)).toEqual([
      {
        item: `model ${'x'.repeat(60)}…`,
        reason: 'Its name has more than 250 characters',
        howToMend: 'Give it a shorter name in MLflow',
      },
    ]);
  });

  it('reads an empty registry as one that is whole', async () => {
    server.models.length = 0;
    server.versions.length = 0;
    const batches = await collect(sourceOf(server.url));
    expect(batches.map(({ registry }) => registry)).toEqual([
      { pass: '2026-11-26T12:00:00.000Z', isWhole: true },
    ]);
  });
});

describe('credentials', () => {
  it.each([
    ['a token', { token: 'of-a-secret' }, 'Bearer of-a-secret'],
    [
      'a user and a password',
      { basic: { username: 'ann', password: 'pässword' } },
      `Basic ${Buffer.from('ann:pässword').toString('base64')}`,
    ],
    ['none', {}, undefined],
  ])('%s', async (_, settings, authorization) => {
    await collect(sourceOf(server.url, settings));
    const sent = new Set(server.asked.map(asked => asked.authorization));
    expect([...sent]).toEqual([authorization]);
  });
});
