import { sampleBlips } from '../../__testUtils__/sampleBlips';
import { sampleRadar } from '../../__testUtils__/sampleRadar';
import { whatIfBlips } from './whatIfBlips';

const [first, second, third] = sampleBlips;

/** Where a topic would stand, and where it does. */
const item = (topicId: string, ring: string, declaredRing: string) => ({
  ...{ topicId, title: topicId, quadrant: 'css', ring, declaredRing },
  ...{ radius: 0.5, value: 0.9 },
});

/** What somebody decided. */
const decisionOf = (ring: string, differs: boolean) => ({
  ...{ kind: 'override' as const, ring, differs, suggestedRing: null },
  ...{ reason: 'So we say.', reviewOn: null, by: 'user:default/ada' },
  ...{ at: '2019-06-01T00:00:00.000Z', isReviewOverdue: false, drift: null },
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

  it('has what people decided hold', () => {
    const [measured, alone] = [first.topicId, second.topicId];
    const blips = whatIfBlips(sampleRadar(), [first, second, third], {
      asOf: '2020-01-01',
      items: [
        {
          ...item(measured, 'trial', 'trial'),
          decision: decisionOf('hold', true),
        },
      ],
      placed: [
        {
          ...{ topicId: alone, title: alone, quadrant: 'css' },
          decision: decisionOf('adopt', false),
        },
      ],
    });
    const told = blips.map(({ topicId, ring, decision }) => [
      ...[topicId, ring, decision?.ring],
    ]);
    expect(told).toEqual([
      [measured, 'trial', 'hold'],
      [alone, 'adopt', 'adopt'],
    ]);
  });
});
