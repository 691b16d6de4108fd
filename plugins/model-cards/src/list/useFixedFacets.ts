import { useMemo } from 'react';
import { Facet, useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import type { Freshness } from './freshness';
import {
  completenessLimits,
  deprecatedChoices,
  goneChoices,
} from './useModelFilters';

const freshWords: Record<
  Freshness,
  'within30d' | 'within90d' | 'over90d' | 'over1y'
> = {
  '30d': 'within30d',
  '90d': 'within90d',
  over90d: 'over90d',
  over1y: 'over1y',
};

/** Ways to narrow the list that are the same whatever models there are. */
export function useFixedFacets(): Facet[] {
  const { t } = useTexts(modelCardsTranslationRef);
  return useMemo(
    () => [
      {
        id: 'completeness',
        label: t('list.facet.completeness'),
        options: completenessLimits.map(value => ({
          value,
          label: t(`list.completeness.limit${value}`),
        })),
      },
      {
        id: 'fresh',
        label: t('list.facet.fresh'),
        options: Object.entries(freshWords).map(([value, word]) => ({
          value,
          label: t(`list.fresh.${word}`),
        })),
      },
      {
        id: 'gone',
        label: t('list.facet.gone'),
        options: goneChoices.map(value => ({
          value,
          label: t(`list.gone.${value}`),
        })),
      },
      {
        id: 'deprecated',
        label: t('list.facet.deprecated'),
        options: deprecatedChoices.map(value => ({
          value,
          label: t(`list.deprecated.${value}`),
        })),
      },
    ],
    [t],
  );
}
