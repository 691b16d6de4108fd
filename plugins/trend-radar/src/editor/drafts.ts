import type { WrittenDraft } from './WrittenDraft';

/** A new radar keeps its draft under no id. */
export const NEW = '';

const drafts = new Map<string, WrittenDraft>();

/** Keeps what is written while the portal stays open, by the id of the radar: the Back button asks nobody. */
export function keepDraft(key: string, draft: WrittenDraft): void {
  drafts.set(key, draft);
}

/** What was written of a radar and not saved. */
export function draftOf(key: string): WrittenDraft | undefined {
  return drafts.get(key);
}

/** Forgets what was saved, or thrown away. */
export function dropDraft(key: string): void {
  drafts.delete(key);
}
