import { FieldDraft } from './FieldDraft';

/** What was written and not saved, and the card that it was written on. */
export interface KeptDraft {
  draft: FieldDraft;
  /** Entity tag and revision of the card. */
  etag: string;
  revision: number;
}

const drafts = new Map<string, KeptDraft>();

/** Keeps what is written while the portal stays open: a dialog is closed by mistake, and Back asks nobody. */
export function keepDraft(key: string, kept: KeptDraft): void {
  drafts.set(key, kept);
}

/** What was written of a field and not saved. */
export function keptDraft(key: string): KeptDraft | undefined {
  return drafts.get(key);
}

/** Forgets what was saved, or thrown away. */
export function dropDraft(key: string): void {
  drafts.delete(key);
}
