import { useMemo } from 'react';
import {
  Collector,
  Facet,
  Filters,
  useFilters,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import { CONDITIONS, conditionOf } from './model/conditionOf';

const FACETS = ['state'] as const;

function matches(collector: Collector, { q, chosen }: Filters): boolean {
  const words = `${collector.title} ${collector.id} ${collector.description}`;
  return (
    words.toLocaleLowerCase().includes(q.trim().toLocaleLowerCase()) &&
    (chosen.state.length === 0 || chosen.state.includes(conditionOf(collector)))
  );
}

/** The words and states that narrow the list of collectors, and what they leave. */
export function useSourceFilters(collectors: Collector[]): {
  filters: Filters;
  facets: Facet[];
  matching: Collector[];
} {
  const { t } = useTexts(trendRadarTranslationRef);
  const filters = useFilters(FACETS);
  const facets = useMemo(
    () => [
      {
        id: 'state',
        label: t('sources.facet.state'),
        options: CONDITIONS.map(condition => ({
          value: condition,
          label: t(`sources.state.${condition}`),
          count: collectors.filter(item => conditionOf(item) === condition)
            .length,
        })).filter(({ count }) => count > 0),
      },
    ],
    [collectors, t],
  );
  return {
    filters,
    facets,
    matching: collectors.filter(collector => matches(collector, filters)),
  };
}
