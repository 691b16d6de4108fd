import {
  registrySourcesExtensionPoint,
  type RegistrySource,
} from '@almanac/backstage-plugin-insights-node';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { get } from 'node:http';
import module from './index';
import { signatureFor } from './webhook/verifyDelivery';

const SECRET = 'the secret of the webhook';
const SERVERS = [
  { id: 'lab', url: 'http://127.0.0.1:9', webhookSecret: SECRET },
  { id: 'shop', url: 'http://127.0.0.1:9', title: 'Shop' },
];

async function start(servers: object[] | undefined) {
  const sources: RegistrySource[] = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [
        registrySourcesExtensionPoint,
        { addRegistrySource: (source: RegistrySource) => sources.push(source) },
      ],
    ],
    features: [
      module,
      mockServices.rootConfig.factory({
        data: { insights: servers ? { mlflow: { servers } } : {} },
      }),
    ],
  });
  const port = backend.server.port();
  return {
    sources,
    api: `http://127.0.0.1:${port}/api/insights/mlflow`,
    stop: () => backend.stop(),
  };
}

describe('the module', () => {
  it('does nothing without configuration', async () => {
    const { sources, api, stop } = await start(undefined);
    expect(sources).toEqual([]);
    const { status } = await fetch(`${api}/lab/webhook`, { method: 'POST' });
    expect(status).toBe(404);
    await stop();
  });

  it('brings each server of the configuration as a registry', async () => {
    const { sources, stop } = await start(SERVERS);
    expect(sources.map(({ id, title }) => [id, title])).toEqual([
      ['lab', 'lab'],
      ['shop', 'Shop'],
    ]);
    await stop();
  });
});

describe('a webhook', () => {
  let backend: Awaited<ReturnType<typeof start>>;
  let changes: string[];
  let count = 0;

  beforeAll(async () => {
    backend = await start(SERVERS);
    backend.sources.forEach(({ id, watch }) => watch?.(() => changes.push(id)));
  });
  beforeEach(() => {
    changes = [];
  });
  afterAll(() => backend.stop());

  /** A delivery as MLflow sends it, but for what is changed. */
  async function deliver({
    server = 'lab',
    method = 'POST',
    body = '{"entity": "model_version", "action": "created"}',
    secret = SECRET,
    id = `delivery-${(count += 1)}`,
    agoSeconds = 0,
    headers = {},
  } = {}) {
    const timestamp = String(Math.floor(Date.now() / 1000) - agoSeconds);
    const delivery = { id, timestamp, body: Buffer.from(body) };
    const answer = await fetch(`${backend.api}/${server}/webhook`, {
      method,
      ...(method === 'GET' ? {} : { body }),
      headers: {
        'content-type': 'application/json',
        'x-mlflow-delivery-id': id,
        'x-mlflow-timestamp': timestamp,
        'x-mlflow-signature': signatureFor(delivery, secret),
        ...headers,
      },
    });
    return { status: answer.status, text: await answer.text() };
  }

  it('that MLflow signed has its server asked what changed', async () => {
    expect(await deliver()).toMatchObject({ status: 202 });
    expect(changes).toEqual(['lab']);
  });

  it('that comes again does nothing more', async () => {
    await deliver({ id: 'again' });
    expect(await deliver({ id: 'again' })).toMatchObject({ status: 200 });
    expect(changes).toEqual(['lab']);
  });

  it.each([
    ['of another secret', { secret: 'guessed' }, 401],
    ['without a signature', { headers: { 'x-mlflow-signature': '' } }, 401],
    ['of another version', { headers: { 'x-mlflow-signature': 'v2,x' } }, 401],
    ['of another body', { headers: { 'x-mlflow-delivery-id': 'other' } }, 401],
    ['of six minutes ago', { agoSeconds: 360 }, 401],
    ['of six minutes ahead', { agoSeconds: -360 }, 401],
    ['of more than a megabyte', { body: 'x'.repeat(1_000_001) }, 413],
    ['for a server without a secret', { server: 'shop' }, 404],
    ['for a server that is not there', { server: 'nobody' }, 404],
    ['by another verb', { method: 'GET' }, 405],
  ])('%s is refused', async (_, changed, status) => {
    const answer = await deliver(changed);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain(SECRET);
    expect(changes).toEqual([]);
  });

  it('leaves every other address to others, even one that is none', async () => {
    const { port } = new URL(backend.api);
    const statusOf = (path: string) =>
      new Promise(resolve => {
        // `fetch` would mend the path.
        get({ host: '127.0.0.1', port, path }, answer => {
          answer.resume();
          resolve(answer.statusCode);
        });
      });
    const others = ['//', '//[', '/mlflow/lab', '/mlflow/lab/webhook/x'];
    for (const path of others) {
      const status = await statusOf(`/api/insights${path}`);
      expect([path, status]).toEqual([path, expect.any(Number)]);
      expect([401, 404]).toContain(status);
    }
    // Its own, though a query is there.
    expect(await statusOf('/api/insights/mlflow/lab/webhook/?a=1')).toBe(405);
  });

  it('is refused when it is too large and does not say so', async () => {
    const answer = await fetch(`${backend.api}/lab/webhook`, {
      method: 'POST',
      body: new Blob(['x'.repeat(3_000_000)]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(answer.status).toBe(413);
  });
});
