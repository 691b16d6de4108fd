import type { ContractChange } from '../../ContractReading';
import { asyncApiContract } from './asyncApiContract';
import { asyncApiRules } from './asyncApiRules';

const TODAY = '2026-01-01';

/** Street lights, as the examples of the specification have them: what is measured is received, what is to be done is sent. */
const TWO = {
  asyncapi: '2.6.0',
  info: { title: 'Lights', version: '1.0.0' },
  defaultContentType: 'application/json',
  servers: {
    main: {
      url: 'mqtt://broker.example.com/lights',
      protocol: 'mqtt',
      security: [{ token: [] }],
    },
  },
  channels: {
    'light/{lightId}/measured': {
      parameters: { lightId: { schema: { type: 'string' } } },
      subscribe: { message: { $ref: '#/components/messages/measured' } },
    },
    'light/{lightId}/turn': {
      publish: {
        message: {
          name: 'turn',
          traits: [{ $ref: '#/components/messageTraits/common' }],
          payload: {
            type: 'object',
            required: ['command'],
            properties: { command: { enum: ['on', 'off'] } },
          },
        },
      },
    },
  },
  components: {
    messages: {
      measured: { payload: { $ref: '#/components/schemas/Lumens' } },
    },
    messageTraits: {
      common: { headers: { type: 'object', properties: { by: {} } } },
    },
    schemas: {
      Lumens: {
        type: 'object',
        required: ['lumens'],
        properties: {
          lumens: { type: 'integer' },
          next: { $ref: '#/components/schemas/Lumens' },
        },
      },
    },
    securitySchemes: { token: { type: 'userPassword' } },
  },
};

/** The same in version 3, where the names of parameters, channels and operations are others. */
const THREE = {
  asyncapi: '3.0.0',
  info: { title: 'Lights', version: '1.0.0' },
  defaultContentType: 'application/json',
  servers: {
    main: {
      ...{ host: 'broker.example.com', pathname: '/lights', protocol: 'mqtt' },
      security: [{ $ref: '#/components/securitySchemes/token' }],
    },
  },
  channels: {
    measured: {
      address: 'light/{id}/measured',
      parameters: { id: {} },
      messages: { measured: { $ref: '#/components/messages/measured' } },
    },
    turning: {
      address: 'light/{id}/turn',
      messages: {
        turn: TWO.channels['light/{lightId}/turn'].publish.message,
      },
    },
  },
  operations: {
    tell: { action: 'send', channel: { $ref: '#/channels/measured' } },
    obey: {
      action: 'receive',
      channel: { $ref: '#/channels/turning' },
      messages: [{ $ref: '#/channels/turning/messages/turn' }],
    },
  },
  components: TWO.components,
};

async function changes(before: object, after: object) {
  const [one, other] = [before, after].map(text =>
    asyncApiContract.read(JSON.stringify(text)),
  );
  const [{ document: left }, { document: right }] = [await one, await other];
  if (!left || !right) throw new Error('One cannot be read');
  return (await asyncApiContract.compare?.(left, right, TODAY))?.changes ?? [];
}

/** A copy in which a part, by its path, is another one; without it where undefined. */
function edited(document: object, path: string[], value: unknown): object {
  const copy = structuredClone(document);
  let at = copy as Record<string, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path[path.length - 1];
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const told = (all: readonly ContractChange[]) =>
  all.map(({ severity, ruleId }) => `${severity} ${ruleId}`);

describe('asyncApiContract', () => {
  it('reads what a document says of itself, and faults with their place', async () => {
    expect(await asyncApiContract.read(JSON.stringify(TWO))).toMatchObject({
      facts: { title: 'Lights', declaredVersion: '1.0.0', operationCount: 2 },
      ...{ isReadable: true, faults: [] },
    });
    expect((await asyncApiContract.read('asyncapi: [')).faults).toMatchObject([
      { line: 1 },
    ]);
    for (const text of ['openapi: 3.0.0', 'asyncapi: 1.2.0', '[]']) {
      expect(await asyncApiContract.read(text)).toMatchObject({
        ...{ document: null, isReadable: false },
        faults: [{ fix: expect.stringMatching(/\.$/) }],
      });
    }
  });

  it('finds nothing in a document and itself, and in version 2 and the same in version 3', async () => {
    expect(await changes(TWO, TWO)).toEqual([]);
    expect(await changes(THREE, THREE)).toEqual([]);
    expect(told(await changes(TWO, THREE))).toEqual([
      'safe asyncapi-edition-changed',
    ]);
    expect(told(await changes(THREE, TWO))).toEqual([
      'safe asyncapi-edition-changed',
    ]);
  });

  it.each([
    [
      'a channel that is gone takes its operations with it',
      ['channels', 'light/{lightId}/turn'],
      undefined,
      ['breaking asyncapi-channel-removed'],
    ],
    [
      'an operation that is gone',
      ['channels', 'light/{lightId}/turn', 'publish'],
      undefined,
      ['breaking asyncapi-operation-removed'],
    ],
    [
      'another protocol and another place',
      ['servers', 'main'],
      {
        ...{ url: 'amqp://broker.example.com/lamps', protocol: 'amqp' },
        security: [{ token: [] }],
      },
      [
        'breaking asyncapi-server-protocol-changed',
        'risky asyncapi-server-changed',
      ],
    ],
    [
      'a way to say who one is that is asked for another',
      ['servers', 'main', 'security'],
      [{ certificate: [] }],
      [
        'breaking asyncapi-security-way-removed',
        'safe asyncapi-security-way-added',
      ],
    ],
    [
      'no more asking who it is',
      ['servers', 'main', 'security'],
      undefined,
      ['safe asyncapi-security-dropped'],
    ],
    [
      'another content type of all messages',
      ['defaultContentType'],
      'application/avro',
      [
        'breaking asyncapi-content-type-changed',
        'breaking asyncapi-content-type-changed',
      ],
    ],
    [
      'another version of the API, and other words for people',
      ['info'],
      { title: 'Lamps', version: '2.0.0' },
      ['safe asyncapi-documentation-changed', 'safe asyncapi-version-changed'],
    ],
    [
      'a message with another name, which is the same one',
      ['channels', 'light/{lightId}/turn', 'publish', 'message', 'name'],
      'turnIt',
      ['risky asyncapi-message-name-changed'],
    ],
  ])('tells %s', async (_, path, value, expected) => {
    const found = await changes(TWO, edited(TWO, path, value));
    expect(told(found).sort()).toEqual(expected);
  });

  it('judges a schema by the way its messages go, and tells where it is written', async () => {
    const command = [
      ...['channels', 'light/{lightId}/turn', 'publish', 'message'],
      ...['payload', 'properties', 'command'],
    ];
    const fewer = await changes(TWO, edited(TWO, command, { enum: ['on'] }));
    expect(fewer).toMatchObject([
      {
        ...{ ruleId: 'asyncapi-sent-enum-value-removed', severity: 'breaking' },
        operation: { method: 'publish', path: 'light/{lightId}/turn' },
        sentence: '`command` of `turn` may no longer be off.',
        pointers: {
          before:
            '/channels/light~1{lightId}~1turn/publish/message/payload/properties/command',
        },
      },
    ]);
    const required = ['components', 'schemas', 'Lumens', 'required'];
    const loosened = edited(TWO, required, []);
    expect(await changes(TWO, loosened)).toMatchObject([
      {
        ruleId: 'asyncapi-received-property-became-optional',
        severity: 'breaking',
        operation: { method: 'subscribe', path: 'light/{lightId}/measured' },
        pointers: { after: '/components/schemas/Lumens/properties/lumens' },
      },
    ]);
    expect(told(await changes(loosened, TWO))).toEqual([
      'safe asyncapi-received-property-became-required',
    ]);
    // Headers that a trait brings, and a schema in another language.
    const by = [
      ...['components', 'messageTraits', 'common', 'headers'],
      ...['properties', 'by'],
    ];
    const [header] = await changes(TWO, edited(TWO, by, { type: 'integer' }));
    expect(header).toMatchObject({
      severity: 'breaking',
      sentence: expect.stringContaining('`by` of `headers of turn`'),
    });
  });

  it('tells apart what messages without a name hold in several channels', async () => {
    const holding = (type: string) => ({
      message: {
        payload: { type: 'object', properties: { amount: { type } } },
      },
    });
    const paid = (type: string) => ({
      ...{ asyncapi: '2.6.0', info: { title: 'Paid', version: '1' } },
      channels: {
        paid: { subscribe: holding(type) },
        refunded: { subscribe: holding('boolean') },
      },
    });
    expect(await changes(paid('integer'), paid('string'))).toMatchObject([
      {
        severity: 'breaking',
        operation: { method: 'subscribe', path: 'paid' },
        pointers: {
          after: expect.stringMatching(/^\/channels\/paid\/.*\/amount/),
        },
      },
    ]);
  });

  it('tells that a schema of another language changed, and does not follow references out of the document', async () => {
    const avro = (name: string) =>
      edited(THREE, ['channels', 'turning', 'messages', 'turn'], {
        payload: {
          schemaFormat: 'application/vnd.apache.avro;version=1.9.0',
          schema: { type: 'record', name },
        },
      });
    expect(told(await changes(avro('A'), avro('B')))).toEqual([
      'risky asyncapi-foreign-schema-changed',
    ]);
    const elsewhere = edited(THREE, ['channels', 'measured', 'messages'], {
      measured: { $ref: 'https://example.com/messages.yaml#/measured' },
    });
    expect(await changes(elsewhere, elsewhere)).toEqual([]);
  });

  it('says of what lies elsewhere that it was not compared, where, and that the document is to be bundled', async () => {
    const elsewhere = (file: string) =>
      edited(
        edited(TWO, ['components', 'messages', 'measured', 'payload'], {
          $ref: file,
        }),
        ['channels', 'light/{lightId}/turn', 'publish', 'message'],
        { $ref: './messages.json#/turn' },
      );
    const [before, after] = await Promise.all(
      ['./v1.json', './v2.json'].map(file =>
        asyncApiContract.read(JSON.stringify(elsewhere(file))),
      ),
    );
    expect(after.isReadable).toBe(true);
    expect(after.faults).toMatchObject([
      {
        pointer: '/channels/light~1{lightId}~1turn/publish/message/$ref',
        why: expect.stringContaining('./messages.json#/turn leads to another'),
        fix: expect.stringMatching(/^Bundle /),
      },
      {
        pointer: '/components/messages/measured/payload/$ref',
        why: expect.stringContaining('./v2.json leads to another file'),
      },
    ]);
    if (!before.document || !after.document) throw new Error('Cannot be read');
    const compared = await asyncApiContract.compare?.(
      before.document,
      after.document,
      TODAY,
    );
    expect(compared?.notes).toMatchObject([
      {
        ...{ side: 'before', pointer: '/components/messages/measured/payload' },
        message: expect.stringContaining('./v1.json'),
      },
      {
        ...{ side: 'after', pointer: '/components/messages/measured/payload' },
        message: expect.stringContaining('./v2.json'),
      },
      {
        side: 'before',
        pointer: '/channels/light~1{lightId}~1turn/publish/message',
      },
      {
        side: 'after',
        pointer: '/channels/light~1{lightId}~1turn/publish/message',
      },
    ]);
  });

  it.each([
    [
      'an operationId that two operations have',
      edited(
        edited(
          TWO,
          ['channels', 'light/{lightId}/measured', 'subscribe', 'operationId'],
          'light',
        ),
        ['channels', 'light/{lightId}/turn', 'publish', 'operationId'],
        'light',
      ),
      '/channels/light~1{lightId}~1turn/publish/operationId',
    ],
    [
      'a messageId that two messages have',
      edited(
        edited(
          TWO,
          [
            'channels',
            'light/{lightId}/turn',
            'publish',
            'message',
            'messageId',
          ],
          'light',
        ),
        ['components', 'messages', 'measured', 'messageId'],
        'light',
      ),
      '/channels/light~1{lightId}~1turn/publish/message/messageId',
    ],
    [
      'a schema without end',
      edited(
        TWO,
        ['components', 'schemas', 'Lumens', 'required'],
        ['lumens', 'next'],
      ),
      '/components/schemas/Lumens',
    ],
  ])('finds %s', async (_, document, pointer) => {
    const { faults } = await asyncApiContract.read(JSON.stringify(document));
    expect(faults).toMatchObject([{ pointer }]);
  });

  it('has a rule for whatever it tells', async () => {
    const known = new Map(asyncApiRules.map(rule => [rule.id, rule]));
    const found = [
      ...(await changes(TWO, { ...TWO, channels: {} })),
      ...(await changes({ ...TWO, channels: {} }, THREE)),
      ...(await changes(TWO, edited(TWO, ['id'], 'urn:lights'))),
      ...(await changes(
        TWO,
        edited(TWO, ['components', 'schemas', 'Lumens'], { type: 'array' }),
      )),
    ];
    expect(found.length).toBeGreaterThan(4);
    for (const { ruleId, severity } of found) {
      expect(known.get(ruleId)).toMatchObject({ severity });
    }
  });
});
