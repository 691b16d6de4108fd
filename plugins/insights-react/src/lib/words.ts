import { capitalised } from '@almanac/backstage-plugin-insights-common';
import type { BlipDecisionState, Movement, Verdict } from '../api/wire';

/** All words of a wire type; with one too few or too many it does not compile. */
function allOf<Word extends string>(
  words: Record<Word, true>,
): readonly Word[] {
  return Object.keys(words) as Word[];
}

/** Every verdict, in the order in which pages offer them. @public */
export const verdicts = allOf<Verdict>({
  emerging: true,
  rising: true,
  peaking: true,
  falling: true,
  steady: true,
  unknown: true,
});

/** Every movement, in the order in which pages offer them. @public */
export const movements = allOf<Movement>({
  in: true,
  out: true,
  new: true,
  none: true,
});

/** Every way in which a decision stands to the suggestion, in the order in which pages offer them. @public */
export const blipDecisionStates = allOf<BlipDecisionState>({
  differs: true,
  drifting: true,
  overdue: true,
  decided: true,
  undecided: true,
});

/**
 * A word of the API that no text is for, as a newer backend may have one: `slowing-down` reads "Slowing down".
 *
 * @public
 */
export function plainWord(word: string): string {
  const spaced = word.replace(/[-_\s]+/g, ' ').trim();
  return capitalised(spaced);
}
