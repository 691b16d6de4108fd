/** A change of a query's text: what stands between two places becomes something else. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  /** @param range - of a window, e.g. `[5m]` without the brackets */
  readonly becomes: (range: string) => string;
}

/** What is put in at a place. */
export function insertion(at: number, becomes: Edit['becomes']): Edit {
  return { from: at, to: at, becomes };
}

/** A query with its changes made for a window. */
export function edited(
  query: string,
  edits: readonly Edit[],
  range: string,
): string {
  let text = '';
  let at = 0;
  // Where two are at one place, they stay in the order in which they were found.
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    text += query.slice(at, edit.from) + edit.becomes(range);
    at = edit.to;
  }
  return text + query.slice(at);
}
