import {
  checkpointOf,
  collect,
  NOW,
  problemsIn,
  settingsOf,
  sourceOf,
  versionsIn,
} from './__testUtils__/collecting';
import { FakeMlflow } from './__testUtils__/FakeMlflow';
import { createMlflowSource } from './createMlflowSource';
import { MlflowClient } from './http/MlflowClient';

type Item = Record<string, unknown>;

let server: FakeMlflow;
beforeEach(async () => {
  server = await new FakeMlflow().start();
});
afterEach(() => server.stop());

/** The version whose logged model was measured again later. */
async function second() {
  const batches = await collect(sourceOf(server.url));
  const version = versionsIn(batches).find(one => one.version === '2');
  if (!version) throw new Error('there is no version 2');
  return version;
}

const infoOf = ({ info }: Item) => info as Item;

/** The logged model of the second version, and the runs that trained and measured it. */
function ofSecond() {
  const run = server.runs.find(
    one => infoOf(one).run_id === server.versions[0].run_id,
  )!;
  const id = String(server.versions[0].source).replace('models:/', '');
  const logged = server.loggedModels.find(one => infoOf(one).model_id === id)!;
  const metrics = Reflect.get(Object(logged.data), 'metrics') as Item[];
  const later = server.runs.find(one => infoOf(one).run_name === 'evaluate-2')!;
  return { run, logged, metrics, later };
}

const figuresOf = ({ metrics = [] }: Awaited<ReturnType<typeof second>>) =>
  metrics.map(({ name, value, dataset }) => [name, value, dataset]);

describe('the logged model of a version', () => {
  it('adds what later runs measured, on data that is named', async () => {
    const version = await second();
    expect(figuresOf(version)).toEqual([
      ['rmse', 54.171579796986194, undefined],
      ['rmse_train', 53.722679951310205, undefined],
      ['not_a_number', NaN, undefined],
      ['infinite', Infinity, undefined],
      ['rmse', 61.5, 'diabetes-later'],
      ['not_a_number', NaN, 'diabetes-later'],
      ['true_zero', 0, 'diabetes-later'],
      ['plain', 7, undefined],
    ]);
    expect(version.datasets?.at(-1)).toEqual({
      name: 'diabetes-later',
      role: 'evaluation',
      digest: '98cf2b4c',
      link: 'https://example.com/holdout',
      columns: expect.arrayContaining([
        { name: 'target', type: 'double', isRequired: true },
      ]),
      rows: 50,
    });
  });

  it('names data by their digest where the run that measured is lost, and gives no 0 that may be NaN', async () => {
    server.runs.splice(server.runs.indexOf(ofSecond().later), 1);
    const version = await second();
    expect(figuresOf(version).slice(4)).toEqual([
      ['rmse', 61.5, 'diabetes-later'],
      ['plain', 7, undefined],
    ]);
    expect(version.datasets?.at(-1)).toEqual({
      name: 'diabetes-later',
      role: 'evaluation',
      digest: '98cf2b4c',
    });
  });

  it('gives the last value where one was measured several times', async () => {
    const { metrics } = ofSecond();
    const again = metrics.find(
      ({ key, dataset_name: dataset }) => key === 'rmse' && dataset,
    );
    metrics.unshift({
      ...again,
      value: 60,
      timestamp: Number(again?.timestamp) + 1,
    });
    expect(figuresOf(await second())).toContainEqual([
      ...['rmse', 60, 'diabetes-later'],
    ]);
  });

  it('names the data of a figure that the run itself has without', async () => {
    const { metrics } = ofSecond();
    Object.assign(metrics[0], { dataset_name: 'diabetes-test' });
    const own = figuresOf(await second()).filter(([name]) => name === 'rmse');
    expect(own).toEqual([
      ['rmse', 54.171579796986194, 'diabetes-test'],
      ['rmse', 61.5, 'diabetes-later'],
    ]);
  });

  it('has figures of its own where its run made several', async () => {
    const { run, metrics } = ofSecond();
    Object.assign(run, {
      outputs: { model_outputs: [{ model_id: 'm-1' }, { model_id: 'm-2' }] },
    });
    Object.assign(metrics[0], { value: 70, timestamp: 1 });
    const [first] = figuresOf(await second()).filter(
      ([name, , dataset]) => name === 'rmse' && !dataset,
    );
    expect(first).toEqual(['rmse', 70, undefined]);
  });

  it('gives its parameters and its tags, of which those of the version hold', async () => {
    const { logged } = ofSecond();
    Object.assign(Object(logged.data), {
      params: [{ key: 'epoch', value: '7' }],
    });
    Object.assign(infoOf(logged), {
      tags: [
        { key: 'reviewed', value: 'yes' },
        { key: 'validation_status', value: 'of the logged model' },
        { key: 'mlflow.user', value: 'data' },
      ],
    });
    const { run, tags } = await second();
    expect(run?.params).toEqual({ alpha: '0.1', epoch: '7' });
    expect(tags).toEqual({ reviewed: 'yes', validation_status: 'approved' });
  });

  it.each([
    ['LOGGED_MODEL_READY', 'READY', 'ready', undefined],
    ['LOGGED_MODEL_PENDING', 'READY', 'pending', /not uploaded yet/],
    ['LOGGED_MODEL_UPLOAD_FAILED', 'READY', 'failed', /upload .* failed/],
    [
      'LOGGED_MODEL_UPLOAD_FAILED',
      'PENDING_REGISTRATION',
      'pending',
      undefined,
    ],
  ])(
    'that is %s leaves a version that is %s %s',
    async (ofModel, ofVersion, status, message) => {
      Object.assign(infoOf(ofSecond().logged), { status: ofModel });
      server.versions[0].status = ofVersion;
      const version = await second();
      expect(version.status).toBe(status);
      expect(version.statusMessage ?? '').toMatch(message ?? /^$/);
    },
  );

  it('stands for a run that is lost, with what it was given of it', async () => {
    const { run } = ofSecond();
    server.runs.splice(server.runs.indexOf(run), 1);
    const version = await second();
    expect(version.run).toEqual({
      id: infoOf(run).run_id,
      params: { alpha: '0.1' },
      tags: {},
    });
    expect(figuresOf(version)[0]).toEqual([
      ...['rmse', 54.171579796986194, undefined],
    ]);
  });

  it('is told of where it is lost', async () => {
    server.loggedModels.splice(
      server.loggedModels.indexOf(ofSecond().logged),
      1,
    );
    const batches = await collect(sourceOf(server.url));
    expect(versionsIn(batches)).toHaveLength(3);
    expect(problemsIn(batches)).toEqual([
      {
        item: 'logged model of version 2 of diabetes-progression',
        reason: expect.stringContaining('does not show'),
        howToMend: expect.stringContaining('read its experiment'),
      },
    ]);
  });
});

describe('logged models', () => {
  const asked = (path: string) =>
    server.asked.filter(one => one.path.startsWith(path)).length;

  it('are read in one question for many versions, as are the runs that measured them', async () => {
    await collect(sourceOf(server.url));
    expect(asked('logged-models')).toBe(1);
    expect(asked('runs/search')).toBe(2);
    expect(asked('experiments/search')).toBe(1);
  });

  it('are read by one where the server takes one id at a time', async () => {
    const together = await collect(sourceOf(server.url));
    server.takesSeveralLoggedModels = false;
    const alone = await collect(sourceOf(server.url));
    expect(new Set(versionsIn(alone))).toEqual(new Set(versionsIn(together)));
    expect(problemsIn(alone)).toEqual([]);
  });

  it('are read to the last page', async () => {
    server.itemsAPage = 1;
    const metrics = (await second()).metrics ?? [];
    expect(metrics.map(({ dataset }) => dataset)).toContain('diabetes-later');
  });

  it.each([
    ['begun today is read again within the hour', -3_600_000, 1],
    ['begun before is read with everything else', -90_000_000, 0],
  ])('of which one is not uploaded yet: what was %s', async (...row) => {
    const [, beganMilliseconds, batchCount] = row;
    Object.assign(infoOf(ofSecond().logged), {
      status: 'LOGGED_MODEL_PENDING',
      creation_timestamp_ms: NOW.getTime() + beganMilliseconds,
    });
    const source = sourceOf(server.url);
    const checkpoint = checkpointOf(await collect(source));
    const later = new Date(NOW.getTime() + 3_600_000);
    const again = await collect(source, checkpoint, later);
    expect(again.filter(({ registry }) => registry)).toHaveLength(batchCount);
  });

  it('are asked for in smaller questions where they are large, and left out alone where one is too large', async () => {
    const { logged, metrics } = ofSecond();
    for (let step = 0; step < 200; step++) {
      metrics.push({ key: 'loss', value: 1, timestamp: step, step });
    }
    const bytes = Buffer.byteLength(JSON.stringify(logged));
    const settings = settingsOf(server.url);
    const read = async (maxBytes: number) => {
      const client = new MlflowClient(settings, [0, 0], maxBytes);
      return collect(createMlflowSource(settings, { client }));
    };
    const whole = await read(bytes + 100);
    expect(problemsIn(whole)).toEqual([]);
    expect(versionsIn(whole)).toEqual(
      versionsIn(await collect(sourceOf(server.url))),
    );
    const part = await read(bytes - 100);
    expect(versionsIn(part)).toHaveLength(3);
    expect(problemsIn(part)).toEqual([
      {
        item: `logged model ${infoOf(logged).model_id}`,
        reason: expect.stringContaining('more than'),
        howToMend: expect.any(String),
      },
    ]);
    expect(checkpointOf(part)).not.toHaveProperty('isIncomplete');
  });

  it('are not asked for where no version is of one, as with MLflow 2', async () => {
    for (const [index, version] of server.versions.entries()) {
      version.source = [
        `mlflow-artifacts:/1/${version.run_id}/artifacts/model`,
        `runs:/${version.run_id}/model`,
        'models:/m-other/3',
      ][index];
    }
    const batches = await collect(sourceOf(server.url));
    expect(versionsIn(batches).map(({ metrics }) => metrics?.length)).toEqual([
      ...[4, 4, 4],
    ]);
    expect(asked('logged-models')).toBe(0);
  });
});
