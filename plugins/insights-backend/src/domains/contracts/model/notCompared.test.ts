import type { ContractFormat } from './ContractFormat';
import { notCompared } from './notCompared';

const of = (format: ContractFormat, isUsable = true) => ({ format, isUsable });

describe('why two definitions are not compared', () => {
  it.each([
    [
      'they are of two formats',
      ...([of('openapi'), of('graphql', false), 'formats-differ'] as const),
      'The first is OpenAPI, the second GraphQL: definitions are compared within one format.',
    ],
    [
      'their format is not compared',
      ...([of('other', false), of('other'), 'format-not-compared'] as const),
      'Definitions of this format are kept as texts, and not compared.',
    ],
    [
      'the first cannot be read',
      ...([of('asyncapi', false), of('asyncapi'), 'unreadable'] as const),
      'The first cannot be read.',
    ],
    [
      'the second cannot be read',
      ...([of('openapi'), of('openapi', false), 'unreadable'] as const),
      'The second cannot be read.',
    ],
    [
      'both cannot be read',
      ...([of('graphql', false), of('graphql', false), 'unreadable'] as const),
      'Neither of them can be read.',
    ],
  ])('%s', (_, before, after, reason, why) => {
    expect(notCompared(before, after)).toMatchObject({ reason, why });
  });

  it('nothing is in the way of two of one format that can be read', () => {
    expect(notCompared(of('protobuf'), of('protobuf'))).toBeUndefined();
  });
});
