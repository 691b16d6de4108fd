import { instantInWords } from '../words/instantInWords';
import type { FrozenPromised } from './ReportContent';

/**
 * How what a report says of promises is to be read.
 *
 * @param isAlone - whether nothing is said of objectives, since the report is for the customer
 */
export function promiseNotes(
  { agreements }: FrozenPromised,
  isAlone: boolean,
): string[] {
  if (agreements.length === 0) return [];
  const periods = agreements.flatMap(one => one.periods);
  const open = periods.flatMap(({ settlesAt }) => settlesAt ?? []);
  const lastOpen = open.sort().at(-1);
  return [
    'Promises are judged by the agreements: over their own periods, by their own targets, without the time that they exclude. A period is told in the month that its last day is in.',
    'A promise is kept or broken only where that is so whatever the time was that nothing is known of, if that is much.',
    ...(periods.some(
      ({ verdict, isOver, window }) =>
        verdict === 'broken' && !isOver && window.kind === 'calendar',
    )
      ? [
          'A promise that nothing to come can mend is broken, also before its period is over; its credit is told then.',
        ]
      : []),
    ...(periods.some(({ settledAt }) => settledAt !== null)
      ? [
          'What is final is told as it was settled, and does not change any more.',
        ]
      : []),
    ...(lastOpen
      ? [
          `What is provisional can still change by late counts and exclusions; all of it can be final from ${instantInWords(
            Date.parse(lastOpen) / 1_000,
          )} on.`,
        ]
      : []),
    ...(agreements.some(({ periods: own }) =>
      own.some(({ window }) => window.kind === 'rolling'),
    )
      ? [
          'An agreement on a rolling window has no periods: the window that ends with the report is judged, and no credit follows.',
        ]
      : []),
    ...(isAlone
      ? [
          'The report is for the customer: it says nothing of the objectives that the teams have set themselves, which may be stricter.',
        ]
      : []),
  ];
}
