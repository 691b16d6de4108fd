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
    expect(groups.map(({ count, leftOff }) => [count, leftOff])).toEqual([
      [2, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('of a source that repeats stands by place, and what is not listed is counted', () => {
    const ofText = { of: 'hugging-face' } as const;
    const listed = [
      loss('no-place', '/a/b'),
      ...Array.from({ length: 900 }, (_, at) => ({
        ...loss('other-text', `/model-index/${at}/name`),
        ...ofText,
      })),
    ];
    const [card, text] = lossGroups(listed, [
      {
        ...{ kind: 'no-place', of: null, count: 3, sentence: '' },
        places: [{ pattern: '/a/b', count: 3 }],
      },
      {
        ...{ kind: 'other-text', ...ofText, count: 1_500, sentence: '' },
        places: [{ pattern: '/model-index/*/name', count: 1_400 }],
      },
    ]);
    expect(card).toMatchObject({ count: 3, places: [], leftOff: 2 });
    expect(card.losses).toHaveLength(1);
    expect(text).toMatchObject({
      ...{ count: 1_500, losses: [], leftOff: 100 },
      places: [{ ...ofText, pattern: '/model-index/*/name', count: 1_400 }],
    });
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
