import { formatCount } from '@almanac/backstage-plugin-insights-common';
import {
  SloDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

type Method = SloDefinition['objectives'][number]['budgeting']['method'];

/** What a budget is counted in. */
export function unitOf(method: Method): 'events' | 'slices' {
  return method === 'Occurrences' ? 'events' : 'slices';
}

/** A number of events or slices in words, written out: `1,216 events`. */
export function useUnitWords(
  method: Method,
): (amount: number, decimals?: number) => string {
  const { t } = useTexts(sloTranslationRef);
  return (amount, decimals) =>
    t(`detail.words.units.${unitOf(method)}`, {
      count: amount,
      number: formatCount(amount, decimals),
    });
}
