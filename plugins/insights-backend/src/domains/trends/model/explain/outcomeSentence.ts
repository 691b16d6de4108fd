import { wayOf } from './changeSentence';
import type { ExplanationInput } from './ExplanationInput';

/**
 * Whether the way it went is for the better or the worse, by what the signal says of higher values. Undefined where it says
 * nothing, where there is no way, and for a rise of what is good: that goes without saying.
 */
export function outcomeSentence(input: ExplanationInput): string | undefined {
  const { title, higherIs } = input.signal;
  const way = wayOf(input);
  if (!way || higherIs === 'neutral') return undefined;
  if (higherIs === 'good') {
    return way === 'rose'
      ? undefined
      : `Of “${title}” more is better, so this is for the worse.`;
  }
  return `Of “${title}” less is better, so this is for the ${
    way === 'rose' ? 'worse' : 'better'
  }.`;
}
