import { useMemo } from 'react';
import {
  Facet,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { sinceChoices } from './sinceChoices';
import { formats, goneChoices, lifecycles } from './useEstateView';

/**
 * The ways to narrow the list.
 *
 * @param chosen - what the address names: an owner is offered where one is chosen, and so is a lifecycle of others
 */
export function useEstateFacets(
  chosen: Readonly<Record<string, string[]>>,
): Facet[] {
  const { t } = useTexts(apiContractsTranslationRef);
  const titleOf = useEntityTitles(chosen.owner);
  return useMemo(() => {
    const optionsOf = <Value extends string>(
      values: readonly Value[],
      labelOf: (value: Value) => string,
    ) => values.map(value => ({ value, label: labelOf(value) }));
    const all: Facet[] = [
      {
        id: 'since',
        label: t('estate.facet.since'),
        options: optionsOf(sinceChoices, value => t(`estate.since.${value}`)),
      },
      {
        id: 'format',
        label: t('estate.facet.format'),
        options: optionsOf(formats, value => t(`estate.format.${value}`)),
      },
      {
        id: 'lifecycle',
        label: t('estate.facet.lifecycle'),
        options: optionsOf(
          [...new Set([...lifecycles, ...chosen.lifecycle])],
          value => value,
        ),
      },
      {
        id: 'readable',
        label: t('estate.facet.readable'),
        options: optionsOf(['true', 'false'] as const, value =>
          t(`estate.readable.${value}`),
        ),
      },
      {
        id: 'gone',
        label: t('estate.facet.gone'),
        options: optionsOf(goneChoices, value => t(`estate.gone.${value}`)),
      },
      {
        id: 'owner',
        label: t('estate.table.owner'),
        options: optionsOf(chosen.owner, titleOf),
      },
    ];
    return all.filter(({ options }) => options.length > 0);
  }, [t, chosen, titleOf]);
}
