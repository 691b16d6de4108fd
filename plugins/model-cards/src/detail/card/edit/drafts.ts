import { isCardObject } from '../fields/valueAt';
import { FieldDraft } from './FieldDraft';

/** What was written and not saved, and the card that it was written on. */
export interface KeptDraft {
  draft: FieldDraft;
  /** Entity tag and revision of the card. */
  etag: string;
  revision: number;
}

/** Whose draft it is, and of what. */
export interface DraftPlace {
  /** Entity reference of the reader; undefined where nobody is signed in. */
  me: string | undefined;
  registry: string;
  name: string;
  version: string | null;
}

const PREFIX = 'almanac.model-card-draft:';

const keyOf = ({ me, registry, name, version }: DraftPlace, pointer = '') =>
  // The pointer comes last, so that those of one card begin alike.
  `${PREFIX}${JSON.stringify([me ?? null, registry, name, version])}${pointer}`;

/**
 * Keeps what is written as long as the tab is open: a dialog is closed by mistake, a session ends, and Back and reload ask
 * nobody. Other tabs and other people do not see it.
 */
export function keepDraft(
  place: DraftPlace,
  pointer: string,
  kept: KeptDraft,
): void {
  try {
    sessionStorage.setItem(keyOf(place, pointer), JSON.stringify(kept));
  } catch {
    // A full or forbidden store: the dialog still has it.
  }
}

/** What was written of a field and not saved. */
export function keptDraft(
  place: DraftPlace,
  pointer: string,
): KeptDraft | undefined {
  try {
    const kept: unknown = JSON.parse(
      sessionStorage.getItem(keyOf(place, pointer)) ?? 'null',
    );
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what was saved, or thrown away. */
export function dropDraft(place: DraftPlace, pointer: string): void {
  try {
    sessionStorage.removeItem(keyOf(place, pointer));
  } catch {
    // Then there is none.
  }
}

/** Pointers to the fields of a card of which something was written and not saved. */
export function keptPointers(place: DraftPlace): string[] {
  const start = keyOf(place);
  try {
    return Object.keys(sessionStorage)
      .filter(key => key.startsWith(start))
      .map(key => key.slice(start.length))
      .sort();
  } catch {
    return [];
  }
}

/** Whether it is a draft: another version of this page may have kept it. */
function isKept(kept: unknown): kept is KeptDraft {
  return (
    isCardObject(kept) &&
    typeof kept.etag === 'string' &&
    typeof kept.revision === 'number' &&
    isDraft(kept.draft)
  );
}

function isDraft(draft: unknown): draft is FieldDraft {
  return (
    isCardObject(draft) &&
    (draft.kind === 'known' ||
      draft.kind === 'unknown' ||
      draft.kind === 'notApplicable') &&
    typeof draft.text === 'string' &&
    typeof draft.because === 'string' &&
    typeof draft.reason === 'string' &&
    typeof draft.isOfVersion === 'boolean' &&
    isListOf(draft.texts, item => typeof item === 'string') &&
    isListOf(draft.objects, isCardObject)
  );
}

function isListOf(list: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isItem);
}
