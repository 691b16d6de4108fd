import { GOLDENS } from '../__fixtures__/goldens';
import { averageRanks } from './averageRanks';

describe('averageRanks', () => {
  it('agrees with rankdata of scipy', () => {
    const { values, ranks } = GOLDENS.ranks;
    expect([...averageRanks(Float64Array.from(values))]).toEqual(ranks);
  });

  it('ranks nothing', () => {
    expect(averageRanks(new Float64Array(0))).toHaveLength(0);
  });
});
