import { history } from './__fixtures__/modelHistory.json';
import recorded from './__fixtures__/stages.json';
import {
  checkpointOf,
  collect,
  modelsIn,
  problemsIn,
  sourceOf,
  versionsIn,
} from './__testUtils__/collecting';
import { FakeMlflow, send } from './__testUtils__/FakeMlflow';

/** What Flask answers where there is no such path. */
const NOT_FOUND = '<!doctype html><title>404 Not Found</title>';

let server: FakeMlflow;
beforeEach(async () => {
  server = await new FakeMlflow().start();
});
afterEach(() => server.stop());

/** Has the server be one of MLflow 2 that was recorded. */
function become(version: '2.2.2' | '2.22.1') {
  const { registered_models, model_versions, runs } =
    version === '2.2.2' ? recorded.mlflow2_2_2 : recorded.mlflow2_22_1;
  server.models.splice(0, Infinity, ...structuredClone(registered_models));
  server.versions.splice(0, Infinity, ...structuredClone(model_versions));
  server.runs.splice(0, Infinity, ...structuredClone(runs));
  server.takesSeveralNames = false;
  server.meddles = ({ path }, response) => {
    const isUnknown =
      path.startsWith('logged-models/') ||
      (version === '2.2.2' && path === 'registered-models/alias');
    if (isUnknown) send(response, 404, NOT_FOUND);
    else if (path === '/version') send(response, 200, version);
    else return false;
    return true;
  };
}

const aliasesOf = (batches: Awaited<ReturnType<typeof collect>>) =>
  modelsIn(batches).find(({ name }) => name === 'churn')?.aliases;

describe('stages of MLflow 2, as servers recorded them', () => {
  it('are of the latest version in each, where a server has no aliases; that is told', async () => {
    become('2.2.2');
    const batches = await collect(sourceOf(server.url));
    expect(aliasesOf(batches)).toEqual({
      'stage:Production': '3',
      'stage:Staging': '4',
    });
    const stages = versionsIn(batches).map(({ version, tags }) => [
      ...[version, tags?.['mlflow.stage']],
    ]);
    expect(stages.sort()).toEqual([
      ['1', 'Archived'],
      ['2', 'Production'],
      ['3', 'Production'],
      ['4', 'Staging'],
      ['5', undefined],
    ]);
    expect(problemsIn(batches)).toEqual([
      {
        item: 'aliases',
        reason: expect.stringMatching(/no aliases.* 2\.3\. It is 2\.2\.2/),
        howToMend: expect.stringContaining('Update MLflow'),
      },
    ]);
    Object.assign(server.models[0], { description: 'Who leaves.' });
    const changed = await collect(sourceOf(server.url), checkpointOf(batches));
    expect(modelsIn(changed)[0].description).toBe('Who leaves.');
    expect(changed.some(({ registry }) => registry?.isWhole)).toBe(false);
    expect(problemsIn(changed)).toEqual(problemsIn(batches));
  });

  it('stand beside aliases, where a server has both', async () => {
    become('2.22.1');
    const batches = await collect(sourceOf(server.url));
    expect(aliasesOf(batches)).toEqual({
      'stage:Production': '3',
      'stage:Staging': '4',
      champion: '2',
    });
    expect(problemsIn(batches)).toEqual([]);
  });

  it('move as MLflow moves them', async () => {
    become('2.22.1');
    const source = sourceOf(server.url);
    const checkpoint = checkpointOf(await collect(source));
    const [model] = server.models;
    const latest = structuredClone(recorded.mlflow2_22_1.registered_models)
      .flatMap(one => one.latest_versions)
      .filter(({ version }) => version !== '3');
    const fourth = latest.find(({ version }) => version === '4');
    const at = Number(fourth?.last_updated_timestamp) + 1;
    const moved = { current_stage: 'Production', last_updated_timestamp: at };
    Object.assign(fourth ?? {}, moved);
    Object.assign(model, { latest_versions: latest });
    model.last_updated_timestamp = at;
    const isFourth = (one: { version?: unknown }) => one.version === '4';
    Object.assign(server.versions.find(isFourth) ?? {}, moved);
    const batches = await collect(source, checkpoint);
    expect(aliasesOf(batches)).toEqual({
      'stage:Production': '4',
      champion: '2',
    });
    expect(versionsIn(batches).find(isFourth)?.tags).toEqual({
      'mlflow.stage': 'Production',
    });
    expect(await collect(source, checkpointOf(batches))).toEqual([]);
  });
});

it('a signature of MLflow 2 is told by the run, without a question for it', async () => {
  become('2.2.2');
  const [version] = server.versions;
  const run = server.runs.find(
    one => Object(one.info).run_id === version.run_id,
  );
  Object(run?.data).tags.push({
    key: 'mlflow.log-model.history',
    value: history,
  });
  const versions = versionsIn(await collect(sourceOf(server.url)));
  const signed = versions.filter(({ signature }) => signature);
  expect(signed).toEqual([
    expect.objectContaining({
      version: version.version,
      signature: {
        inputs: [
          { name: 'age', type: 'double' },
          { name: 'plan', type: 'string' },
        ],
        outputs: [{ name: 'churns', type: 'double' }],
      },
    }),
  ]);
  expect(signed[0].run?.tags).not.toHaveProperty('mlflow.log-model.history');
  expect(server.asked.map(({ path }) => path).join()).not.toMatch(/artifact/);
});

describe('an alias that is asked for', () => {
  const move = (alias: string) =>
    sourceOf(server.url).moveAlias?.({
      ...{ model: 'churn', alias, version: '3', expectedVersion: null },
      signal: new AbortController().signal,
    });

  it('is refused with why, where the server has none', async () => {
    become('2.2.2');
    expect(await move('champion')).toEqual({
      outcome: 'refused',
      reason: expect.stringContaining('no aliases'),
      howToMend: expect.stringContaining('Update MLflow'),
    });
  });

  it('is moved where the server has some and stages too; a stage is not', async () => {
    become('2.22.1');
    expect(await move('challenger')).toEqual({ outcome: 'moved' });
    server.asked.length = 0;
    expect(await move('stage:Production')).toEqual({
      outcome: 'refused',
      reason: expect.stringContaining('Production is a stage of MLflow'),
      howToMend: expect.stringContaining('in MLflow, or ask for an alias'),
    });
    expect(server.asked).toEqual([]);
  });
});
