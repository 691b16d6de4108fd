import { stretchesAt } from './chartStretches';

const hour = (number: number) => `2026-11-24T0${number}:00:00Z`;
const moment = (from: number, to: number) => ({
  time: Date.parse(hour(from)),
  end: Date.parse(hour(to)),
});

describe('stretchesAt', () => {
  const stretches = [
    { start: hour(1), end: hour(2), title: 'unknown' },
    { start: hour(2), end: hour(4), title: 'unknown' },
    { start: hour(3), end: hour(5), title: 'maintenance' },
  ];
  it.each([
    { of: 'before all', at: moment(0, 1), titles: [] },
    { of: 'over two of one title', at: moment(1, 3), titles: ['unknown'] },
    {
      of: 'over two titles',
      at: moment(3, 4),
      titles: ['unknown', 'maintenance'],
    },
    { of: 'an instant', at: moment(5, 5), titles: ['maintenance'] },
    { of: 'after all', at: moment(5, 6), titles: [] },
  ])('are told of a moment $of', ({ at, titles }) => {
    expect(stretchesAt(at, { stretches }).map(({ title }) => title)).toEqual(
      titles,
    );
  });
});
