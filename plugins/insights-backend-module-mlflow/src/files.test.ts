import {
  collect,
  sourceOf,
  problemsIn,
  versionsIn,
} from './__testUtils__/collecting';
import { FakeMlflow } from './__testUtils__/FakeMlflow';

let server: FakeMlflow;
beforeEach(async () => {
  server = await new FakeMlflow().start();
});
afterEach(() => server.stop());

const read = (settings = {}) =>
  collect(sourceOf(server.url, { artifacts: true, ...settings }));

const directory = (path: string) => ({ path, is_dir: true });
const file = (path: string, bytes?: number) => ({
  ...{ path, is_dir: false, file_size: bytes },
});

describe('files of versions', () => {
  it('are not asked for unless they are wanted', async () => {
    const [version] = versionsIn(await read({ artifacts: false }));
    expect(version).not.toHaveProperty('artifacts');
    expect(server.asked.some(({ path }) => /artifacts/.test(path))).toBe(false);
  });

  it('are listed with their sizes', async () => {
    const [{ artifacts }] = versionsIn(await read());
    expect(artifacts).toEqual([
      { path: 'MLmodel', bytes: 1418 },
      { path: 'conda.yaml', bytes: 206 },
      { path: 'model.skops', bytes: 9612 },
      { path: 'python_env.yaml', bytes: 114 },
      { path: 'requirements.txt', bytes: 89 },
    ]);
  });

  it('are listed with those of directories, as far as stores tell their sizes', async () => {
    server.files.set('', [directory('data'), file('MLmodel', 3)]);
    server.files.set('data', [
      file('data/weights', -1),
      directory('data/empty'),
    ]);
    const [{ artifacts }] = versionsIn(await read());
    expect(artifacts).toEqual([
      { path: 'MLmodel', bytes: 3 },
      { path: 'data/weights', bytes: undefined },
    ]);
  });

  it('lie below the run with MLflow 2, and are told from where the version is', async () => {
    const [{ run_id: run }] = server.versions;
    server.versions.splice(1);
    server.versions[0].source = `runs:/${run}/models/best`;
    server.files.clear();
    server.files.set('models/best', [
      file('models/best/MLmodel', 3),
      directory('models/best/code'),
    ]);
    server.files.set('models/best/code', [file('models/best/code/a.py', 1)]);
    const [{ artifacts }] = versionsIn(await read());
    expect(artifacts).toEqual([
      { path: 'MLmodel', bytes: 3 },
      { path: 'code/a.py', bytes: 1 },
    ]);
    const { query } = server.asked.find(one => one.path === 'artifacts/list')!;
    expect(query.get('run_id')).toBe(run);
  });

  it('are not asked for where they are elsewhere', async () => {
    for (const version of server.versions) version.source = 's3://bucket/model';
    const batches = await read();
    expect(versionsIn(batches).map(({ artifacts }) => artifacts)).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    expect(problemsIn(batches)).toEqual([]);
  });

  it('are bounded: what is not opened is listed as a directory, and told of', async () => {
    const inEach = (path: string) => [
      directory(`${path}a`),
      directory(`${path}b`),
      file(`${path}file`, 1),
    ];
    const grow = (path: string, depth: number) => {
      server.files.set(path.slice(0, -1), inEach(path));
      if (depth > 0) for (const one of 'ab') grow(`${path}${one}/`, depth - 1);
    };
    grow('', 5);
    server.versions.splice(1);
    const batches = await read();
    const [{ artifacts = [] }] = versionsIn(batches);
    const listed = artifacts.filter(({ path }) => !path.endsWith('/'));
    expect(listed).toHaveLength(10);
    expect(artifacts.length - listed.length).toBe(11);
    expect(problemsIn(batches)).toEqual([
      {
        item: 'files of version 2 of diabetes-progression',
        reason: expect.stringContaining('too many directories; 21 are kept'),
        howToMend: 'See the others in MLflow',
      },
    ]);
  });

  it('are not followed round in circles', async () => {
    server.files.set('', [directory('loop'), file('MLmodel', 3)]);
    server.files.set('loop', [directory('loop'), directory('')]);
    const [{ artifacts }] = versionsIn(await read());
    expect(artifacts).toEqual([{ path: 'MLmodel', bytes: 3 }]);
  });

  it('save the question for a signature where there is no such file', async () => {
    server.files.set('', [file('weights.bin', 3)]);
    await read({ signatures: true });
    expect(server.asked.some(({ path }) => /get-artifact/.test(path))).toBe(
      false,
    );
  });
});
