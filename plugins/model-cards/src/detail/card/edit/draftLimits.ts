import { modelCardLimits } from '@almanac/backstage-plugin-insights-common';
import { ModelCardSaid } from '@almanac/backstage-plugin-insights-react';

/** What there is too much of in what is about to be said. */
export type DraftExcess = 'tooLong' | 'tooMany' | 'tooMuch';

const { textCharacters, becauseCharacters, reasonCharacters } = modelCardLimits;
const { items, editCharacters } = modelCardLimits;

/** Finds what there is too much of: in one text, in a list, in all of it. */
export function excessOf(
  said: ModelCardSaid,
  reason: string,
): DraftExcess | undefined {
  const { value, because = '' } = said;
  const isTooLong =
    longestText(value) > textCharacters ||
    because.length > becauseCharacters ||
    reason.length > reasonCharacters;
  if (isTooLong) return 'tooLong';
  if (Array.isArray(value) && value.length > items) return 'tooMany';
  return JSON.stringify({ [said.pointer]: said }).length > editCharacters
    ? 'tooMuch'
    : undefined;
}

/** Characters of the longest text in a value, at any depth. */
function longestText(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>(
    (most, item) => Math.max(most, longestText(item)),
    0,
  );
}
