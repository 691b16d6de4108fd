import { useState } from 'react';
import {
  ModelCardEditRequest,
  ModelCardView,
  ProblemError,
  useEditModelCard,
} from '@almanac/backstage-plugin-insights-react';
import { ModelParts } from '../../ModelParts';
import { ShownField } from '../fields/fieldsOfCard';
import { dropDraft, keepDraft, keptDraft } from './drafts';
import { draftOf, faultOf, FieldDraft, saidOf } from './FieldDraft';

const isOvertaken = (error: Error | null) =>
  error instanceof ProblemError && error.status === 412;

/** A card with the entity tag that an edit of it takes. */
export interface ReadCard {
  answer: ModelCardView;
  etag: string;
}

/**
 * What is written of a field, and how it is saved: on the card that it was written on. Where another edit came between,
 * nothing is lost, and the reader decides.
 *
 * @param card - the card as it is now
 */
export function useFieldEdit(
  parts: ModelParts,
  shown: ShownField,
  card: ReadCard,
  onSaved: () => void,
) {
  const { address } = parts;
  const { version } = card.answer;
  const key = JSON.stringify([
    address.registry,
    address.name,
    version,
    shown.pointer,
  ]);
  const [opened] = useState(() => ({ kept: keptDraft(key) }));
  const [begun, setBegun] = useState(() => ({
    draft: draftOf(shown.field),
    etag: opened.kept?.etag ?? card.etag,
  }));
  const [draft, setDraft] = useState(opened.kept?.draft ?? begun.draft);
  const edit = useEditModelCard(address);
  const hasConflict = isOvertaken(edit.error) || begun.etag !== card.etag;

  const write = (changes: Partial<FieldDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    keepDraft(key, { draft: next, etag: begun.etag });
  };
  const send = async (request: ModelCardEditRequest, etag: string) => {
    try {
      await edit.mutateAsync({ edit: request, etag });
      dropDraft(key);
      onSaved();
    } catch {
      // Shown in the dialog; the card is read anew by then.
    }
  };
  const about = {
    version: draft.isOfVersion ? version : null,
    ...(draft.reason.trim() && { reason: draft.reason.trim() }),
  };
  return {
    draft,
    write,
    isKept: opened.kept !== undefined,
    isChanged: draft !== begun.draft,
    fault: faultOf(shown.kind, draft),
    isSaving: edit.isPending,
    hasConflict: hasConflict && !edit.isPending && !edit.isSuccess,
    failure: edit.error && !isOvertaken(edit.error) ? edit.error : null,
    /** Says it; `etag`: of the card that it is said on. */
    save: (etag = begun.etag) =>
      send({ ...about, set: [saidOf(shown.pointer, shown.kind, draft)] }, etag),
    /** Takes back what people said, so that what others said holds again. */
    takeBack: () => send({ ...about, clear: [shown.pointer] }, card.etag),
    /** Begins anew from what the card says now. */
    discard: () => {
      dropDraft(key);
      edit.reset();
      setBegun({ draft: draftOf(shown.field), etag: card.etag });
      setDraft(draftOf(shown.field));
    },
  };
}

/** An edit of a field that is under way. */
export type FieldEdit = ReturnType<typeof useFieldEdit>;
