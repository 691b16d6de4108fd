import { promDuration, wholeSlices } from './promDuration';

describe('durations in PromQL', () => {
  it.each([
    [300, '5m'],
    [5_400, '1h30m'],
    [86_400, '1d'],
    [2_592_000, '30d'],
    [0.001, '1ms'],
    [70, '1m10s'],
  ])('of %d seconds are %s', (seconds, expected) => {
    expect(promDuration(seconds)).toBe(expected);
  });

  it('of windows of slices are a millisecond short, so that no slice is counted that began before', () => {
    expect(wholeSlices(3_600, 300)).toBe('[59m59s999ms:5m]');
  });
});
