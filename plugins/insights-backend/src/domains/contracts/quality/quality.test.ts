import { apiEntity } from '../__testUtils__/apiEntity';
import { startContracts } from '../__testUtils__/startContracts';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { ScoreRounds } from './service/ScoreRounds';
import { DatabaseQuality } from './store/DatabaseQuality';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const ORDERS = '/contracts/api%3Adefault%2Forders';

/** An API whose first operation says all of itself, and whose second says nothing. */
function definition({ version = '1.0.0', described = false } = {}): string {
  return JSON.stringify({
    openapi: '3.0.3',
    info: {
      ...{ title: 'Orders', version, description: 'Orders of the shop.' },
      contact: { name: 'Checkout', url: 'https://example.org' },
    },
    servers: [{ url: 'https://shop.example.org/api' }],
    tags: [{ name: 'orders' }],
    paths: {
      '/orders': {
        get: {
          ...{ operationId: 'listOrders', tags: ['orders'] },
          description: 'All orders.',
          security: [{ token: [] }],
          responses: {
            200: {
              description: 'They are there',
              content: {
                'application/json': {
                  schema: { $ref: '#/components/schemas/Order' },
                  example: { id: 'a' },
                },
              },
            },
            default: { description: 'A problem' },
          },
        },
        post: {
          ...(described && {
            ...{ operationId: 'addOrder', description: 'Adds one.' },
            tags: ['orders'],
          }),
          requestBody: {
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Order' },
              },
            },
          },
          responses: { 201: { description: 'It is there' } },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Order: { type: 'object', properties: { id: { type: 'string' } } },
        Elsewhere: { $ref: 'https://169.254.169.254/secret.json' },
      },
    },
  });
}

const STOCK_PATH = '/contracts/api%3Adefault%2Fstock';

/** One of its calls says what it does. */
const STOCK = `syntax = "proto3";
package stock.v1;
message Item { string id = 1; }
service StockService {
  // Gives one.
  rpc Get(Item) returns (Item);
  rpc Watch(Item) returns (stream Item);
}
`;

const HOUSE_RULES = {
  'paths-in-lower-case': {
    ...{ severity: 'error', given: '$.paths', message: '{{property}}' },
    description: 'Paths are written in lower case.',
    then: {
      field: '@key',
      function: 'pattern',
      functionOptions: { match: '^[a-z/{}-]+$' },
    },
  },
  'operation-tags': 'off',
};

/** As a configuration may have them; four of them are wrong. */
const RULESETS = [
  {
    ...{ name: 'house', rules: HOUSE_RULES },
    appliesTo: { types: ['openapi'], owners: ['group:default/checkout'] },
  },
  { name: 'others', rules: HOUSE_RULES, appliesTo: { tags: ['payments'] } },
  {
    name: 'runs-code',
    rules: { evil: { given: '$', then: { function: 'myOwnFunction' } } },
  },
  { name: 'absent', file: '/no/such/file.yaml' },
  { rules: 7 },
  { name: 'long-name', rules: { ['r'.repeat(101)]: 'off' } },
];

describe.each(databases.eachSupportedId())('quality on %s', id => {
  it('is a score that adds up, its history, findings and coverage, by the rules of the company', async () => {
    const { api, catalogHas, clock, contracts, knex } = await startContracts(
      await databases.init(id),
      { settings: { rulesets: RULESETS } },
    );
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', definition()),
      apiEntity('chat', 'syntax = "proto3";', { type: 'other' }),
    );
    const unseen = await api.get(`${ORDERS}/quality`);
    expect(unseen.body).toMatchObject({ state: 'pending', score: null });

    await contracts.lint();
    const { body: first } = await api.get(`${ORDERS}/quality`);
    expect(first).toMatchObject({
      ...{ state: 'linted', isLatest: true, leftOff: 0, operationCount: 2 },
      rulesets: ['spectral:oas', 'spectral:owasp', 'house'],
    });
    const costs = first.rules.reduce(
      (sum: number, { cost }: { cost: number }) => sum + cost,
      0,
    );
    expect(first.score + costs).toBeCloseTo(100, 9);
    expect(first.working.steps.at(-1).values.at(-1)).toEqual({
      ...{ name: 'score', value: first.score },
    });
    const idOf = ({ ruleId }: { ruleId: string }) => ruleId;
    // What leads out of the document is told, and not followed.
    expect(first.rules.map(idOf)).toEqual(
      expect.arrayContaining(['invalid-ref', 'operation-description']),
    );
    expect(first.rules.map(idOf)).not.toContain('operation-tags');
    const refused = await api.get(
      `${ORDERS}/quality/findings?ruleId=invalid-ref`,
    );
    expect(refused.body.items).toMatchObject([
      {
        ...{ severity: 'error', operation: null, line: 1 },
        pointer: '/components/schemas/Elsewhere/$ref',
        message: expect.stringContaining('not followed'),
      },
    ]);

    const ofPost = await api.get(
      `${ORDERS}/quality/findings?operation=${encodeURIComponent(
        'post /orders',
      )}&severity=warning&limit=1`,
    );
    expect(ofPost.body.items).toMatchObject([
      { operation: { method: 'post', path: '/orders' }, severity: 'warning' },
    ]);
    const { nextCursor } = ofPost.body;
    expect(nextCursor).not.toBeNull();
    const wrong = await api.get(
      `${ORDERS}/quality/findings?cursor=${nextCursor}`,
    );
    expect(wrong.status).toBe(400);

    const missing = await api.get(
      `${ORDERS}/quality/operations?missing=clientErrors`,
    );
    expect(missing.body).toMatchObject({
      ...{ operationCount: 2, nextCursor: null },
      items: [
        {
          operation: { method: 'post', path: '/orders' },
          present: [],
          missing: [
            ...['description', 'operationId', 'requestExample'],
            ...['clientErrors', 'serverErrors', 'security'],
          ],
        },
      ],
    });
    expect(missing.body.aspects).toContainEqual({
      ...{ aspect: 'responseExample', applicable: 1, present: 1 },
    });

    const unlinted = await api.get('/contracts/api%3Adefault%2Fchat/quality');
    expect(unlinted.body).toMatchObject({
      ...{ state: 'not-linted', score: null, working: null },
      reason: expect.stringContaining('other'),
    });

    await catalogHas(
      '2026-01-02T00:00:00.000Z',
      apiEntity('orders', definition({ version: '2.0.0', described: true })),
    );
    const isScoreOfLatest = async () =>
      (await api.get(ORDERS)).body.isScoreOfLatest;
    expect(await isScoreOfLatest()).toBe(false);
    // A round of scores that comes before anybody looked at it keeps the earlier score.
    await new ScoreRounds({
      store: new DatabaseQuality(knex),
      waivers: { inForce: async () => [] },
      clock,
    }).run(new AbortController().signal);
    const unlooked = await api.get('/contracts?belowScore=100');
    expect(unlooked.body.items).toMatchObject([
      { qualityScore: first.score, isScoreOfLatest: false },
    ]);
    await contracts.lint();
    expect(await isScoreOfLatest()).toBe(true);
    const history = await api.get(`${ORDERS}/quality/history`);
    const [now, before] = history.body.items;
    expect([now.declaredVersion, before.declaredVersion]).toEqual([
      ...['2.0.0', '1.0.0'],
    ]);
    expect(before.score).toBe(first.score);
    expect(now.score).toBeGreaterThan(before.score);
    const listed = await api.get(
      `/contracts?sort=quality&belowScore=${now.score + 0.01}`,
    );
    expect(listed.body.items).toMatchObject([
      { contractRef: 'api:default/orders', qualityScore: now.score },
    ]);
    const above = await api.get(`/contracts?belowScore=${now.score}`);
    expect(above.body.items).toEqual([]);

    await catalogHas(
      '2026-01-03T00:00:00.000Z',
      apiEntity('orders', 'openapi: [unreadable'),
    );
    await contracts.lint();
    const { body: of } = await api.get(
      '/contracts?contractRef=api:default/orders',
    );
    expect(of.items).toMatchObject([
      { qualityScore: now.score, isScoreOfLatest: false },
    ]);

    const rulesets = await api.get('/contract-rulesets');
    const faults = new Map(
      rulesets.body.items.map(
        (one: { name: string; faults: { why: string }[] }) => [
          one.name,
          one.faults.map(({ why }) => why).join(),
        ],
      ),
    );
    expect(faults.get('house')).toBe('');
    expect(faults.get('runs-code')).toContain('"myOwnFunction"');
    expect(faults.get('absent')).toContain('ENOENT');
    expect(faults.get('rulesets[4]')).toBeTruthy();
    expect(faults.get('long-name')).toBeTruthy();
    await contracts.stop();
  });

  it('does not count what is waived, until the waiver ends', async () => {
    const { api, catalogHas, contracts, clock, knex } = await startContracts(
      await databases.init(id),
    );
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', definition()),
    );
    await contracts.lint();
    const { body: before } = await api.get(`${ORDERS}/quality`);
    const waive = (ruleId: string, pointer: string | null) =>
      api.post(`${ORDERS}/waivers`, {
        ...{ subject: 'quality', ruleId, pointer, reason: 'Known' },
        expiresAt: '2026-02-01T00:00:00Z',
      });
    const place = '/paths/~1orders/post';
    expect((await waive('operation-description', place)).status).toBe(201);
    expect((await waive('invalid-ref', null)).status).toBe(201);
    const { body: waived } = await api.get(`${ORDERS}/quality`);
    expect(waived.score).toBeGreaterThan(before.score);
    expect(waived.waivedPlaces).toBe(2);
    const found = await api.get(
      `${ORDERS}/quality/findings?ruleId=operation-description`,
    );
    expect(found.body.items).toMatchObject([
      { pointer: place, waiver: { reason: 'Known' } },
    ]);
    const shown = async () =>
      (await api.get('/contracts')).body.items[0].qualityScore;
    expect(await shown()).toBe(before.score);
    await contracts.lint();
    expect(await shown()).toBe(waived.score);
    clock.at = '2026-02-02T00:00:00.000Z';
    expect((await api.get(`${ORDERS}/quality`)).body.score).toBe(before.score);
    await contracts.lint();
    expect(await shown()).toBe(before.score);

    // What could not be looked at is tried again a day later.
    const failed = { state: 'failed', reason: 'Busy', linted_at: clock.at };
    await knex('contract_lints').update(failed);
    const state = async () => (await api.get(`${ORDERS}/quality`)).body.state;
    clock.at = '2026-02-02T23:59:59.999Z';
    await contracts.lint();
    expect(await state()).toBe('failed');
    clock.at = '2026-02-03T00:00:00.000Z';
    await contracts.lint();
    expect(await state()).toBe('linted');
    await contracts.stop();
  });

  it('is that of protobuf by the rules of buf, with which calls have comments', async () => {
    const { api, catalogHas, contracts } = await startContracts(
      await databases.init(id),
    );
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('stock', STOCK, { type: 'grpc' }),
      apiEntity('broken', 'message {', { type: 'grpc' }),
    );
    await contracts.lint();
    const { body } = await api.get(`${STOCK_PATH}/quality`);
    expect(body).toMatchObject({
      ...{ state: 'linted', rulesets: ['buf'], operationCount: 2 },
      areas: [{ id: 'clarity', points: 100 }],
    });
    expect(body.score).toBeGreaterThan(50);
    expect(body.score).toBeLessThan(100);
    const found = await api.get(
      `${STOCK_PATH}/quality/findings?ruleId=protobuf-comment-rpc`,
    );
    expect(found.body.items).toMatchObject([
      { pointer: '/stock.v1.StockService/Watch', line: 7, severity: 'warning' },
    ]);
    const said = await api.get(
      `${STOCK_PATH}/quality/operations?missing=description`,
    );
    expect(said.body.items).toMatchObject([
      { operation: { method: 'rpc', path: '/stock.v1.StockService/Watch' } },
    ]);
    const broken = await api.get('/contracts/api%3Adefault%2Fbroken/quality');
    expect(broken.body).toMatchObject({ state: 'none', score: null });
    await contracts.stop();
  });
});

it('of what is posted is told by the very same code', async () => {
  const { api, catalogHas, contracts } = await startContracts(
    await databases.init('SQLITE_3'),
    { settings: { rulesets: RULESETS } },
  );
  await catalogHas(
    '2026-01-01T00:00:00.000Z',
    apiEntity('orders', definition()),
  );
  await contracts.lint();
  const analyse = (body: object) =>
    api.post('/analyses/contract-quality', body);
  const posted = await analyse({
    ...{ definition: definition(), rulesets: ['house'] },
  });
  const kept = await api.get(`${ORDERS}/quality`);
  for (const same of ['score', 'counts', 'areas', 'rules', 'aspects']) {
    expect(posted.body[same]).toEqual(kept.body[same]);
  }
  expect(posted.body.working.steps).toEqual(kept.body.working.steps);

  const graphQl = await analyse({
    format: 'graphql',
    definition:
      'type Query { "All of them." orders: [Order] old: Int @deprecated }\ntype Order { id: ID }',
  });
  expect(
    graphQl.body.findings.map(
      ({ ruleId, pointer }: { ruleId: string; pointer: string }) =>
        `${ruleId} ${pointer}`,
    ),
  ).toEqual([
    'graphql-deprecation-reason /Query/old',
    'graphql-field-description /Query/old',
    'graphql-field-description /Order/id',
    'graphql-type-description /Order',
  ]);
  const asyncApi = await analyse({
    format: 'asyncapi',
    definition:
      'asyncapi: 2.6.0\ninfo: {title: Events, version: "1"}\nchannels: {}\n',
  });
  expect(asyncApi.body).toMatchObject({
    ...{ state: 'linted', rulesets: ['spectral:asyncapi'] },
  });
  expect((await analyse({ definition: 'openapi: [' })).body).toMatchObject({
    ...{ state: 'failed', score: null },
    faults: [{ line: 1 }],
  });
  expect(
    (await analyse({ definition: 'message A {}', format: 'other' })).body,
  ).toMatchObject({ state: 'not-linted', score: null });
  const unknown = await analyse({ definition: '{}', rulesets: ['runs-code'] });
  expect(unknown.status).toBe(400);
  await contracts.stop();
});
