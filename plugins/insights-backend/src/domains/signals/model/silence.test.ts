import type { Step } from './Signal';
import { silentPeriods } from './silence';

describe('silentPeriods', () => {
  it.each<[string, number, Step, number]>([
    ['is up to date', 0, 'month', 0],
    ['is late by two months', 2, 'month', 0],
    ['has been silent for a quarter', 3, 'month', 3],
    ['has been silent for eleven months', 11, 'month', 9],
    ['has been silent for a year', 12, 'month', 12],
    ['has been silent for longer than a year', 13, 'month', 13],
    ['ended ten years ago', 120, 'month', 13],
    ['is late by twelve weeks', 12, 'week', 0],
    ['has been silent for a year of weeks', 53, 'week', 53],
    ['has been silent for 100 days', 100, 'day', 91],
    ['is ahead of what the others were when that was asked', -1, 'day', 0],
  ])('of a topic that %s', (_, late, step, silent) => {
    expect(silentPeriods(600, 600 + late, step)).toBe(silent);
  });
});
