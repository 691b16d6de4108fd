import { graphemes } from './graphemes';

/** One of each end and the mark between them. */
const shortest = 3;

/**
 * A long name with its middle left out: both ends tell names apart, the middle seldom does. What the reader sees as
 * one character (an emoji, a letter with its accents) is never cut.
 *
 * @param mostCharacters - of the result; at least three
 *
 * @public
 */
export function cutInMiddle(text: string, mostCharacters: number): string {
  const characters = graphemes(text);
  const kept = Math.max(shortest, mostCharacters) - 1;
  if (characters.length <= kept + 1) return text;
  const head = Math.ceil(kept / 2);
  const tail = characters.slice(characters.length - (kept - head));
  return `${characters.slice(0, head).join('')}…${tail.join('')}`;
}
