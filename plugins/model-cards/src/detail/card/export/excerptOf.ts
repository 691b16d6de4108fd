import { isCardObject } from '../fields/valueAt';

const MOST_CHARACTERS = 120;

/** The beginning of what a field says, in one line. */
export function excerptOf(value: unknown): string {
  const text = inWords(value).replace(/\s+/g, ' ').trim();
  return text.length > MOST_CHARACTERS
    ? `${text.slice(0, MOST_CHARACTERS)}…`
    : text;
}

/** Texts as they are; lists and objects by what they hold. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (isCardObject(value)) return Object.values(value).map(inWords).join(' · ');
  return value === null || value === undefined ? '' : String(value);
}
