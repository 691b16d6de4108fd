import {
  BlipDecisionState,
  Radar,
  RadarWhatIf,
} from '@almanac/backstage-plugin-insights-react';
import type { ChoiceValues } from './choiceCounts';
import { movedSinceDay } from './narrowedBlips';
import { recentSpans } from './recent/recentSpans';
import type { ShownBlip } from './ShownBlip';
import { shownRing } from './shownRing';
import type { RadarView } from './useRadarView';
import { pastDayOf } from './whatIf/whatIfBlips';

/** What a blip is by each menu of a radar, as the API chooses by them. */
export function valuesOfBlip(
  radar: Radar,
  ownersOf: (topicId: string) => readonly string[],
): ChoiceValues<ShownBlip> {
  const spans = recentSpans(radar);
  return {
    quadrant: ({ quadrant }) => [quadrant],
    ring: blip => [shownRing(radar, blip)],
    decision: decisionStates,
    movement: ({ movement }) => [movement],
    moved: blip =>
      spans
        .filter(({ since }) => movedSinceDay(blip, since))
        .map(({ id }) => id),
    verdict: ({ verdict }) => (verdict === null ? [] : [verdict]),
    tag: ({ tags }) => tags,
    owner: ({ topicId }) => ownersOf(topicId),
  };
}

function decisionStates({ decision }: ShownBlip): BlipDecisionState[] {
  if (!decision) return ['undecided'];
  return [
    'decided',
    ...(decision.differs ? (['differs'] as const) : []),
    ...(decision.isReviewOverdue ? (['overdue'] as const) : []),
    ...(decision.drift ? (['drifting'] as const) : []),
  ];
}

/**
 * What is chosen in each menu, as far as it narrows the radar: one tag and one time at most; the quadrant that the radar is
 * zoomed to in place of those chosen; in a what-if no state of decisions, of a past day no verdicts.
 *
 * @param owners - those that the radar knows
 */
export function narrowingChoices(
  radar: Radar,
  { filters, focus }: Pick<RadarView, 'filters' | 'focus'>,
  whatIf: RadarWhatIf | undefined,
  owners: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const { chosen } = filters;
  return {
    ...chosen,
    quadrant: focus ? [focus] : chosen.quadrant,
    decision: whatIf ? [] : chosen.decision,
    moved: chosen.moved.slice(0, 1),
    verdict: pastDayOf(radar, whatIf) ? [] : chosen.verdict,
    tag: chosen.tag.slice(0, 1),
    owner: owners,
  };
}
