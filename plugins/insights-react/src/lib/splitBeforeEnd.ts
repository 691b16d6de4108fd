import { graphemes } from './graphemes';

const keptAtEnd = 8;
const shortest = 3 * keptAtEnd;

/** Parts a long text before its last characters, which stay when the rest gives way; a short one stays in one piece. */
export function splitBeforeEnd(text: string): [head: string, end: string] {
  const characters = graphemes(text);
  if (characters.length < shortest) return [text, ''];
  return [
    characters.slice(0, -keptAtEnd).join(''),
    characters.slice(-keptAtEnd).join(''),
  ];
}
