import { outcomeOf } from '@almanac/backstage-plugin-insights-common';
import { wayOf } from './changeSentence';
import type { ExplanationInput } from './ExplanationInput';

/**
 * Whether the way it went is for the better or the worse, by what the signal says of higher values. Undefined where it says
 * nothing, where there is no way, and for a rise of what is good: that goes without saying.
 */
export function outcomeSentence(input: ExplanationInput): string | undefined {
  const { title, higherIs } = input.signal;
  const way = wayOf(input);
  const outcome = way && outcomeOf(way === 'rose' ? 1 : -1, higherIs);
  if (!outcome) return undefined;
  const better = higherIs === 'good' ? 'more' : 'less';
  return `Of “${title}” ${better} is better, so this is for the ${outcome}.`;
}
