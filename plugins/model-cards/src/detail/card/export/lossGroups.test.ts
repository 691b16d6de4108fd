import { excerptOf } from './excerptOf';
import { Loss, lossGroups } from './lossGroups';

const loss = (kind: Loss['kind'], pointer: string): Loss => ({
  ...{ pointer, kind, of: null, why: '', parts: [] },
});

describe('what a format cannot carry', () => {
  it('stands by kind, what is gone first, and each kind in its order', () => {
    const groups = lossGroups([
      loss('other-statements', '/a/a/others'),
      loss('no-place', '/a/b'),
      loss('changed', '/a/c'),
      loss('no-place', '/a/a'),
    ]);
    expect(
      groups.map(({ kind, losses }) => [kind, losses.map(one => one.pointer)]),
    ).toEqual([
      ['no-place', ['/a/b', '/a/a']],
      ['changed', ['/a/c']],
      ['other-statements', ['/a/a/others']],
    ]);
  });
});

describe('the beginning of what a field says', () => {
  it.each([
    ['Two\n\nlines ', 'Two lines'],
    [['a', 'b'], 'a; b'],
    [
      [
        { name: 'shop', format: 'string' },
        { name: 'week', format: null },
      ],
      'shop · string; week ·',
    ],
    [{ metric: 'f1', interval: { lower: 0.5 } }, 'f1 · 0.5'],
    [undefined, ''],
    ['x'.repeat(130), `${'x'.repeat(120)}…`],
  ])('is one line: %j', (value, line) => {
    expect(excerptOf(value)).toBe(line);
  });
});
