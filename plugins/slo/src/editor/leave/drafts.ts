/** What was written and not saved. */
export interface Draft {
  text: string;
  /** Entity tag of the definition that it was written on; null of a new one. */
  etag: string | null;
}

const drafts = new Map<string, Draft>();

/**
 * Keeps what is written while the portal stays open, by the name of the SLO: the Back button asks nobody.
 *
 * @param name - the empty text of a new SLO
 */
export function keepDraft(name: string, draft: Draft) {
  drafts.set(name, draft);
}

/** What was written of an SLO and not saved. */
export function draftOf(name: string): Draft | undefined {
  return drafts.get(name);
}

/** Forgets what was saved, or thrown away. */
export function dropDraft(name: string) {
  drafts.delete(name);
}
