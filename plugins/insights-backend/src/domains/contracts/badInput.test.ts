import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { apiEntity } from './__testUtils__/apiEntity';
import { startContracts } from './__testUtils__/startContracts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});
const ORDERS = '/contracts/api%3Adefault%2Forders';

const document = (more: object) =>
  JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Orders', version: '1' },
    paths: { '/orders': { get: { operationId: 'read', responses: {} } } },
    ...more,
  });
const withSchema = (schema: object) =>
  document({ components: { schemas: { Order: schema } } });
const SELF = { $ref: '#/components/schemas/Order' };
const laughs = [
  'openapi: 3.0.3',
  'l0: &l0 [x]',
  ...Array.from(
    { length: 9 },
    (_, level) =>
      `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
  ),
].join('\n');

/** Each a definition of its own, whether it can be read, and what is said of it. */
const BAD: readonly (readonly [string, boolean, RegExp, string | null])[] = [
  ['openapi: 3.0.3\npaths: {a: [}', false, /./, null],
  ['Just some words.', false, /is no object/, null],
  [document({ openapi: undefined }), false, /neither/, null],
  [document({ openapi: '9.0.0' }), false, /9\.0\.0 of OpenAPI/, null],
  [laughs, false, /expand to far more/, null],
  [
    `{"openapi":"3.0.3","x":${'['.repeat(600)}${']'.repeat(600)}}`,
    ...([false, /deeper than 500/, null] as const),
  ],
  [
    withSchema({ $ref: 'http://127.0.0.1:9/a.json' }),
    ...([false, /on the network, .* was whole/, null] as const),
  ],
  [
    withSchema({ $ref: '#/components/schemas/Gone' }),
    ...([true, /leads to nothing/] as const),
    '/components/schemas/Order/$ref',
  ],
  [
    withSchema({ $ref: 'file:///etc/passwd' }),
    ...([false, /on the network, .* was whole/, null] as const),
  ],
  [
    withSchema({ required: ['next'], properties: { next: SELF } }),
    ...([true, /without end/] as const),
    '/components/schemas/Order',
  ],
  [
    withSchema({ allOf: [SELF] }),
    ...([true, /made of itself/] as const),
    '/components/schemas/Order',
  ],
  [
    document({
      paths: {
        '/a': { get: { operationId: 'read' } },
        '/b': { get: { operationId: 'read' } },
      },
    }),
    ...([true, /read is already that of/] as const),
    '/paths/~1b/get/operationId',
  ],
  [
    document({}).replace('"info":', '"openapi":"3.0.3","info":'),
    ...([true, /^Map keys must be unique: "openapi" stands/] as const),
    '/openapi',
  ],
  [
    document({ paths: { '/a': { get: { responses: { '200': null } } } } }),
    ...([true, /nothing \(null\), where an object \(a response\)/] as const),
    '/paths/~1a/get/responses/200',
  ],
  [
    document({ paths: { '/a': { get: { parameters: {} } } } }),
    ...([true, /an object, where a list of parameters/] as const),
    '/paths/~1a/get/parameters',
  ],
  [
    document({ paths: { orders: {} } }),
    ...([true, /does not begin with a slash/] as const),
    '/paths/orders',
  ],
  [document({ paths: [] }), false, /`paths` .* is no object/, '/paths'],
];

const NUL = '\0';

/** A type of the catalog, a definition of it with NUL, and where that is told. */
const WITH_NUL: readonly (readonly [string, string, object])[] = [
  [
    'openapi',
    document({}).replace('Orders', `Or${NUL}ders`),
    { pointer: null, line: 1, column: 39 },
  ],
  [
    'openapi',
    document({ info: { title: 'Orders', version: `1${NUL}` } }),
    { pointer: '/info/version', line: 1, column: null },
  ],
  [
    'graphql',
    `# ${NUL}\ntype Query { a: Int }`,
    { pointer: null, line: 1, column: 3 },
  ],
  [
    'asyncapi',
    'asyncapi: 2.6.0\ninfo: {title: "\\0", version: "1"}\nchannels: {}',
    { pointer: '/info/title', line: 2, column: null },
  ],
  ['wsdl', `one\ntwo ${NUL}`, { pointer: null, line: 2, column: 5 }],
];

/** A type of the catalog, a definition of it, and a text that is none. */
const GARBAGE: readonly (readonly [string, string, string])[] = [
  ['graphql', 'type Query { a: Int }', 'type Query { a: '],
  ['grpc', 'syntax = "proto3";\nmessage A {}', 'message {'],
  [
    'asyncapi',
    'asyncapi: 2.6.0\ninfo: {title: Events, version: "1"}\nchannels: {}',
    'asyncapi: 2.6.0\nchannels: {',
  ],
];

describe.each(databases.eachSupportedId())('bad input on %s', id => {
  it('is told as a finding of the snapshot, and the last good one stays', async () => {
    const { api, catalogHas, contracts } = await startContracts(
      await databases.init(id),
      { settings: { keepSnapshots: 50 } },
    );
    const sound = document({});
    await catalogHas('2026-01-01T00:00:00.000Z', apiEntity('orders', sound));
    const { body: first } = await api.get(ORDERS);
    expect(first.latest).toMatchObject({ isReadable: true, faults: [] });
    let lastGood: string = first.latest.id;
    for (const [index, [text, isReadable, why, pointer]] of BAD.entries()) {
      const at = new Date(Date.UTC(2026, 1, index + 1)).toISOString();
      await catalogHas(at, apiEntity('orders', text));
      const { latest, current } = (await api.get(ORDERS)).body;
      expect(latest).toMatchObject({ seenFrom: at, isReadable });
      expect(latest.faults[0]).toMatchObject({
        ...{ why: expect.stringMatching(why), pointer },
      });
      if (isReadable) lastGood = latest.id;
      expect(current.id).toBe(lastGood);
    }
    // What was not followed is told where the two are compared, too.
    const { body: diff } = await api.post('/analyses/contract-diff', {
      before: { definition: sound },
      after: {
        definition: document({
          paths: { '/orders': { $ref: 'https://example.com/orders.yaml' } },
        }),
      },
    });
    expect(diff).toMatchObject({
      ...{ isCompared: true, notesLeftOff: 0 },
      faults: { before: [], after: [{ pointer: '/paths/~1orders/$ref' }] },
      notes: [
        {
          ...{ side: 'after', pointer: '/paths/~1orders' },
          message: expect.stringMatching(/was not followed/),
        },
      ],
    });
    await contracts.stop();
  });

  it('is told with the line that it is in, in JSON and in YAML', async () => {
    const { api, contracts } = await startContracts(await databases.init(id));
    const faultsOf = async (definition: string) => {
      const { body } = await api.post('/analyses/contract-diff', {
        before: { definition: document({}) },
        after: { definition },
      });
      return body.faults.after;
    };
    const json = JSON.stringify(
      JSON.parse(document({ paths: { '/a': { get: { tags: {} } } } })),
      ...[null, 2],
    );
    expect(await faultsOf(json)).toMatchObject([
      { pointer: '/paths/~1a/get/tags', line: 10 },
    ]);
    const twice = json.replace('"tags": {}', '"summary": "A", "summary": "B"');
    expect(await faultsOf(twice)).toMatchObject([
      { pointer: '/paths/~1a/get/summary', line: 10, column: 25 },
    ]);
    const yaml = 'openapi: 3.0.3\ninfo: {title: A}\npaths:\n  /a:\n    get: []';
    expect(await faultsOf(yaml)).toMatchObject([
      { pointer: '/paths/~1a/get', line: 5 },
    ]);
    expect(await faultsOf(`${yaml}\n    get: {}`)).toMatchObject([
      { why: 'Map keys must be unique', line: 6, column: 5 },
    ]);
    await contracts.stop();
  });

  it('that is published is told in the same way, and the last good one stays', async () => {
    const { api, catalogHas, clock, contracts } = await startContracts(
      await databases.init(id),
      { settings: { keepSnapshots: 50 } },
    );
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', document({})),
    );
    let lastGood: string = (await api.get(ORDERS)).body.current.id;
    for (const [index, [text, isReadable, why, pointer]] of BAD.entries()) {
      clock.at = new Date(Date.UTC(2026, 1, index + 1)).toISOString();
      const { status, body: published } = await api.post(
        `${ORDERS}/snapshots`,
        { definition: text },
      );
      expect(status).toBe(201);
      const { latest, current } = (await api.get(ORDERS)).body;
      expect(latest).toMatchObject({ id: published.id, isReadable });
      expect(latest.faults[0]).toMatchObject({
        ...{ why: expect.stringMatching(why), pointer },
      });
      if (isReadable) lastGood = latest.id;
      expect(current.id).toBe(lastGood);
    }
    await contracts.stop();
  });

  it.each(GARBAGE)(
    'that is no %s is a finding, from the catalog and published, and the good one stays',
    async (type, sound, bad) => {
      const { api, catalogHas, clock, contracts } = await startContracts(
        await databases.init(id),
      );
      await catalogHas(
        '2026-01-01T00:00:00.000Z',
        apiEntity('orders', sound, { type }),
      );
      const { current: good } = (await api.get(ORDERS)).body;
      expect(good).toMatchObject({ isReadable: true });
      const isFinding = async () => {
        const { latest, current } = (await api.get(ORDERS)).body;
        expect(latest.isReadable).toBe(false);
        expect(latest.faults[0]).toMatchObject({
          why: expect.stringMatching(/./),
          fix: expect.stringMatching(/./),
        });
        expect(current.id).toBe(good.id);
      };
      await catalogHas(
        '2026-02-01T00:00:00.000Z',
        apiEntity('orders', bad, { type }),
      );
      await isFinding();
      clock.at = '2026-03-01T00:00:00.000Z';
      const { status } = await api.post(`${ORDERS}/snapshots`, {
        definition: `${bad} `,
      });
      expect(status).toBe(201);
      await isFinding();
      await contracts.stop();
    },
  );

  it('that is larger than the portal reads is a finding, from the catalog and published, and the good one stays', async () => {
    const { api, catalogHas, clock, contracts } = await startContracts(
      await databases.init(id),
      { settings: { mostDefinitionCharacters: 2_000 } },
    );
    const large = document({ 'x-more': 'x'.repeat(2_000) });
    const isFinding = async (good: string) => {
      const { latest, current } = (await api.get(ORDERS)).body;
      expect(latest).toMatchObject({
        isReadable: false,
        faults: [
          {
            why: expect.stringMatching(/ characters; 2000 are read at most/),
            fix: expect.stringMatching(/mostDefinitionCharacters/),
          },
        ],
      });
      expect(current.id).toBe(good);
    };
    await catalogHas(
      '2026-01-01T00:00:00.000Z',
      apiEntity('orders', document({})),
    );
    const { current: good } = (await api.get(ORDERS)).body;
    await catalogHas('2026-02-01T00:00:00.000Z', apiEntity('orders', large));
    await isFinding(good.id);
    clock.at = '2026-03-01T00:00:00.000Z';
    const { status } = await api.post(`${ORDERS}/snapshots`, {
      definition: `${large} `,
    });
    expect(status).toBe(201);
    await isFinding(good.id);
    await contracts.stop();
  });

  it.each(WITH_NUL)(
    'the character NUL in %s is told as a finding',
    async (type, text, place) => {
      const { api, catalogHas, contracts } = await startContracts(
        await databases.init(id),
      );
      await catalogHas(
        '2026-01-01T00:00:00.000Z',
        apiEntity('orders', text, { type, title: `Ord${NUL}ers` }),
        apiEntity('others', document({})),
      );
      const { title, latest } = (await api.get(ORDERS)).body;
      expect(title).toBe('Orders');
      expect(latest.faults[0]).toMatchObject({
        ...{ why: expect.stringMatching(/NUL \(U\+0000\)/), ...place },
      });
      const others = await api.get('/contracts/api%3Adefault%2Fothers');
      expect(others.body.latest.faults).toEqual([]);
      await contracts.stop();
    },
  );
});
