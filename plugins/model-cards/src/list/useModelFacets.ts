import { useMemo } from 'react';
import {
  Facet,
  ModelCount,
  ModelOverview,
  useEntityTitles,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { riskTiers } from '../lib/modelWords';
import { useRegistryTitles } from '../parts/useRegistryTitles';
import { useRuleWord } from '../parts/useRuleWord';
import { modelCardsTranslationRef } from '../translation';
import type { FacetId } from './useModelFilters';
import { useFixedFacets } from './useFixedFacets';

/** So many owners are asked of the catalog for their titles; others are told by their reference. */
const MOST_TITLES = 60;

/**
 * The ways to narrow the list, with how many models each leaves.
 *
 * @param overview - of those that match: each list counts with all filters but its own
 * @param entities - of the catalog, that the address names: there are too many to offer
 */
export function useModelFacets(
  overview: ModelOverview,
  entities: readonly string[],
): Facet[] {
  const { t } = useTexts(modelCardsTranslationRef);
  const stateWord = useStateWord();
  const ruleWord = useRuleWord();
  const registryTitle = useRegistryTitles();
  const owners = overview.owners.slice(0, MOST_TITLES);
  const titleOf = useEntityTitles([
    ...owners.flatMap(({ value }) => value ?? []),
    ...entities,
  ]);
  const fixed = useFixedFacets();
  return useMemo(() => {
    const facet = (
      id: FacetId,
      counts: ModelCount[],
      labelOf: (value: string) => string = value => value,
    ): Facet => ({
      id,
      label: t(`list.facet.${id}`),
      options: counts.map(({ value, count }) => ({
        value: value ?? '',
        label: labelOf(value ?? ''),
        count,
      })),
    });
    const orWithout =
      (id: 'owner' | 'task' | 'licence', labelOf = (value: string) => value) =>
      (value: string) =>
        value === '' ? t(`list.without.${id}`) : labelOf(value);
    return [
      facet('attention', overview.attention, ruleWord),
      facet('registry', overview.registries, registryTitle),
      facet('owner', overview.owners, orWithout('owner', titleOf)),
      facet('alias', overview.aliases),
      facet('task', overview.tasks, orWithout('task')),
      facet('licence', overview.licences, orWithout('licence')),
      facet('riskTier', byTier(overview.riskTiers), value =>
        stateWord(`risk-${value || 'unsaid'}`),
      ),
      ...fixed,
      {
        id: 'entity',
        label: t('list.facet.entity'),
        options: entities.map(value => ({ value, label: titleOf(value) })),
      },
    ].filter(({ options }) => options.length > 0);
  }, [
    overview,
    t,
    stateWord,
    ruleWord,
    registryTitle,
    titleOf,
    fixed,
    entities,
  ]);
}

/** The highest first, those of which nobody said last. */
function byTier(counts: ModelCount[]): ModelCount[] {
  const rank = ({ value }: ModelCount) => {
    const found = riskTiers.findIndex(tier => tier === value);
    return found < 0 ? riskTiers.length : found;
  };
  return counts.slice().sort((a, b) => rank(a) - rank(b));
}
