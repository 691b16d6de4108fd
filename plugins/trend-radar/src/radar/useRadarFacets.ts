import { useMemo } from 'react';
import {
  blipDecisionStates,
  Facet,
  formatPeriod,
  movements,
  Radar,
  RadarWhatIf,
  useStateWord,
  verdicts,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../translation';
import type { ChoiceCounts } from './choiceCounts';
import { hasSignal } from './hasSignal';
import { recentSpans } from './recent/recentSpans';
import type { ShownBlip } from './ShownBlip';
import { pastDayOf } from './whatIf/whatIfBlips';

/** Tags that at least one blip carries, the most frequent first. */
function tagsOf(
  blips: readonly ShownBlip[],
): { value: string; label: string }[] {
  const uses = new Map<string, number>();
  for (const tag of blips.flatMap(blip => blip.tags)) {
    uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return [...uses]
    .sort(([a, usesOfA], [b, usesOfB]) =>
      usesOfA === usesOfB ? a.localeCompare(b) : usesOfB - usesOfA,
    )
    .map(([tag]) => ({ value: tag, label: tag }));
}

/**
 * The ways to narrow a radar; a what-if knows of no decisions, a past day of no verdicts.
 *
 * @param countOf - how many topics each choice would leave; undefined until that is known
 * @param owner - the way by owners, where something is known of them
 */
export function useRadarFacets(
  radar: Radar,
  blips: readonly ShownBlip[],
  whatIf: RadarWhatIf | undefined,
  countOf: ChoiceCounts | undefined,
  owner?: Facet,
): Facet[] {
  const { t } = useTexts(trendRadarTranslationRef);
  const stateWord = useStateWord();
  return useMemo(() => {
    const titled = (list: Radar['quadrants'] | Radar['rings']) =>
      list.map(({ id, title }) => ({ value: id, label: title }));
    const facets: Facet[] = [
      {
        id: 'quadrant',
        label: t('radar.facet.quadrant'),
        options: titled(radar.quadrants),
      },
      {
        id: 'ring',
        label: t('radar.facet.ring'),
        options: titled(radar.rings),
      },
      {
        id: 'decision',
        label: t('radar.facet.decision'),
        options: blipDecisionStates.map(value => ({
          value,
          label: t(`radar.decision.state.${value}`),
        })),
      },
      {
        id: 'movement',
        label: t('radar.facet.movement'),
        options: movements.map(value => ({
          value,
          label: t(`radar.movement.${value}`),
        })),
      },
      {
        id: 'moved',
        label: t('radar.facet.moved'),
        options: recentSpans(radar).map(({ id, periods, step, since }) => ({
          value: id,
          label: t('radar.recent.option', {
            number: String(periods),
            period: t(`radar.period.${step}`),
            since: formatPeriod(since, step),
          }),
        })),
      },
      {
        id: 'verdict',
        label: t('radar.facet.verdict'),
        options: verdicts.map(value => ({
          value,
          label: stateWord(value),
        })),
      },
      { id: 'tag', label: t('radar.facet.tag'), options: tagsOf(blips) },
      ...(owner ? [owner] : []),
    ];
    return facets
      .filter(
        ({ id }) =>
          (!whatIf || id !== 'decision') &&
          (id !== 'moved' || recentSpans(radar).length > 0) &&
          (id !== 'verdict' || (hasSignal(radar) && !pastDayOf(radar, whatIf))),
      )
      .map(facet => ({
        ...facet,
        options: facet.options.map(option => ({
          ...option,
          count: countOf?.(facet.id, option.value),
        })),
      }));
  }, [radar, blips, whatIf, countOf, owner, t, stateWord]);
}
