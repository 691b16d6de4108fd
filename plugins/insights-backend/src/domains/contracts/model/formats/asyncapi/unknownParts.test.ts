import { changes, edited, told, THREE, TWO } from './__testUtils__/lights';

const OUT = { $ref: './others.yaml#/part' };
const MEASURED = 'light/{lightId}/measured';

describe('a part of a definition of AsyncAPI that is in another file', () => {
  it.each<[string, object, string[]]>([
    ['a channel of version 2', TWO, ['channels', MEASURED]],
    [
      'the message of an operation',
      TWO,
      ['channels', 'light/{lightId}/turn', 'publish', 'message'],
    ],
    ['a server', TWO, ['servers', 'main']],
    ['a channel of version 3', THREE, ['channels', 'measured']],
    ['an operation of version 3', THREE, ['operations', 'tell']],
    ['the channel of an operation', THREE, ['operations', 'tell', 'channel']],
    [
      'a message of a channel',
      THREE,
      ['channels', 'turning', 'messages', 'turn'],
    ],
  ])('is compared with nothing: %s', async (_, inside, path) => {
    const out = edited(inside, path, OUT);
    expect(told(await changes(inside, out))).toEqual([]);
    expect(told(await changes(out, inside))).toEqual([]);
    expect(told(await changes(out, out))).toEqual([]);
  });

  it.each<[string, object, string[], string[], string]>([
    [
      'another channel',
      TWO,
      ['channels', MEASURED],
      ['channels', 'light/{lightId}/turn'],
      'breaking asyncapi-channel-removed',
    ],
    [
      'another operation',
      THREE,
      ['operations', 'tell'],
      ['operations', 'obey'],
      'breaking asyncapi-operation-removed',
    ],
  ])('hides nothing of %s', async (_, inside, path, gone, rule) => {
    const out = edited(inside, path, OUT);
    expect(told(await changes(out, edited(out, gone, undefined)))).toEqual([
      rule,
    ]);
  });
});
