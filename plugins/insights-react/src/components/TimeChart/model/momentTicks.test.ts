import { momentTicks } from './momentTicks';

const at = (text: string) => new Date(text).getTime();
const labels = (from: string, to: string, width: number) =>
  momentTicks(at(from), at(to), width).map(({ label }) => label);

// Texts without a zone are of the reader's, as the ticks are.
describe('momentTicks', () => {
  it.each([
    {
      window: 'a day, wide',
      from: '2026-11-24T05:10',
      to: '2026-11-25T05:10',
      width: 640,
      shown: [
        '06:00',
        '09:00',
        '12:00',
        '15:00',
        '18:00',
        '21:00',
        '25 Nov',
        '03:00',
      ],
    },
    {
      window: 'a day, narrow',
      from: '2026-11-24T05:10',
      to: '2026-11-25T05:10',
      width: 256,
      shown: ['12:00', '25 Nov'],
    },
    {
      window: 'a month',
      from: '2026-10-25T06:00',
      to: '2026-11-24T06:00',
      width: 400,
      shown: ['1 Nov', '8 Nov', '15 Nov', '22 Nov'],
    },
    {
      window: 'two hours',
      from: '2026-11-24T05:10',
      to: '2026-11-24T07:10',
      width: 300,
      shown: ['06:00', '07:00'],
    },
    {
      window: 'weeks around the turn of the year',
      from: '2026-12-20T06:00',
      to: '2027-01-18T06:00',
      width: 400,
      shown: ['27 Dec', '3 Jan 2027', '10 Jan', '17 Jan'],
    },
    {
      window: 'more than a year',
      from: '2025-07-10T06:00',
      to: '2026-11-24T06:00',
      width: 640,
      shown: ['Sep 2025', 'Nov', '2026', 'Mar', 'May', 'Jul', 'Sep', 'Nov'],
    },
    {
      window: 'nine years, narrow',
      from: '2017-07-10T06:00',
      to: '2026-11-24T06:00',
      width: 320,
      shown: ['2018', '2020', '2022', '2024', '2026'],
    },
  ])('marks $window', ({ from, to, width, shown }) => {
    expect(labels(from, to, width)).toEqual(shown);
  });

  it('is not closer than its labels allow, however long the window is', () => {
    const ticks = momentTicks(
      at('2020-01-01T00:00'),
      at('2026-01-01T00:00'),
      640,
    );
    expect(ticks.length).toBeLessThanOrEqual(10);
    expect(ticks.length).toBeGreaterThan(2);
  });
});
