import { asyncApiContract } from './asyncApiContract';
import { asyncApiRules } from './asyncApiRules';
import {
  changes,
  edited,
  told,
  TWO,
  THREE,
  TODAY,
} from './__testUtils__/lights';

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

  it.each<[string, string[]]>([
    [
      'asyncapi: 2.6.0',
      ['The definition has no `info`.', 'The definition has no `channels`.'],
    ],
    ['asyncapi: 3.0.0', ['The definition has no `info`.']],
    [
      'asyncapi: 3.0.0\ninfo: {}\nchannels: [1]',
      ['`channels` of the definition is no object.'],
    ],
    ['asyncapi: 3.0.0\ninfo: {}', []],
    ['asyncapi: 2.6.0\ninfo: {}\nchannels: {}', []],
  ])('reads %j, or says what it lacks', async (text, whys) => {
    const { isReadable, faults } = await asyncApiContract.read(text);

    expect(faults.map(({ why }) => why)).toEqual(whys);
    expect(isReadable).toBe(whys.length === 0);
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
