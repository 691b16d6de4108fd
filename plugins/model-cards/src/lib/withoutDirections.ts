/** Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9, 2.1, 2.2 and 2.4). */
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text of unknown hands without the characters that turn what stands after them around, so that what is read is what is
 * written. Letters of scripts that are written from the right keep their own direction.
 */
export function withoutDirections(text: string): string {
  return text.replace(DIRECTIONS, '');
}
