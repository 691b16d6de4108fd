import { changes, edited, told, TWO, THREE } from './__testUtils__/lights';

describe('messages of AsyncAPI', () => {
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
    // Headers that a trait brings.
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

  it.each([
    ['a message', { $ref: 'https://example.com/messages.yaml#/measured' }],
    ['its payload', { payload: { $ref: 'messages.yaml#/Measured' } }],
  ])('knows no change of %s that is outside', async (_, measured) => {
    const inside = edited(THREE, ['channels', 'measured', 'messages'], {
      measured: { payload: { type: 'object', required: ['lumens'] } },
    });
    const outside = edited(THREE, ['channels', 'measured', 'messages'], {
      measured,
    });
    expect(told(await changes(inside, outside))).toEqual([]);
    expect(told(await changes(outside, inside))).toEqual([]);
  });
});
