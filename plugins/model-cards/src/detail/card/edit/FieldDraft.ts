import {
  ModelCardField,
  ModelCardSaid,
} from '@almanac/backstage-plugin-insights-react';
import { CardFieldKind } from '../fields/CardFieldKind';
import { CardObject, isCardObject, valueAt } from '../fields/valueAt';
import { DraftExcess, excessOf } from './draftLimits';

/** What a person is about to say of a field. */
export interface FieldDraft {
  kind: 'known' | 'unknown' | 'notApplicable';
  /** Of a field that holds one text. */
  text: string;
  /** Of a field that holds a list of texts. */
  texts: readonly string[];
  /** Of a field that holds objects. */
  objects: readonly CardObject[];
  because: string;
  /** Whether it is said of the version that is shown alone. */
  isOfVersion: boolean;
  reason: string;
}

/** What a field holds, as one of the three forms in which it is written. */
export function formOf({ kind }: CardFieldKind): 'text' | 'texts' | 'objects' {
  switch (kind) {
    case 'line':
    case 'choice':
    case 'text':
      return 'text';
    case 'texts':
    case 'words':
      return 'texts';
    default:
      return 'objects';
  }
}

/** What the card says now, to be changed: of what it is said of, as anything else could be outweighed by it. */
export function draftOf(field: ModelCardField | undefined): FieldDraft {
  const value = field?.kind === 'known' ? field.value : undefined;
  const items: unknown[] = Array.isArray(value) ? value : [];
  return {
    kind: field?.kind ?? 'known',
    text: typeof value === 'string' ? value : '',
    texts: items.filter(item => typeof item === 'string'),
    objects: items.filter(isCardObject),
    because: field?.because ?? '',
    isOfVersion: field?.provenance.scope === 'version',
    reason: '',
  };
}

/** What is sent of a draft; what is empty in it is left out. */
export function saidOf(
  pointer: string,
  kind: CardFieldKind,
  draft: FieldDraft,
): ModelCardSaid {
  switch (draft.kind) {
    case 'unknown':
      return { pointer, kind: 'unknown' };
    case 'notApplicable':
      return { pointer, kind: 'notApplicable', because: draft.because.trim() };
    default:
      return { pointer, kind: 'known', value: valueOf(kind, draft) };
  }
}

/** What keeps a draft from being said. */
export type DraftFault = 'empty' | 'noReason' | 'incomplete' | DraftExcess;

/** Finds what keeps a draft from being said of the field at a pointer; undefined where nothing does. */
export function faultOf(
  pointer: string,
  kind: CardFieldKind,
  draft: FieldDraft,
): DraftFault | undefined {
  return (
    lackOf(kind, draft) ??
    excessOf(saidOf(pointer, kind, draft), draft.reason.trim())
  );
}

function lackOf(
  kind: CardFieldKind,
  draft: FieldDraft,
): DraftFault | undefined {
  if (draft.kind === 'unknown') return undefined;
  if (draft.kind === 'notApplicable') {
    return draft.because.trim() ? undefined : 'noReason';
  }
  const value = valueOf(kind, draft);
  if (value.length === 0) return 'empty';
  return lacksNeeded(kind, value) ? 'incomplete' : undefined;
}

function valueOf(
  kind: CardFieldKind,
  { text, texts, objects }: FieldDraft,
): string | string[] | CardObject[] {
  switch (formOf(kind)) {
    case 'text':
      return kind.kind === 'text' ? text.trimEnd() : text.trim();
    case 'texts':
      return texts.map(item => item.trim()).filter(item => item !== '');
    default:
      return objects.filter(object => Object.keys(object).length > 0);
  }
}

function lacksNeeded(
  kind: CardFieldKind,
  value: string | string[] | CardObject[],
): boolean {
  if (!('columns' in kind) || typeof value === 'string') return false;
  const needed = kind.columns.filter(({ isNeeded }) => isNeeded);
  return value.some(
    item =>
      isCardObject(item) &&
      needed.some(({ path }) => valueAt(item, path) === undefined),
  );
}
