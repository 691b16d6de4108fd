import { faultInJson, PlacedFault } from './faultInJson';

/** What of a text is a list, or why it is none. */
export type ReadList =
  | { readonly content: Record<string, unknown> }
  | { readonly fault: 'noText' | 'noObject' }
  | { readonly fault: 'notJson'; readonly at: PlacedFault };

/** Reads a list; whether it is one of a radar, the backend says. */
export function readList(text: string): ReadList {
  if (text.trim() === '') return { fault: 'noText' };
  const content = parsed(text);
  if (content === undefined) {
    const at = faultInJson(text);
    return at ? { fault: 'notJson', at } : { fault: 'noObject' };
  }
  const isObject =
    typeof content === 'object' && content !== null && !Array.isArray(content);
  return isObject ? { content: { ...content } } : { fault: 'noObject' };
}

/** What a text says as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
