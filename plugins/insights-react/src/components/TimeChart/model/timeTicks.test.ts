import fc from 'fast-check';
import type { Step } from '../../../api/wire';
import { periodStart } from '../../../lib/formatPeriod';
import { periodAfter } from '../../../lib/periods';
import { timeTicks } from './timeTicks';

const labels = (from: string, to: string, width: number, step: Step) =>
  timeTicks(periodStart(from), periodStart(to), width, step).map(
    tick => tick.label,
  );

describe('timeTicks', () => {
  it.each<{
    from: string;
    to: string;
    width: number;
    step: Step;
    marks: string[];
  }>([
    {
      from: '2021-01-01',
      to: '2022-01-01',
      width: 450,
      step: 'month',
      marks: ['2021', 'Mar', 'May', 'Jul', 'Sep', 'Nov', '2022'],
    },
    {
      from: '2019-01-01',
      to: '2026-10-01',
      width: 320,
      step: 'month',
      marks: ['2020', '2022', '2024', '2026'],
    },
    {
      from: '2024-08-01',
      to: '2024-10-01',
      width: 700,
      step: 'month',
      marks: ['Aug', 'Sep', 'Oct'],
    },
    {
      from: '2024-09-01',
      to: '2024-09-04',
      width: 700,
      step: 'day',
      marks: ['1 Sep', '2 Sep', '3 Sep', '4 Sep'],
    },
    {
      from: '2024-01-01',
      to: '2024-01-22',
      width: 700,
      step: 'week',
      marks: ['1 Jan', '8 Jan', '15 Jan', '22 Jan'],
    },
    {
      from: '2024-02-01',
      to: '2024-02-01',
      width: 700,
      step: 'month',
      marks: ['Feb 2024'],
    },
    {
      from: '2024-02-05',
      to: '2024-02-05',
      width: 700,
      step: 'day',
      marks: ['5 Feb 2024'],
    },
    {
      from: '1990-01-01',
      to: '2030-01-01',
      width: 128,
      step: 'month',
      marks: ['2000', '2020'],
    },
  ])('marks $from to $to on $width px', ({ from, to, width, step, marks }) => {
    expect(labels(from, to, width, step)).toEqual(marks);
  });

  it('has at least one mark, all inside and as far apart as their labels are wide', () => {
    const step = fc.constantFrom<Step>('day', 'week', 'month');
    const start = fc.integer({ min: 0, max: 20_000 });
    const periods = fc.integer({ min: 0, max: 12_000 });
    const width = fc.integer({ min: 130, max: 2000 });
    fc.assert(
      fc.property(step, start, periods, width, (by, day, count, pixels) => {
        const from = periodStart('1980-01-01') + day * 86_400_000;
        const to = periodAfter(new Date(from).toISOString(), by, count / 10);
        const ticks = timeTicks(from, Math.max(from, to), pixels, by);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        const x = (time: number) => ((time - from) / (to - from)) * pixels;
        ticks.forEach(({ time }, index) => {
          expect(time).toBeGreaterThanOrEqual(from);
          expect(time).toBeLessThanOrEqual(Math.max(from, to));
          if (index === 0) return;
          expect(x(time) - x(ticks[index - 1].time)).toBeGreaterThan(50);
        });
      }),
    );
  });
});
