import type { components } from '../generated/api';

type Schemas = components['schemas'];
type HigherIs = Schemas['Signal']['higherIs'] | undefined;

/** What a change is for. @public */
export type Outcome = 'better' | 'worse';

/**
 * Whether a change is for the better or the worse, by what its signal says of higher values; undefined where it says nothing, and
 * for a rise of what is good: that goes without saying.
 *
 * @param change - in any unit; only its sign counts
 *
 * @public
 */
export function outcomeOf(
  change: number | null,
  higherIs: HigherIs,
): Outcome | undefined {
  if (change === null || change === 0) return undefined;
  if (higherIs === 'good') return change < 0 ? 'worse' : undefined;
  if (higherIs === 'bad') return change < 0 ? 'better' : 'worse';
  return undefined;
}

const SIGN_OF_VERDICT: Partial<Record<Schemas['Verdict'], number>> = {
  rising: 1,
  emerging: 1,
  falling: -1,
};

/** The same of the way that a verdict goes. @public */
export function outcomeOfVerdict(
  verdict: Schemas['Verdict'],
  higherIs: HigherIs,
): Outcome | undefined {
  return outcomeOf(SIGN_OF_VERDICT[verdict] ?? null, higherIs);
}
