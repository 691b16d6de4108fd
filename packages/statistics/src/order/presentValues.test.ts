import { presentIndexes } from './presentIndexes';
import { presentValues } from './presentValues';

const VALUES = [NaN, 2, Infinity, -1, NaN];

describe('presentValues and presentIndexes', () => {
  it('leave out what is missing or not finite', () => {
    expect([...presentValues(VALUES)]).toEqual([2, -1]);
    expect([...presentIndexes(VALUES)]).toEqual([1, 3]);
  });

  it('give nothing for nothing', () => {
    expect(presentValues([])).toHaveLength(0);
    expect(presentIndexes([NaN])).toHaveLength(0);
  });
});
