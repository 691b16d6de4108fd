import { Problem } from '../../../platform/Problem';
import { alignDown } from '../model/buckets/alignTo';
import { SILENT_AFTER_SECONDS } from '../model/evaluation/asOf';
import { periodInWords, type ReportPeriod } from '../model/report/ReportPeriod';
import { REPORT_STEP_SECONDS } from '../model/report/reportStep';
import { instantInWords } from '../model/words/instantInWords';

/**
 * Up to when a period is counted: its end, once the last counts have had time to come; else, for a preliminary report,
 * the last hour that they have come for. Seconds since 1970.
 *
 * @throws Problem `conflict` for a period that is not over, `invalid-request` for one that has not begun
 */
export function countedUntil(
  period: ReportPeriod,
  how: { readonly nowSeconds: number; readonly allowsPreliminary: boolean },
): number {
  const { startSeconds, endSeconds, timeZone } = period;
  if (how.nowSeconds - SILENT_AFTER_SECONDS >= endSeconds) return endSeconds;
  const words = `The ${periodInWords(period)} in ${timeZone}`;
  const until = cameUntil(how.nowSeconds);
  if (until <= startSeconds) {
    const detail = `begins on ${instantInWords(startSeconds)}`;
    throw new Problem('invalid-request', `${words} has not begun.`, {
      errors: [{ pointer: '/period/of', detail }],
    });
  }
  if (how.allowsPreliminary) return until;
  throw new Problem(
    'conflict',
    `${words} is over, with the last counts come, on ${instantInWords(
      endSeconds + SILENT_AFTER_SECONDS,
    )}.`,
    {
      howToMend:
        'Ask again then, or now with `preliminary: true` for a report that is marked so.',
    },
  );
}

/** The last hour that the counts have come for; seconds since 1970. */
export function cameUntil(nowSeconds: number): number {
  return alignDown(nowSeconds - SILENT_AFTER_SECONDS, REPORT_STEP_SECONDS);
}
