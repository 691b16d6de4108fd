import type { Step } from '../../../signals';
import { formatShare } from '../formatValue';
import { periodsInWords } from '../periods';
import type { Season } from './findSeasons';

const STRENGTHS = {
  none: 'no',
  weak: 'a weak',
  clear: 'a clear',
  strong: 'a strong',
} as const satisfies Record<Season['strength'], string>;

/** What is known of a cycle, in one sentence. */
export function seasonSentence(season: Season, step: Step): string {
  const cycle = periodsInWords(season.periods, step);
  if (season.skill === null) {
    return `A season of ${cycle} was given; too few cycles are there to say how strong it is.`;
  }
  if (season.strength === 'none') {
    return `A season of ${cycle} was given, but other cycles do not foretell one.`;
  }
  return `The values follow ${
    STRENGTHS[season.strength]
  } season of ${cycle}: other cycles foretell ${formatShare(season.skill, {
    decimals: 0,
  })} of what is not trend.`;
}
