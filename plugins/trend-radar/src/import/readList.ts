import { faultInJson, PlacedFault } from './faultInJson';

/** What of a text is a list, or why it is none. */
export type ReadList =
  | { readonly content: Record<string, unknown> }
  | { readonly fault: 'noText' | 'noObject' }
  | { readonly fault: 'notJson'; readonly at: PlacedFault };

/** Reads a list; whether it is one of a radar, the backend says. */
export function readList(text: string): ReadList {
  if (text.trim() === '') return { fault: 'noText' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const at = faultInJson(text);
    if (!at) throw error;
    return { fault: 'notJson', at };
  }
  const isObject =
    typeof content === 'object' && content !== null && !Array.isArray(content);
  return isObject ? { content: { ...content } } : { fault: 'noObject' };
}
