import { radarOfAll, radarOfTopic } from './radarOfTopic';

const on = (...radars: string[]) => ({ radars });

describe('the radar that rings are compared on', () => {
  it.each([
    ['the one that all share', [on('a', 'b'), on('b', 'c')], undefined, 'b'],
    ['the wanted one of several', [on('a', 'b'), on('a', 'b')], 'b', 'b'],
    ['not the wanted one of some', [on('a', 'b'), on('b')], 'a', 'b'],
    ['the wanted one where none is shared', [on('a'), on('b')], 'a', 'a'],
    [
      'none where none is shared or wanted',
      [on('a'), on('b')],
      undefined,
      undefined,
    ],
    ['none of no topics', [], undefined, undefined],
  ])('is %s', (_, topics, wanted, expected) => {
    expect(radarOfAll(topics, wanted)).toBe(expected);
  });

  it.each([
    ['b', 'b'],
    ['c', 'a'],
    [undefined, 'a'],
  ])('for one topic, %s being wanted, is %s', (wanted, expected) => {
    expect(radarOfTopic(on('a', 'b'), wanted)).toBe(expected);
  });
});
