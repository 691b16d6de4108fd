import { useMemo } from 'react';
import {
  ContractEstate,
  Facet,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { sinceChoices } from './sinceChoices';
import {
  formats,
  goneChoices,
  lifecycles,
  scoreChoices,
} from './useEstateView';

/** Who owns all APIs, as far as it is told. */
type EstateOwners = Pick<
  ContractEstate,
  'owners' | 'ownersLeftOff' | 'slos' | 'withoutOwner'
>;

/**
 * The ways to narrow the list.
 *
 * @param chosen - what the address names; a lifecycle of others is offered where one is chosen
 * @param estate - undefined until it is known: owners are those of all APIs, with how many they have
 */
export function useEstateFacets(
  chosen: Readonly<Record<string, string[]>>,
  estate: EstateOwners | undefined,
): Facet[] {
  const { t } = useTexts(apiContractsTranslationRef);
  const owners = useOwnerOptions(chosen.owner, estate);
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
        id: 'score',
        label: t('estate.facet.score'),
        options: optionsOf(scoreChoices, value =>
          t('estate.score.below', { score: value }),
        ),
      },
      {
        id: 'slo',
        label: t('estate.facet.slo'),
        // Who may not read SLOs is not answered by them.
        options:
          estate?.slos === null && chosen.slo.length === 0
            ? []
            : optionsOf(['true', 'false'] as const, value =>
                t(`estate.slo.${value}`),
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
        options: owners,
        leftOff: estate?.ownersLeftOff,
      },
    ];
    return all.filter(({ options }) => options.length > 0);
  }, [t, chosen, owners, estate?.ownersLeftOff, estate?.slos]);
}

/** No reference is empty: it stands for none. */
const NO_OWNER = '';

/** Owners by name, with how many APIs they have; one that is chosen can be taken back, also where it has none any more. */
function useOwnerOptions(
  chosen: readonly string[],
  estate: EstateOwners | undefined,
): Facet['options'] {
  const { t } = useTexts(apiContractsTranslationRef);
  const counts = useMemo(
    () =>
      new Map<string, number | undefined>([
        ...chosen.map(owner => [owner, undefined] as const),
        ...(estate?.owners ?? []).map(
          ({ owner, apiCount }) => [owner, apiCount] as const,
        ),
        ...(estate && estate.withoutOwner > 0
          ? [[NO_OWNER, estate.withoutOwner] as const]
          : []),
      ]),
    [chosen, estate],
  );
  const refs = useMemo(() => [...counts.keys()].filter(Boolean), [counts]);
  const titleOf = useEntityTitles(refs);
  return useMemo(
    () =>
      [...counts]
        .map(([value, count]) => ({
          ...{ value, count },
          label: value === NO_OWNER ? t('estate.noOwner') : titleOf(value),
        }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    [counts, titleOf, t],
  );
}
