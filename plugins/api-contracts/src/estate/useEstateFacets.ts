import { useMemo } from 'react';
import {
  Contract,
  Facet,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { sinceChoices } from './sinceChoices';
import { formats, goneChoices, lifecycles } from './useEstateView';

/** More cannot be chosen from; who looks for another one searches for it. */
const MOST_OWNERS = 50;

/**
 * The ways to narrow the list.
 *
 * @param chosen - what the address names; a lifecycle of others is offered where one is chosen
 * @param contracts - those that are shown: their owners are offered beside those that are chosen
 */
export function useEstateFacets(
  chosen: Readonly<Record<string, string[]>>,
  contracts: readonly Pick<Contract, 'owner'>[],
): Facet[] {
  const { t } = useTexts(apiContractsTranslationRef);
  const owners = useMemo(() => {
    const shown = contracts.flatMap(({ owner }) => owner ?? []).sort();
    // What is chosen is offered first: it must be possible to take it back.
    const offered = [...new Set([...chosen.owner, ...shown])];
    return offered.slice(0, MOST_OWNERS).sort();
  }, [chosen.owner, contracts]);
  const titleOf = useEntityTitles(owners);
  return useMemo(() => {
    const optionsOf = <Value extends string>(
      values: readonly Value[],
      labelOf: (value: Value) => string,
    ) => values.map(value => ({ value, label: labelOf(value) }));
    const all: Facet[] = [
      {
        id: 'needs',
        label: t('estate.facet.needs'),
        options: optionsOf(['true', 'false'] as const, value =>
          t(`estate.needs.${value}`),
        ),
      },
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
        options: optionsOf(owners, titleOf),
      },
    ];
    return all.filter(({ options }) => options.length > 0);
  }, [t, chosen, owners, titleOf]);
}
