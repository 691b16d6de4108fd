import {
  checkpointOf,
  collect,
  modelsIn,
  NOW,
  sourceOf,
  versionsIn,
} from './__testUtils__/collecting';
import { FakeMlflow } from './__testUtils__/FakeMlflow';

const LATER_MILLISECONDS = 1_795_700_000_000;
const namesIn = (
  items: { name?: string; model?: string; version?: string }[],
) => items.map(({ name, model, version }) => name ?? `${model} ${version}`);

const wholeIn = (batches: Awaited<ReturnType<typeof collect>>) =>
  batches.flatMap(({ registry }) => registry?.wholeModels ?? []);

let server: FakeMlflow;
/** Collects what changed since all was read. */
let collectAgain: () => ReturnType<typeof collect>;

beforeEach(async () => {
  server = await new FakeMlflow().start();
  for (let i = 0; i < 300; i++) server.add(`model-${i}`, 2);
  const source = sourceOf(server.url);
  let checkpoint = checkpointOf(await collect(source));
  server.asked.length = 0;
  collectAgain = async () => {
    const batches = await collect(source, checkpoint);
    checkpoint = checkpointOf(batches) ?? checkpoint;
    return batches;
  };
});
afterEach(() => server.stop());

const modelCalled = (wanted: string) =>
  server.models.find(({ name }) => name === wanted) ?? {};
const versionOf = (model: string, wanted: string) =>
  server.versions.find(
    ({ name, version }) => name === model && version === wanted,
  ) ?? {};

describe('where all was read before', () => {
  it('an unchanged server is asked twice, and nothing comes', async () => {
    expect(await collectAgain()).toEqual([]);
    expect(server.asked.map(({ path }) => path)).toEqual([
      'model-versions/search',
      'registered-models/search',
    ]);
  });

  it('an alias that moved comes with its model, though no time tells of it', async () => {
    modelCalled('model-7').aliases = [{ alias: 'champion', version: '1' }];
    const batches = await collectAgain();
    const model = modelsIn(batches).find(({ name }) => name === 'model-7');
    expect(model?.aliases).toEqual({ champion: '1' });
    expect(batches.some(({ registry }) => registry?.isWhole)).toBe(false);
    expect(await collectAgain()).toEqual([]);
  });

  it('a new version comes with its model', async () => {
    server.versions.push({
      name: 'model-7',
      version: '3',
      last_updated_timestamp: LATER_MILLISECONDS,
    });
    modelCalled('model-7').last_updated_timestamp = LATER_MILLISECONDS;
    const batches = await collectAgain();
    expect(namesIn(versionsIn(batches))).toContain('model-7 3');
    expect(wholeIn(batches)).toContain('model-7');
    expect(await collectAgain()).toEqual([]);
  });

  it('the latest version that was tagged comes, though no time tells of it', async () => {
    const tags = [{ key: 'validation_status', value: 'passed' }];
    Object.assign(versionOf('model-7', '2'), { tags });
    const batches = await collectAgain();
    const tagged = versionsIn(batches).find(
      ({ model, version }) => model === 'model-7' && version === '2',
    );
    expect(tagged?.tags).toEqual({ validation_status: 'passed' });
    expect(await collectAgain()).toEqual([]);
  });

  it('a version that was described comes, and nothing else', async () => {
    Object.assign(versionOf('model-7', '1'), {
      description: 'Described.',
      last_updated_timestamp: LATER_MILLISECONDS,
    });
    const batches = await collectAgain();
    expect(versionsIn(batches)).toMatchObject([
      { model: 'model-7', version: '1', description: 'Described.' },
    ]);
    expect(batches.some(({ registry }) => registry?.wholeModels?.length)).toBe(
      false,
    );
    expect(await collectAgain()).toEqual([]);
  });

  it('another version that changes in the same moment comes too', async () => {
    Object.assign(versionOf('model-7', '1'), {
      last_updated_timestamp: LATER_MILLISECONDS,
    });
    await collectAgain();
    Object.assign(versionOf('model-9', '2'), {
      last_updated_timestamp: LATER_MILLISECONDS,
    });
    expect(namesIn(versionsIn(await collectAgain()))).toContain('model-9 2');
    expect(await collectAgain()).toEqual([]);
  });

  it('a version that was deleted is missing in its whole model', async () => {
    const index = server.versions.indexOf(versionOf('model-7', '2'));
    server.versions.splice(index, 1);
    modelCalled('model-7').last_updated_timestamp = LATER_MILLISECONDS;
    const batches = await collectAgain();
    const own = versionsIn(batches).filter(({ model }) => model === 'model-7');
    expect(namesIn(own)).toEqual(['model-7 1']);
    expect(wholeIn(batches)).toContain('model-7');
  });

  it('a model that was deleted is missing in the whole registry', async () => {
    server.models.splice(server.models.indexOf(modelCalled('model-7')), 1);
    const batches = await collectAgain();
    expect(batches.at(-1)?.registry?.isWhole).toBe(true);
    const names = new Set(namesIn(modelsIn(batches)));
    expect(names).not.toContain('model-7');
    expect(names.size).toBe(301);
    expect(await collectAgain()).toEqual([]);
  });

  it('a model that came with old times is read all the same', async () => {
    server.add('brought', 2, 1_000_000_000_000);
    const batches = await collectAgain();
    expect(namesIn(versionsIn(batches))).toEqual(
      expect.arrayContaining(['brought 1', 'brought 2']),
    );
  });

  it('everything is read again after a day', async () => {
    const source = sourceOf(server.url);
    const checkpoint = checkpointOf(await collect(source));
    const tomorrow = new Date(NOW.getTime() + 24 * 3_600_000);
    const batches = await collect(source, checkpoint, tomorrow);
    expect(versionsIn(batches)).toHaveLength(603);
    expect(batches.at(-1)?.registry).toMatchObject({
      pass: tomorrow.toISOString(),
      isWhole: true,
    });
  });

  it('a checkpoint of another release begins anew', async () => {
    const batches = await collect(sourceOf(server.url), { cursor: 'x' });
    expect(versionsIn(batches)).toHaveLength(603);
  });
});

describe('what changes while pages are read', () => {
  it('does not hide a model: a deleted one moves all that follow', async () => {
    server.itemsAPage = 100;
    let pages = 0;
    server.meddles = ({ path }) => {
      if (path === 'registered-models/search' && pages++ === 1) {
        server.models.splice(0, 1);
      }
      return false;
    };
    const batches = await collect(sourceOf(server.url));
    const names = new Set(namesIn(modelsIn(batches)));
    expect(
      server.models.filter(({ name }) => !names.has(String(name))),
    ).toEqual([]);
  });

  it('comes in the next run: a pass that was cut off ends with what was there when it began', async () => {
    const source = sourceOf(server.url);
    const [first] = await collect(source);
    Object.assign(versionOf('model-0', '1'), {
      description: 'Changed after it was collected.',
      last_updated_timestamp: LATER_MILLISECONDS,
    });
    const rest = await collect(source, first.checkpoint);
    const next = await collect(source, checkpointOf(rest));
    expect(versionsIn(next)).toMatchObject([
      { model: 'model-0', description: 'Changed after it was collected.' },
    ]);
  });
});
