import { sampleHistory } from '../../gallery/samples/sampleHistory';
import { burnDownTimes } from './burnDownTimes';

const HOUR = 3_600;

describe('burnDownTimes', () => {
  const short = sampleHistory({
    at: ['2026-11-24T00:00:00Z', '2026-11-24T01:00:00Z'],
    seconds: [HOUR, HOUR / 2],
    remaining: [0.5, 0.4],
    rollOff: {
      at: ['2026-11-24T02:00:00Z', '2026-11-24T04:00:00Z'],
      remaining: [0.41, 0.6],
    },
    forecast: {
      at: ['2026-11-24T03:00:00Z'],
      lowest: [0.05],
      low: [0.1],
      middle: [0.3],
      high: [0.35],
      highest: [0.38],
    },
  });

  it('puts what is left at the end of its slice, and lets all that is ahead begin there', () => {
    expect(burnDownTimes(short)).toEqual({
      at: [
        '2026-11-24T01:00:00.000Z',
        '2026-11-24T01:30:00.000Z',
        '2026-11-24T02:00:00.000Z',
        '2026-11-24T03:00:00.000Z',
        '2026-11-24T04:00:00.000Z',
      ],
      remaining: [0.5, 0.4, null, null, null],
      remainingAtLeast: null,
      rollOff: [null, 0.4, 0.41, null, 0.6],
      forecast: {
        lowest: [null, 0.4, null, 0.05, null],
        low: [null, 0.4, null, 0.1, null],
        middle: [null, 0.4, null, 0.3, null],
        high: [null, 0.4, null, 0.35, null],
        highest: [null, 0.4, null, 0.38, null],
      },
      now: '2026-11-24T01:30:00.000Z',
    });
  });

  it('begins what is ahead at the last value, not at slices of which nothing is known', () => {
    const { now, rollOff } = burnDownTimes({
      ...short,
      remaining: [0.5, null],
    });
    expect(now).toBe('2026-11-24T01:00:00.000Z');
    expect(rollOff).toEqual([0.5, null, 0.41, null, 0.6]);
  });

  it('has nothing ahead where nothing is foreseen', () => {
    const { rollOff, forecast, at } = burnDownTimes({
      ...short,
      rollOff: null,
      forecast: null,
    });
    expect({ rollOff, forecast }).toEqual({ rollOff: null, forecast: null });
    expect(at).toHaveLength(2);
  });

  it('is empty of an empty history', () => {
    const empty = { at: [], seconds: [], remaining: [] };
    expect(
      burnDownTimes({ ...short, ...empty, rollOff: null, forecast: null }),
    ).toEqual({
      at: [],
      remaining: [],
      remainingAtLeast: null,
      rollOff: null,
      forecast: null,
      now: null,
    });
  });
});
