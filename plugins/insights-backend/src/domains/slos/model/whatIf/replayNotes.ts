import type { OwnAlert } from '../alerting/OwnAlert';
import { instantInWords } from '../words/instantInWords';
import { replayableAlerts } from './replayableAlerts';
import type { ReplayMoment } from './replayMoments';
import type { ReplayedSide } from './replaySide';
import type { ReplaySpan } from './replaySpan';

interface Named {
  readonly name: string;
  readonly side: ReplayedSide;
}

const HOUR = 3_600;

/** What a replay cannot know, in sentences. */
export function replayNotes(
  span: ReplaySpan | undefined,
  moments: readonly ReplayMoment[],
  { current, changed }: Readonly<Record<'current' | 'changed', ReplayedSide>>,
  ownAlerts?: readonly OwnAlert[],
): string[] {
  if (!span) return ['Nothing is known of the past: nothing is replayed.'];
  const sides = [
    { name: 'current', side: current },
    { name: 'changed', side: changed },
  ];
  return [
    'Traffic and failures are those that were: what anybody would have done under the other objective is not replayed.',
    ...partialNotes(span),
    ...stepNotes(moments, sides, ownAlerts),
    ...sides.flatMap(sideNotes),
  ];
}

function partialNotes({ isPartial, knownFromSeconds }: ReplaySpan): string[] {
  return isPartial
    ? [
        `Counts are known since ${instantInWords(
          knownFromSeconds,
        )}, which is hardly more than one window: windows that are known in part are replayed, too, once they are known half as well as the one that ends now.`,
      ]
    : [];
}

/** Names what is coarser than it is for alerts that are raised. */
function stepNotes(
  moments: readonly ReplayMoment[],
  sides: readonly Named[],
  ownAlerts: readonly OwnAlert[] | undefined,
): string[] {
  const [{ stepSeconds }] = moments;
  if (stepSeconds < HOUR) return [];
  const finer = moments.find(moment => moment.stepSeconds < stepSeconds);
  const until = finer ? `Until ${instantInWords(finer.seconds)} the` : 'The';
  return [
    `${until} replay goes in steps of ${inHours(
      stepSeconds,
    )}: the budget may have been gone in between, and alerts are counted over windows of whole steps.`,
    ...sides.flatMap(side => alertNotes(side, stepSeconds, ownAlerts)),
  ];
}

/** Alerts that are faster than the steps are not replayed. */
function alertNotes(
  { name, side: { evaluation } }: Named,
  stepSeconds: number,
  ownAlerts: readonly OwnAlert[] | undefined,
): string[] {
  const { startSeconds, endSeconds } = evaluation.window;
  const windowSeconds = endSeconds - startSeconds;
  const replayed = replayableAlerts(ownAlerts, windowSeconds, stepSeconds);
  const all = evaluation.alerts.length;
  const missing = all - replayed.length;
  return missing > 0
    ? [
        `In steps of ${inHours(
          stepSeconds,
        )} the fastest ${missing} of the ${all} alerts of the ${name} objective cannot be replayed: fewer may be counted than were raised.`,
      ]
    : [];
}

function sideNotes({
  name,
  side: { objective, goneAtStart },
}: Named): string[] {
  return [
    ...(goneAtStart
      ? [
          `The budget of the ${name} objective was gone already when the replay began; that is not among how often it went.`,
        ]
      : []),
    ...(objective.target === 1
      ? [
          `A target of 100 % has no budget: that of the ${name} objective is gone with anything that fails, and no part of it is told.`,
        ]
      : []),
  ];
}

function inHours(seconds: number): string {
  const hours = seconds / HOUR;
  return hours === 1 ? 'an hour' : `${hours} hours`;
}
