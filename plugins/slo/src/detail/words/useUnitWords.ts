import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  formatNumber,
  SloDefinition,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';

type Method = SloDefinition['objectives'][number]['budgeting']['method'];

/** What a budget is counted in. */
export function unitOf(method: Method): 'events' | 'slices' {
  return method === 'Occurrences' ? 'events' : 'slices';
}

/** A number of events or slices in words: `1,216 events`. */
export function useUnitWords(method: Method): (amount: number) => string {
  const { t } = useTranslationRef(sloTranslationRef);
  return amount =>
    t(`detail.words.units.${unitOf(method)}`, {
      count: amount,
      number: formatNumber(amount),
    });
}
