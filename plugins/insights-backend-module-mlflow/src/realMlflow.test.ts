import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeRegistryContract } from '@almanac/backstage-plugin-insights-node/testUtils';
import { mockServices } from '@backstage/backend-test-utils';
import {
  checkpointOf,
  collect,
  modelsIn,
  NOW,
  problemsIn,
  sourceOf,
  versionsIn,
} from './__testUtils__/collecting';
import { realMlflow, whyNoMlflow } from './__testUtils__/realMlflow';
import { createWebhookHandler } from './webhook/createWebhookHandler';

jest.setTimeout(300_000);

const MODEL = 'diabetes-progression';
const SECRET = 'of the webhook';

const missing = whyNoMlflow();
if (missing) {
  // eslint-disable-next-line no-console
  console.warn(`The tests with a real MLflow are skipped: ${missing}`);
}

(missing ? describe.skip : describe)('a real MLflow', () => {
  let server: Awaited<ReturnType<typeof realMlflow>>;
  beforeAll(async () => {
    server = await realMlflow();
  });
  afterAll(() => server?.stop());

  const alias = (method: 'POST' | 'DELETE', name: string, version?: string) =>
    server.change(method, 'registered-models/alias', {
      ...{ name: MODEL, alias: name, version },
    });

  describeRegistryContract({
    name: 'a real MLflow',
    create: () => sourceOf(server.url),
    now: NOW,
    aliasMoves: {
      async create() {
        await alias('POST', 'champion', '2');
        await alias('DELETE', 'never-seen').catch(() => {});
        return sourceOf(server.url);
      },
      model: MODEL,
      alias: 'champion',
      holder: '2',
      other: '3',
      missing: '99',
    },
  });

  it('gives what was trained', async () => {
    const batches = await collect(sourceOf(server.url));
    expect(problemsIn(batches)).toEqual([]);
    expect(modelsIn(batches).map(({ name, owner }) => [name, owner])).toEqual([
      [MODEL, 'group:default/data'],
      ['empty model — ünïcode', undefined],
    ]);
    const versions = versionsIn(batches);
    expect(versions.map(({ run }) => run?.params?.alpha)).toEqual([
      '0.01',
      '0.1',
      '1.0',
    ]);
    const [{ metrics = [], datasets = [] }] = versions;
    const valueOf = (name: string) =>
      metrics.find(metric => metric.name === name)?.value;
    expect(valueOf('rmse')).toBeCloseTo(54.11, 1);
    expect(valueOf('not_a_number')).toBeNaN();
    expect(valueOf('infinite')).toBe(Infinity);
    expect(
      datasets.map(({ name, role, rows, columns }) => [
        ...[name, role, rows, columns?.length],
      ]),
    ).toEqual([
      ['diabetes-train', 'training', 331, 11],
      ['diabetes-test', 'evaluation', 111, 11],
    ]);
  });

  it('gives what a later run measured, on data that is named', async () => {
    const versions = versionsIn(await collect(sourceOf(server.url)));
    const second = versions.find(({ version }) => version === '2');
    expect(
      second?.metrics
        ?.filter(({ dataset }) => dataset !== undefined)
        .map(({ name, value, dataset }) => [name, value, dataset]),
    ).toEqual([
      ['rmse', 61.5, 'diabetes-later'],
      ['not_a_number', NaN, 'diabetes-later'],
    ]);
    expect(second?.datasets?.at(-1)).toMatchObject({
      ...{ name: 'diabetes-later', role: 'evaluation', rows: 50 },
      digest: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(second?.tags).toEqual({
      ...{ reviewed: 'yes', validation_status: 'approved' },
    });
  });

  it('gives files, where they are asked for', async () => {
    const source = sourceOf(server.url, { artifacts: true });
    const batches = await collect(source);
    expect(problemsIn(batches)).toEqual([]);
    for (const { artifacts = [] } of versionsIn(batches)) {
      expect(artifacts.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['MLmodel', 'requirements.txt']),
      );
      expect(artifacts.every(({ bytes = 0 }) => bytes > 0)).toBe(true);
    }
  });

  it('gives signatures, where they are asked for', async () => {
    const source = sourceOf(server.url, { signatures: true });
    const [{ signature }] = versionsIn(await collect(source));
    expect(signature?.inputs.map(({ name, type }) => [name, type])).toEqual(
      ['age', 'sex', 'bmi', 'bp', 's1', 's2', 's3', 's4', 's5', 's6'].map(
        name => [name, 'double'],
      ),
    );
    expect(signature?.outputs).toEqual([
      { name: '0', type: 'tensor float64 (-1)' },
    ]);
  });

  it('tells of versions that come and go, and of names that are hard to ask for', async () => {
    const source = sourceOf(server.url);
    const checkpoint = checkpointOf(await collect(source));
    const name = `it's "both" — 模型 %_`;
    await server.change('POST', 'registered-models/create', { name });
    const [{ sourceUri, run }] = versionsIn(await collect(source));
    const [, modelId] = sourceUri?.split('models:/') ?? [];
    const version = {
      ...{ name, source: sourceUri, run_id: run?.id, model_id: modelId },
    };
    await server.change('POST', 'model-versions/create', version);
    await server.change('POST', 'model-versions/create', version);
    const added = await collect(source, checkpoint);
    const own = versionsIn(added).filter(({ model }) => model === name);
    expect(own.map(one => one.version).sort()).toEqual(['1', '2']);

    await server.change('DELETE', 'model-versions/delete', {
      ...{ name, version: '1' },
    });
    const removed = await collect(source, checkpointOf(added));
    const left = versionsIn(removed).filter(({ model }) => model === name);
    expect(left.map(one => one.version)).toEqual(['2']);
    expect(
      removed.some(({ registry }) => registry?.wholeModels?.includes(name)),
    ).toBe(true);

    await server.change('DELETE', 'registered-models/delete', { name });
    const gone = await collect(source, checkpointOf(removed));
    expect(gone.at(-1)?.registry?.isWhole).toBe(true);
    expect(await collect(source, checkpointOf(gone))).toEqual([]);
  });

  it('signs its webhooks as they are checked', async () => {
    let changes = 0;
    const changed = () => {
      changes += 1;
    };
    const handler = createWebhookHandler(
      [{ id: 'lab', secret: SECRET, changed }],
      mockServices.logger.mock(),
    );
    const receiver = createServer((request, response) =>
      handler(request, response, () => response.destroy()),
    );
    await new Promise<void>(resolve =>
      receiver.listen(0, '127.0.0.1', resolve),
    );
    const { port } = receiver.address() as AddressInfo;
    try {
      await server.change('POST', 'webhooks', {
        name: 'almanac',
        url: `http://127.0.0.1:${port}/mlflow/lab/webhook`,
        events: [{ entity: 'REGISTERED_MODEL', action: 'CREATED' }],
        secret: SECRET,
      });
      // MLflow remembers for a moment that there was no webhook.
      for (let round = 0; changes === 0 && round < 30; round++) {
        const name = `tells of itself ${round}`;
        await server.change('POST', 'registered-models/create', { name });
        await sleep(1000);
      }
      expect(changes).toBeGreaterThan(0);
    } finally {
      receiver.closeAllConnections();
      receiver.close();
    }
  });
});
