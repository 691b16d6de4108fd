import type { ChangePoint } from '../changePoints';
import { periodInWords } from '../periods';
import type { TrendAnalysis } from '../TrendAnalysis';

/** What happened nearest to the largest step, and how often chance puts an event as near; nearness is all that is said. */
export function markerSentence(analysis: TrendAnalysis): string | undefined {
  const change = largestStep(analysis);
  const marker = change?.markers[0];
  if (!change || !marker) return undefined;
  const when = periodInWords(change.at, analysis.window.step);
  const event = `the ${marker.kind.replace('-', ' ')} ${marker.title}`;
  return `The largest step, in ${when}, ${nearness(
    change,
    analysis,
  )} ${event}; with all events shifted in time, one lies as near in ${Math.round(
    marker.chance * 100,
  )} of 100 cases, and nearness alone shows no cause.`;
}

/** The step that moved the level most, the later one of two that are equal. */
export function largestStep(analysis: TrendAnalysis): ChangePoint | undefined {
  return [...analysis.changePoints].sort(
    (a, b) =>
      Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
      b.index - a.index,
  )[0];
}

function nearness(change: ChangePoint, { window }: TrendAnalysis): string {
  const days = change.markers[0].distanceDays;
  if (days === 0) {
    return change.low === change.high
      ? `falls in the same ${window.step} as`
      : 'lies within the time of';
  }
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `follows by ${count}` : `comes ${count} before`;
}
