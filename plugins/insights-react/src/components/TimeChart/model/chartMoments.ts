import { dayOf, periodAfter } from '../../../lib/periods';
import type { TimeChartProps } from '../TimeChartProps';

/** When a value of a chart is, and until when. Milliseconds UTC. */
export interface ChartMoment {
  time: number;
  end: number;
  /** Day of a period, `YYYY-MM-DD`, or the instant. */
  day: string;
}

type Input = Pick<TimeChartProps, 'series' | 'start' | 'step' | 'times'>;

/** The moments of all values, in their order. */
export function chartMoments(chart: Input): ChartMoment[] {
  const { series, start, step, times } = chart;
  if (times) {
    return times.at.map((day, index) => {
      const time = Date.parse(day);
      return { time, day, end: time + (times.seconds?.[index] ?? 0) * 1_000 };
    });
  }
  if (start === undefined || step === undefined) return [];
  const periods = Math.max(0, ...series.map(one => one.values.length));
  return Array.from({ length: periods }, (_, index) =>
    periodMoment(start, step, index),
  );
}

/** The period `count` steps after another one. */
export function periodMoment(
  start: string,
  step: NonNullable<Input['step']>,
  count: number,
): ChartMoment {
  const time = periodAfter(start, step, count);
  return {
    time,
    day: dayOf(time),
    end: periodAfter(start, step, count + 1),
  };
}
