import {
  alternativesOf,
  conditionOf,
  contentOf,
  copyOf,
  idOf,
  moved,
  NEW_RADAR,
  withField,
} from './radarDraft';

describe('the draft of a radar', () => {
  it.each([
    ['no condition', undefined],
    ['one level', { atLeast: 0.5, forPeriods: 3 }],
    ['a range', { atLeast: 0.1, atMost: 0.2 }],
    ['a forecast', { forecast: { atLeast: 0.6, horizon: 6, quantile: 0.1 } }],
    [
      'a risk beside a level',
      { atLeast: 0.5, risk: { below: 0.4, atMost: 0.1 } },
    ],
    ['alternatives', { any: [{ atLeast: 0.5 }, { verdict: ['rising'] }] }],
  ])('shows %s in the form, and writes it as it was', (_, when) => {
    expect(conditionOf(alternativesOf(when) ?? [])).toEqual(when);
  });

  it.each([
    ['all', { all: [{ atLeast: 0.5 }] }],
    ['any beside a level', { atLeast: 1, any: [{ atLeast: 0.5 }] }],
    ['alternatives within', { any: [{ any: [{ atLeast: 0.5 }] }] }],
    ['a text', 'always'],
    ['a level in words', { atLeast: 'half' }],
    ['a forecast in words', { forecast: { atLeast: 'half' } }],
    ['a forecast of something else', { forecast: { of: 'share' } }],
  ])('leaves %s to YAML', (_, when) => {
    expect(alternativesOf(when)).toBeUndefined();
  });

  it('reads whatever YAML says, and keeps what the form does not know', () => {
    expect(
      contentOf({ id: 7, truth: { ring: 'use' }, rings: [null, { id: 'a' }] }),
    ).toEqual({
      ...{ id: '', title: '', quadrants: [], truth: { ring: 'use' } },
      rings: [
        { id: '', title: '' },
        { id: 'a', title: '' },
      ],
    });
  });

  it('leaves out what is empty', () => {
    expect(withField({ owner: 'group:a/b' }, 'owner', '')).toEqual({});
  });

  it('makes ids of titles', () => {
    expect(idOf(' Être & avoir ')).toBe('etre-avoir');
    expect(copyOf({ ...NEW_RADAR, id: 'a', title: 'A' })).toMatchObject({
      ...{ id: 'a-copy', title: 'A (copy)' },
    });
  });

  it('moves parts', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });
});
