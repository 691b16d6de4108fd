import { whoLacks } from './whoLacks';

const browser = (title: string, ...values: (number | null)[]) => ({
  dimension: 'browser',
  member: title,
  title,
  values,
});

const share = { kind: 'share' as const, dimensions: ['browser'] };
const a = browser('A', 0, 0.6, 0.6);
const nothing = browser('B', 0, 0, 0);
const lost = browser('C', 0.1, 0.1, 0);
const unknown = browser('D', null, null, null);
const small = browser('E', 0, 0, 0.01);
const total = [0.1, 0.7, 0.61];

describe('whoLacks', () => {
  it('names who has none, and who has none any more; not who is small or unknown', () => {
    expect(
      whoLacks({
        signal: share,
        total,
        members: [a, nothing, lost, unknown, small],
      }),
    ).toEqual({ notYet: ['B'], noLonger: ['C'], isNone: false });
  });

  it('looks at the last period that is known', () => {
    const members = [browser('A', 0, 0.6, null), browser('B', 0, 0, null)];
    expect(
      whoLacks({ signal: share, total: [0, 0.6, null], members }),
    ).toMatchObject({ notYet: ['B'] });
  });

  it('goes by the dimension of the signal, whichever that is', () => {
    const teams = [a, nothing].map(one => ({ ...one, dimension: 'team' }));
    const signal = { ...share, dimensions: ['team'] };
    expect(whoLacks({ signal, total, members: teams })).toMatchObject({
      notYet: ['B'],
    });
  });

  it('says where nobody has it', () => {
    expect(
      whoLacks({ signal: share, total: [0, 0, 0], members: [nothing] }),
    ).toMatchObject({ isNone: true });
  });

  it.each([
    ['all have it', { total: [0, 1, 1 - 1e-12], members: [a, nothing] }],
    ['nobody lacks it', { members: [a, small] }],
    ['there are no values', { total: [null, null], members: [nothing] }],
    ['there are no members', { members: [] }],
    [
      'the members are of another dimension',
      { members: [{ ...nothing, dimension: 'team' }] },
    ],
    ['the signal has no dimension', { signal: { ...share, dimensions: [] } }],
    ['it is no share', { signal: { ...share, kind: 'count' as const } }],
    ['the members are too many', { members: Array(11).fill(nothing) }],
  ])('says nothing where %s', (_, changes) => {
    expect(
      whoLacks({ signal: share, total, members: [a, nothing], ...changes }),
    ).toBeUndefined();
  });
});
