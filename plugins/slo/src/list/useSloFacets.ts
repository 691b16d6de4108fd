import { useMemo } from 'react';
import {
  Facet,
  SloCount,
  SloOverview,
  useEntityTitles,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { attentionOf } from '../lib/attention';
import { sloTranslationRef } from '../translation';

/** So many of each kind are asked of the catalog for their titles; others are told by their reference. */
const MOST_TITLES = 60;

/**
 * The ways to narrow the list, with how many SLOs each leaves.
 *
 * @param overview - of all SLOs, not of those that match: what is not chosen can still be chosen
 */
export function useSloFacets(overview: SloOverview | undefined): Facet[] {
  const { t } = useTexts(sloTranslationRef);
  const stateWord = useStateWord();
  const refOfService = useMemo(
    () =>
      new Map(
        overview?.cells.map(({ service, entityRef }) => [service, entityRef]),
      ),
    [overview],
  );
  const titleOf = useEntityTitles(refsOf(overview, refOfService));
  return useMemo(() => {
    if (!overview) return [];
    const facet = (
      id: 'state' | 'owner' | 'system' | 'service' | 'tag',
      counts: SloCount[],
      labelOf: (value: string) => string,
      beyond = 0,
    ): Facet => ({
      id,
      label: t(`list.facet.${id}`),
      options: counts.map(({ value, count }) => ({
        value: value ?? '',
        label: labelOf(value ?? ''),
        count,
      })),
      leftOff: beyond,
    });
    const beyond = overview.valuesLeftOff;
    const known = (counts: SloCount[]) =>
      counts.filter(({ value }) => value !== null);
    const states = overview.states
      .slice()
      .sort((a, b) => attentionOf(a.value ?? '') - attentionOf(b.value ?? ''));
    return [
      facet('state', states, stateWord),
      facet(
        'owner',
        overview.owners,
        value => (value === '' ? t('list.noOwner') : titleOf(value)),
        beyond.owners,
      ),
      facet(
        'system',
        overview.systems,
        value => (value === '' ? t('list.noSystem') : titleOf(value)),
        beyond.systems,
      ),
      facet(
        'service',
        known(overview.services),
        value => {
          const ref = refOfService.get(value);
          return ref ? titleOf(ref) : value;
        },
        beyond.services,
      ),
      facet('tag', known(overview.tags), value => value, beyond.tags),
    ].filter(({ options }) => options.length > 0);
  }, [overview, t, stateWord, titleOf, refOfService]);
}

/** Teams, systems and services whose titles are asked for. */
function refsOf(
  overview: SloOverview | undefined,
  refOfService: ReadonlyMap<string, string | null>,
): string[] {
  if (!overview) return [];
  const titled = (counts: SloCount[]) =>
    counts.slice(0, MOST_TITLES).flatMap(({ value }) => value ?? []);
  return [
    ...titled(overview.owners),
    ...titled(overview.systems),
    ...titled(overview.services).flatMap(
      service => refOfService.get(service) ?? [],
    ),
  ];
}
