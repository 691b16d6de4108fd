import { canFire } from './canFire';

describe('canFire', () => {
  // The SRE workbook's factors: 14.4 can be exceeded above a target of 93.06 % (1 − 1 / 14.4), 6 above 83.3 %.
  it.each([
    { factor: 14.4, target: 0.999, can: true },
    { factor: 14.4, target: 0.9306, can: true },
    { factor: 14.4, target: 0.9305, can: false },
    { factor: 6, target: 0.834, can: true },
    { factor: 6, target: 0.833, can: false },
    { factor: 1, target: 0, can: false },
  ])(
    'tells of a factor of $factor at $target: $can',
    ({ factor, target, can }) =>
      expect(canFire({ factor }, 1 - target)).toBe(can),
  );
});
