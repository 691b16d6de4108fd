/** A text with a capital at its beginning; an empty one as it is. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
