import fc from 'fast-check';
import { formatDuration } from './formatDuration';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('formatDuration', () => {
  it.each([
    { ms: 0, shown: '0 ms' },
    { ms: 850.4, shown: '850 ms' },
    { ms: 999.6, shown: '1 s' },
    { ms: 45 * second, shown: '45 s' },
    { ms: 59.9 * second, shown: '1 min' },
    { ms: 4 * minute, shown: '4 min' },
    { ms: minute + 59.9 * second, shown: '2 min' },
    { ms: 3 * hour + 20 * minute, shown: '3 h 20 min' },
    { ms: 59 * minute + 59.9 * second, shown: '1 h' },
    { ms: 23 * hour + 59.9 * minute, shown: '1 d' },
    { ms: 2 * day + 4 * hour + 29 * minute, shown: '2 d 4 h' },
    { ms: 400 * day, shown: '400 d' },
    { ms: -5, shown: '0 ms' },
  ])('calls $ms ms $shown', ({ ms, shown }) => {
    expect(formatDuration(ms)).toBe(shown.replace(/(\d) /g, '$1\u00a0'));
  });

  it.each([null, undefined, NaN, Infinity])('has a dash for %s', ms =>
    expect(formatDuration(ms)).toBe('–'),
  );

  it('never says 60 s, 60 min or 24 h, nor 1000 ms', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3 * day, noNaN: true }), ms => {
        expect(formatDuration(ms)).not.toMatch(
          /\b(1000\u00a0ms|60\u00a0s|60\u00a0min|24\u00a0h)/,
        );
      }),
    );
  });
});
