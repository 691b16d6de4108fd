import fc from 'fast-check';
import { membersOfTotal } from './membersOfTotal';
import { totalOfMembers } from './totalOfMembers';

const _ = NaN;
const found = (...members: number[][]) =>
  membersOfTotal(
    members.map(values => Float64Array.from(values)),
    members[0].length,
    Math.abs,
  );

describe('a total leaves out members with gaps', () => {
  it('where they hide most of what the others tell', () => {
    expect(
      found([9, 9, 9, 9], [1, _, 1, 1], [_, 1, _, 1], [40, 50, 60, 70]),
    ).toEqual({
      ...{ positions: [0, 3], mostGaps: 0, share: 256 / 261 },
      ...{ reportedPeriods: 4, knownPeriods: 4, knownOfAll: 2 },
    });
  });

  it('and keeps those that miss as little as it takes to hold most', () => {
    // All but the smallest have no value in the second period.
    expect(
      found([1, 1, 1, 1], [50, _, 50, 50], [40, _, 40, 40], [2, _, _, 2]),
    ).toMatchObject({ positions: [0, 1, 2], mostGaps: 1, knownPeriods: 3 });
  });

  it('and counts no period as known in which only they report', () => {
    expect(found([9, 9, 9, _, _], [_, 1, _, 1, 1])).toMatchObject({
      ...{ positions: [0], reportedPeriods: 5, knownPeriods: 3 },
    });
  });
});

describe('a total is that of all members', () => {
  it.each([
    [
      'without gaps',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    [
      'of which one began and one ended',
      [
        [_, 2, 3],
        [4, 5, _],
      ],
    ],
    [
      'that all have values every third period',
      [
        [1, _, _, 2],
        [3, _, _, 4],
      ],
    ],
    [
      'of which a large one has a gap',
      [
        [9, _, 9],
        [1, 1, 1],
      ],
    ],
    [
      'of which the others hold less than half',
      [
        [9, _, _, 9],
        [_, 6, 6, 6],
      ],
    ],
    [
      'that are all 0',
      [
        [0, _, 0],
        [0, 0, 0],
      ],
    ],
    [
      'that have no values',
      [
        [_, _],
        [_, _],
      ],
    ],
    ['that are none', [[]].slice(1)],
  ])('%s', (__, members) => {
    expect(
      membersOfTotal(
        members.map(values => Float64Array.from(values)),
        members[0]?.length ?? 0,
        Math.abs,
      ),
    ).toBeUndefined();
  });
});

it('a total of some never tells less than that of all, and is known where it says', () => {
  const value = fc.option(fc.integer({ min: 0, max: 1e6 }), { nil: NaN });
  const members = fc.array(fc.array(value, { minLength: 12, maxLength: 12 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(members, lists => {
      const arrays = lists.map(list => Float64Array.from(list));
      const chosen = membersOfTotal(arrays, 12, Math.abs);
      if (!chosen) return;
      const told = (of: readonly Float64Array[]) =>
        totalOfMembers(of, 12, false).filter(Number.isFinite);
      const sum = (values: Float64Array) =>
        values.reduce((all, one) => all + one, 0);
      const some = chosen.positions.map(position => arrays[position]);
      expect(sum(told(some))).toBeGreaterThan(sum(told(arrays)));
      expect(chosen.knownPeriods).toBe(told(some).length);
      expect(chosen.knownOfAll).toBe(told(arrays).length);
      const reported = sum(
        Float64Array.from(lists.flat().filter(Number.isFinite)),
      );
      expect(chosen.share).toBeCloseTo(sum(told(some)) / reported, 9);
    }),
  );
});
