/** What of a text is a list, or why it is none. */
export type ReadList =
  | { readonly content: Record<string, unknown> }
  | { readonly fault: 'noText' | 'noObject' }
  | { readonly fault: 'notJson'; readonly reason: string };

/** Reads a list; whether it is one of a radar, the backend says. */
export function readList(text: string): ReadList {
  if (text.trim() === '') return { fault: 'noText' };
  try {
    const content: unknown = JSON.parse(text);
    const isObject =
      typeof content === 'object' &&
      content !== null &&
      !Array.isArray(content);
    return isObject ? { content: { ...content } } : { fault: 'noObject' };
  } catch (error) {
    return {
      fault: 'notJson',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}
