import type { CollectedSeries } from '@almanac/backstage-plugin-insights-node';
import { type Fault, firstFault, shown, textFault } from './Fault';
import { DAYS_AHEAD, EARLIEST_DAY, LARGEST_VALUE, limits } from './limits';
import {
  dayOfPeriod,
  firstDayOfPeriod,
  parseDay,
  periodOfDays,
} from './period';
import type { Signal } from './Signal';

/** What the check of a series needs to know. */
export interface SeriesSurroundings {
  readonly signal: (id: string) => Signal | undefined;
  readonly knowsTopic: (id: string) => boolean;
  readonly collectorId: string;
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** What is wrong with a series. */
export function checkSeries(
  series: CollectedSeries,
  around: SeriesSurroundings,
): Fault | undefined {
  const signal = around.signal(series.signalId);
  if (!signal) {
    return {
      reason: `Its signal "${shown(series.signalId)}" is unknown.`,
      howToMend:
        'Yield the signal before, or in, the same batch, and see whether it was refused.',
    };
  }
  return firstFault([
    () => ownerFault(signal, around.collectorId),
    () => topicFault(series.topicId, around),
    () => memberFault(series, signal),
    () => startFault(series.start, signal),
    () => valuesFault(series, signal, around.today),
  ]);
}

function ownerFault(signal: Signal, collectorId: string): Fault | undefined {
  if (signal.collectorId === collectorId) return undefined;
  return {
    reason: `The signal "${signal.id}" belongs to the collector "${signal.collectorId}".`,
    howToMend: 'Bring values for signals of your own.',
  };
}

function topicFault(
  topicId: string,
  around: SeriesSurroundings,
): Fault | undefined {
  if (around.knowsTopic(topicId)) return undefined;
  return {
    reason: `Its topic "${shown(topicId)}" is unknown.`,
    howToMend:
      'Yield the topic before, or in, the same batch, and see whether it was refused.',
  };
}

function memberFault(
  { member }: CollectedSeries,
  signal: Signal,
): Fault | undefined {
  if (!member) return undefined;
  if (!signal.dimensions.includes(member.dimension)) {
    return {
      reason: `The signal has no dimension "${shown(member.dimension)}".`,
      howToMend: `Declare the dimension in the signal, or use one of: ${
        signal.dimensions.join(', ') || 'none so far'
      }.`,
    };
  }
  return firstFault([
    () => textFault('member id', member.id, { longest: limits.member }),
    () => textFault('member title', member.title, { longest: limits.member }),
  ]);
}

function startFault(start: string, signal: Signal): Fault | undefined {
  const days = typeof start === 'string' ? parseDay(start) : undefined;
  if (days === undefined) {
    return {
      reason: `Its start "${shown(start)}" is not a day.`,
      howToMend: 'Give the first day of the first period as YYYY-MM-DD.',
    };
  }
  const onStep = dayOfPeriod(periodOfDays(days, signal.step), signal.step);
  if (onStep === start) return undefined;
  return {
    reason: `Its start ${start} is not the first day of a ${signal.step}.`,
    howToMend: `Begin with ${onStep}, the first day of that ${signal.step}.`,
  };
}

function valuesFault(
  series: CollectedSeries,
  signal: Signal,
  today: number,
): Fault | undefined {
  const { start, values } = series;
  if (!(values instanceof Float64Array)) {
    return {
      reason: 'Its values are not a Float64Array.',
      howToMend: 'Give the values as a Float64Array, NaN where none is known.',
    };
  }
  const first = periodOfDays(Number(parseDay(start)), signal.step);
  const lastDay = firstDayOfPeriod(first + values.length - 1, signal.step);
  if (start < EARLIEST_DAY || lastDay > today + DAYS_AHEAD) {
    return {
      reason: `It spans ${start} to ${dayOfPeriod(
        first + values.length - 1,
        signal.step,
      )}, which is before ${EARLIEST_DAY} or lies in the future.`,
      howToMend: 'Give only periods that have begun.',
    };
  }
  const wrong = values.findIndex(value => !isPossible(value, signal));
  if (wrong < 0) return undefined;
  const at = dayOfPeriod(first + wrong, signal.step);
  return {
    reason: `Its value ${values[wrong]} at ${at} is not possible for a ${signal.kind}.`,
    howToMend: howToMendValue(signal),
  };
}

/** Whether a signal can have a value; NaN is none. */
export function isPossible(
  value: number,
  signal: Pick<Signal, 'kind'>,
): boolean {
  if (Number.isNaN(value)) return true;
  if (!(Math.abs(value) <= LARGEST_VALUE)) return false;
  switch (signal.kind) {
    case 'share':
      return value >= 0 && value <= 1;
    case 'count':
      return value >= 0;
    default:
      return true;
  }
}

/** @param missing - how a missing value is written */
export function howToMendValue(
  signal: Pick<Signal, 'kind'>,
  missing = 'NaN',
): string {
  switch (signal.kind) {
    case 'share':
      return `Give shares from 0 to 1 (not percent), and ${missing} where none is known.`;
    case 'count':
      return `Give counts of 0 or more, and ${missing} where none is known.`;
    default:
      return `Give numbers of at most ±${LARGEST_VALUE}, and ${missing} where none is known.`;
  }
}
