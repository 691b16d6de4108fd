import { useMemo } from 'react';
import {
  ContractEstate,
  Facet,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { exclusive, inMenu, type MenuId } from './estateMenus';
import { sinceChoices } from './sinceChoices';
import type { EstateCounts } from './useEstateCounts';
import {
  formats,
  goneChoices,
  lifecycles,
  scoreChoices,
} from './useEstateView';

const either = ['true', 'false'] as const;

/** Who owns all APIs, as far as it is told. */
type EstateOwners = Pick<
  ContractEstate,
  'owners' | 'ownersLeftOff' | 'slos' | 'withoutOwner'
>;

/**
 * The ways to narrow the list.
 *
 * @param chosen - what the address names; a lifecycle of others is offered where one is chosen
 * @param estate - undefined until it is known: owners are those of all APIs, those too of which no API matches
 * @param counts - how many APIs each choice would leave
 */
export function useEstateFacets(
  chosen: Readonly<Record<string, string[]>>,
  estate: EstateOwners | undefined,
  counts: EstateCounts,
): Facet[] {
  const { t } = useTexts(apiContractsTranslationRef);
  const owners = useOwnerOptions(chosen.owner, estate, counts);
  return useMemo(() => {
    const optionsOf = <Value extends string>(
      filter: string,
      values: readonly Value[],
      labelOf: (value: Value) => string,
    ) =>
      values.map(value => ({
        value: inMenu(filter, value),
        label: labelOf(value),
        count: counts.of(filter, value),
        ...(exclusive.includes(filter) && { alternatives: filter }),
      }));
    const stages = [
      ...new Set([
        ...lifecycles,
        ...(counts.facets?.lifecycle ?? []).map(({ value }) => value),
        ...chosen.lifecycle,
      ]),
    ];
    // Who may not read SLOs is not answered by them.
    const slos = estate?.slos === null && chosen.slo.length === 0 ? [] : either;
    const all: Facet[] = [
      {
        id: 'attention' satisfies MenuId,
        label: t('estate.facet.attention'),
        options: [
          ...optionsOf('needs', either, value => t(`estate.needs.${value}`)),
          ...optionsOf('since', sinceChoices, value =>
            t(`estate.since.${value}`),
          ),
        ],
      },
      {
        id: 'format',
        label: t('estate.facet.format'),
        options: formats.map(value => ({
          value,
          label: t(`estate.format.${value}`),
          count: counts.of('format', value),
        })),
      },
      {
        id: 'condition' satisfies MenuId,
        label: t('estate.facet.condition'),
        options: [
          ...optionsOf('score', scoreChoices, value =>
            t('estate.score.below', { score: value }),
          ),
          ...optionsOf('slo', slos, value => t(`estate.slo.${value}`)),
          ...optionsOf('readable', either, value =>
            t(`estate.readable.${value}`),
          ),
        ],
      },
      {
        id: 'stage' satisfies MenuId,
        label: t('estate.facet.stage'),
        options: [
          ...optionsOf('lifecycle', stages, value => value),
          ...optionsOf('gone', goneChoices, value => t(`estate.gone.${value}`)),
        ],
      },
      {
        id: 'owner',
        label: t('estate.table.owner'),
        options: owners,
        leftOff: estate?.ownersLeftOff,
      },
    ];
    return all.filter(({ options }) => options.length > 0);
  }, [t, chosen, owners, estate?.ownersLeftOff, estate?.slos, counts]);
}

/** No reference is empty: it stands for none. */
const NO_OWNER = '';

/** Owners by name; one that is chosen can be taken back, also where it has none any more. */
function useOwnerOptions(
  chosen: readonly string[],
  estate: EstateOwners | undefined,
  counts: EstateCounts,
): Facet['options'] {
  const { t } = useTexts(apiContractsTranslationRef);
  const { facets, of } = counts;
  const owners = useMemo(
    () => [
      ...new Set([
        ...chosen,
        ...(estate?.owners ?? []).map(({ owner }) => owner),
        ...(facets?.owner ?? []).map(({ value }) => value),
        ...(estate && estate.withoutOwner > 0 ? [NO_OWNER] : []),
      ]),
    ],
    [chosen, estate, facets],
  );
  const refs = useMemo(() => owners.filter(Boolean), [owners]);
  const titleOf = useEntityTitles(refs);
  return useMemo(
    () =>
      owners
        .map(value => ({
          ...{ value, count: of('owner', value) },
          label: value === NO_OWNER ? t('estate.noOwner') : titleOf(value),
        }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    [owners, of, titleOf, t],
  );
}
