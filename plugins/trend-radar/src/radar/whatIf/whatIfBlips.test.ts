import { sampleBlips } from '../../__testUtils__/sampleBlips';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { whatIfBlips } from './whatIfBlips';

const [first, second, third] = sampleBlips;

/** Where a topic would stand, and where it does. */
const item = (topicId: string, ring: string, declaredRing: string) => ({
  ...{ topicId, title: topicId, quadrant: 'css', ring, declaredRing },
  ...{ radius: 0.5, value: 0.9 },
});

describe('whatIfBlips', () => {
  it('begins with what the change moves, and leaves out what had no value', () => {
    const blips = whatIfBlips(sampleRadar(), [first, second, third], {
      asOf: null,
      items: [
        item(first.topicId, 'adopt', 'adopt'),
        item(third.topicId, 'trial', 'hold'),
      ],
    });
    expect(
      blips.map(({ topicId, movement, previousRing }) => [
        ...[topicId, movement, previousRing],
      ]),
    ).toEqual([
      [third.topicId, 'in', 'hold'],
      [first.topicId, 'none', null],
    ]);
  });
});
