import { usualSeconds } from './usualSeconds';

describe('usualSeconds', () => {
  it('is not led astray by a last slice that is cut off', () => {
    expect(usualSeconds([3_600, 3_600, 600])).toBe(3_600);
  });

  it('is not led astray by days on which clocks change', () => {
    expect(usualSeconds([86_400, 82_800, 86_400, 90_000, 86_400])).toBe(86_400);
  });

  it('is 0 of nothing', () => {
    expect(usualSeconds([])).toBe(0);
  });
});
