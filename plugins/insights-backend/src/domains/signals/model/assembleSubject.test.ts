import { presentTopicSeries } from '../presentTopicSeries';
import { signalSample, topicSample } from '../__testUtils__/samples';
import { assembleSubject, type StoredSeries } from './assembleSubject';
import { chunkOf, emptyChunk, encodeChunk, firstPeriodOf } from './chunk';
import type { Signal, Topic } from './Signal';

const PERIOD = 600;

/** A stored series with one value a period. */
function stored(
  dimension: string,
  id: string,
  values: readonly number[],
): StoredSeries {
  const chunk = chunkOf(PERIOD);
  const payload = emptyChunk();
  payload.set(values, PERIOD - firstPeriodOf(chunk));
  return {
    ...{ dimension, id, title: id },
    chunks: [{ chunk, payload: encodeChunk(payload) }],
  };
}

/** By dimension and id, as the store gives them. */
const subjectOf = (
  dimensions: string[],
  series: StoredSeries[],
  over: Partial<Signal> = {},
  periods = 2,
) =>
  assembleSubject(
    signalSample({
      ...{ dimensions, kind: 'count', unit: '{repository}' },
      ...over,
    }) as Signal,
    topicSample() as Topic,
    {
      ...{ signalId: 'demo:share', topicId: 'demo:has' },
      ...{ digest: 'sha256:0', revision: 1, updatedAt: new Date(0) },
      ...{ firstPeriod: PERIOD, lastPeriod: PERIOD + periods - 1, series },
    },
  );

const majors = [stored('major', '17', [1, 2]), stored('major', '18', [3, 4])];
const owners = [stored('owner', 'payments', [4, 6])];

describe('assembleSubject', () => {
  it('sums the members of one dimension: those of each make up the whole', () => {
    const { total } = subjectOf(['owner', 'major'], [...majors, ...owners]);
    expect([...total]).toEqual([4, 6]);
  });

  it('sums the first dimension that has members', () => {
    expect([...subjectOf(['owner', 'major'], majors).total]).toEqual([4, 6]);
  });

  it('gives members by the order of the dimensions of the signal', () => {
    const { members } = subjectOf(['owner', 'major'], [...majors, ...owners]);
    expect(members.map(({ id }) => id)).toEqual(['payments', '17', '18']);
  });

  it('takes the whole as it was sent', () => {
    const whole = stored('', '', [9, 9]);
    const { total } = subjectOf(['owner'], [whole, ...owners]);
    expect([...total]).toEqual([9, 9]);
  });

  it.each([
    ['the mean of members of a gauge that is a mean', 'gauge', 'mean', [2, 3]],
    ['the mean of shares that are means', 'share', 'mean', [2, 3]],
    ['the sum of counts, whatever weeks are of days', 'count', 'mean', [4, 6]],
    ['the sum of gauges that are sums', 'gauge', 'sum', [4, 6]],
    ['the sum of shares of one whole', 'share', 'last', [4, 6]],
  ] as const)('has %s', (_, kind, aggregation, expected) => {
    const { total } = subjectOf(['major'], majors, { kind, aggregation });
    expect([...total]).toEqual(expected);
  });

  it('has the mean of those that report, and none where one has a gap', () => {
    const late = stored('owner', 'search', [NaN, 9]);
    const gauge = { kind: 'gauge', aggregation: 'mean' } as const;
    const { total } = subjectOf(['owner'], [...owners, late], gauge);
    expect([...total]).toEqual([4, 7.5]);
  });

  it('has no values without members', () => {
    expect([...subjectOf([], []).total]).toEqual([NaN, NaN]);
  });
});

describe('the total of members of which some have gaps', () => {
  const series = [
    stored('economy', 'AD', [2, NaN, 2, NaN, 2]),
    stored('economy', 'EU', [90, 91, 92, 93, 94]),
    stored('economy', 'US', [70, 71, 72, 73, 74]),
  ];
  const found = (over: Partial<Signal>) =>
    subjectOf(['economy'], series, over, 5);

  it('is of those that hold most, and says of whom', () => {
    const subject = found({ kind: 'count' });
    expect([...subject.total]).toEqual([160, 162, 164, 166, 168]);
    expect(subject.partialTotal).toEqual({
      ...{ dimension: 'economy', members: 2, allMembers: 3, mostGaps: 0 },
      ...{ share: 820 / 826, reportedPeriods: 5, knownPeriods: 5 },
      ...{ knownOfAll: 3, ids: new Set(['EU', 'US']) },
    });
  });

  it('is their mean where it is a mean, in which each weighs alike', () => {
    const subject = found({ kind: 'gauge', aggregation: 'mean' });
    expect([...subject.total]).toEqual([80, 81, 82, 83, 84]);
    expect(subject.partialTotal?.share).toBe(10 / 13);
  });

  it('stays that of all for shares of one whole', () => {
    const subject = found({ kind: 'share', aggregation: 'last' });
    expect([...subject.total]).toEqual([162, NaN, 166, NaN, 170]);
    expect(subject.partialTotal).toBeUndefined();
  });

  it('is told with the values, and which members are in it', () => {
    const told = presentTopicSeries(found({ kind: 'count' }), {});
    expect(told.partialTotal).toEqual(
      expect.not.objectContaining({ ids: expect.anything() }),
    );
    expect(told.members.map(({ isInTotal }) => isInTotal)).toEqual([
      ...[false, true, true],
    ]);
    const all = presentTopicSeries(subjectOf(['owner'], owners), {});
    expect(all.members[0]).not.toHaveProperty('isInTotal');
  });
});
