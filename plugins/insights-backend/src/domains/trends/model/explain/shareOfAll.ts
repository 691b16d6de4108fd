import { formatChange, formatNumber, formatShare } from '../formatValue';
import { periodInWords } from '../periods';
import type { ExplanationInput } from './ExplanationInput';

/**
 * What part of all topics' counts is this topic's, now and a year before, among the topics that are known at both times: what
 * began or ceased to be counted moves no share. Undefined where counts do not add up, or there is nothing to be a part of.
 */
export function shareOfAll({
  analysis: { latest, window },
  signal,
  topicsWatched,
  changeOfYear,
  totals,
}: ExplanationInput): string | undefined {
  if (signal.kind !== 'count' || !latest || !totals) return undefined;
  if (changeOfYear === undefined || changeOfYear === null) return undefined;
  const { topics, now, before } = totals;
  const valueBefore = latest.value - changeOfYear;
  const isPart = latest.value >= 0 && valueBefore >= 0 && latest.value <= now;
  if (topics < 2 || !isPart || !(now > 0) || !(before > 0)) return undefined;
  const [share, shareBefore] = [latest.value / now, valueBefore / before];
  const leftOut = topicsWatched - topics;
  const coverage =
    leftOut > 0
      ? ` ${formatNumber(leftOut)} of ${formatNumber(
          topicsWatched,
        )} topics have no value at one of the two times and are left out.`
      : '';
  return `Of what was counted over ${formatNumber(
    topics,
  )} topics in ${periodInWords(latest.at, window.step)} this is ${formatShare(
    share,
  )}; a year before it was ${formatShare(
    shareBefore,
  )} of the same topics (${formatChange(
    share - shareBefore,
    '1',
  )}). What belongs to several topics counts in each.${coverage}`;
}
