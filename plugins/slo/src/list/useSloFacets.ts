import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Facet,
  SloCount,
  SloOverview,
  useStateWord,
} from '@almanac/backstage-plugin-insights-react';
import { attentionOf } from '../lib/attention';
import { useEntityTitles } from '../lib/useEntityTitles';
import { sloTranslationRef } from '../translation';

/** A menu of more is no longer read; the search finds the rest. */
const mostOptions = 60;

/**
 * The ways to narrow the list, with how many SLOs each leaves.
 *
 * @param overview - of all SLOs, not of those that match: what is not chosen can still be chosen
 */
export function useSloFacets(overview: SloOverview | undefined): Facet[] {
  const { t } = useTranslationRef(sloTranslationRef);
  const stateWord = useStateWord();
  const titleOf = useEntityTitles(refsOf(overview));
  return useMemo(() => {
    if (!overview) return [];
    const facet = (
      id: 'state' | 'owner' | 'system' | 'service' | 'tag',
      counts: SloCount[],
      labelOf: (value: string) => string,
    ): Facet => ({
      id,
      label: t(`list.facet.${id}`),
      ...optionsOf(counts, labelOf),
    });
    const known = (counts: SloCount[]) =>
      counts.filter(({ value }) => value !== null);
    const states = overview.states
      .slice()
      .sort((a, b) => attentionOf(a.value ?? '') - attentionOf(b.value ?? ''));
    return [
      facet('state', states, stateWord),
      facet('owner', overview.owners, value =>
        value === '' ? t('list.noOwner') : titleOf(value),
      ),
      facet('system', overview.systems, value =>
        value === '' ? t('list.noSystem') : titleOf(value),
      ),
      facet('service', known(overview.services), value => value),
      facet('tag', known(overview.tags), value => value),
    ].filter(({ options }) => options.length > 0);
  }, [overview, t, stateWord, titleOf]);
}

/** Teams and systems that are offered. */
function refsOf(overview: SloOverview | undefined): string[] {
  if (!overview) return [];
  return [overview.owners, overview.systems].flatMap(counts =>
    counts.slice(0, mostOptions).flatMap(({ value }) => value ?? []),
  );
}

function optionsOf(
  counts: SloCount[],
  labelOf: (value: string) => string,
): Pick<Facet, 'options' | 'leftOff'> {
  const options = counts.slice(0, mostOptions).map(({ value, count }) => ({
    value: value ?? '',
    label: labelOf(value ?? ''),
    count,
  }));
  return { options, leftOff: counts.length - options.length };
}
