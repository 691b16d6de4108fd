import { sampleBlips } from '../../__testUtils__/sampleBlips';
import { ownedBlips } from './ownedBlips';

const owners = [
  { owner: 'group:default/shop', topicIds: ['sample:grid', 'sample:has'] },
  { owner: 'group:default/data', topicIds: ['sample:has', 'sample:gone'] },
  { owner: null, topicIds: ['sample:applet'] },
];

describe('blips by owner', () => {
  it.each([
    ['all where nobody is chosen', [], 4],
    ['those of one', ['group:default/shop'], 2],
    ['those of any of two, each once', ['group:default/data', 'none'], 2],
    ['all where only an unknown one is chosen', ['group:default/x'], 4],
    ['those of the known one', ['group:default/x', 'none'], 1],
  ])('are %s', (_, chosen, count) => {
    expect(ownedBlips(sampleBlips, chosen, { owners })).toHaveLength(count);
  });
});
