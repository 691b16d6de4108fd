/**
 * A long name with its middle left out: both ends tell names apart, the middle seldom does.
 *
 * @public
 */
export function cutInMiddle(text: string, mostCharacters: number): string {
  const characters = Array.from(text);
  if (characters.length <= mostCharacters) return text;
  const kept = Math.max(2, mostCharacters - 1);
  const head = Math.ceil(kept / 2);
  return `${characters.slice(0, head).join('')}…${characters
    .slice(characters.length - (kept - head))
    .join('')}`;
}
