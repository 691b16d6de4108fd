/** A text with a capital at its beginning; an empty one as it is. @public */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
