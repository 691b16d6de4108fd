import { useMemo, useState } from 'react';
import {
  ModelCardEditRequest,
  ModelCardView,
  ProblemError,
  useEditModelCard,
} from '@almanac/backstage-plugin-insights-react';
import { ModelParts } from '../../ModelParts';
import { ShownField } from '../fields/fieldsOfCard';
import { DraftPlace, dropDraft, keepDraft, keptDraft } from './drafts';
import { draftOf, faultOf, FieldDraft, saidOf } from './FieldDraft';
import { refusedPlaces } from './refusedPlaces';
import { saidHere } from './saidHere';

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
 * @param me - entity reference of the reader
 */
export function useFieldEdit(
  { address }: ModelParts,
  shown: ShownField,
  card: ReadCard,
  me: string | undefined,
  onSaved: () => void,
) {
  const { version, revision } = card.answer;
  const { pointer } = shown;
  const place: DraftPlace = { me, version, ...address };
  const [opened] = useState(() => ({ kept: keptDraft(place, pointer) }));
  const [begun, setBegun] = useState(() => ({
    draft: draftOf(shown.field),
    etag: opened.kept?.etag ?? card.etag,
    revision: opened.kept?.revision ?? revision,
  }));
  const [draft, setDraft] = useState(opened.kept?.draft ?? begun.draft);
  const [sent, setSent] = useState(draft);
  const edit = useEditModelCard(address);
  // The tag also changes with what machines say, which is no edit of anybody.
  const hasConflict = isOvertaken(edit.error) || begun.revision !== revision;

  const write = (changes: Partial<FieldDraft>) => {
    const next = { ...draft, ...changes };
    setDraft(next);
    keepDraft(place, pointer, { ...begun, draft: next });
  };
  const send = async (request: ModelCardEditRequest, etag: string) => {
    setSent(draft);
    try {
      await edit.mutateAsync({ edit: request, etag });
      dropDraft(place, pointer);
      onSaved();
    } catch {
      // Shown in the dialog; the card is read anew by then.
    }
  };
  const about = (isOfVersion: boolean) => ({
    version: isOfVersion ? version : null,
    ...(draft.reason.trim() && { reason: draft.reason.trim() }),
  });
  const scopes = saidHere(shown.field, card.answer.sources).map(
    ({ provenance }) => provenance.scope === 'version',
  );
  return {
    draft,
    write,
    isKept: opened.kept !== undefined,
    isChanged: draft !== begun.draft,
    fault: faultOf(pointer, shown.kind, draft),
    /** What was refused, by place of the draft as it was sent. */
    refused: useMemo(() => refusedPlaces(edit.error, sent), [edit.error, sent]),
    isSaving: edit.isPending,
    hasConflict: hasConflict && !edit.isPending && !edit.isSuccess,
    failure: edit.error && !isOvertaken(edit.error) ? edit.error : null,
    /** Says it; `etag`: of the card that it is said on. */
    save: (etag = begun.etag) =>
      send(
        {
          ...about(draft.isOfVersion),
          set: [saidOf(pointer, shown.kind, draft)],
        },
        etag,
      ),
    canTakeBack: scopes.length > 0,
    /** Takes back what people said, of what is chosen where they said it of both, so that what others said holds again. */
    takeBack: () => {
      const isOfVersion = scopes.includes(draft.isOfVersion)
        ? draft.isOfVersion
        : scopes[0];
      return send({ ...about(isOfVersion), clear: [pointer] }, card.etag);
    },
    /** Begins anew from what the card says now. */
    discard: () => {
      dropDraft(place, pointer);
      edit.reset();
      setBegun({ draft: draftOf(shown.field), etag: card.etag, revision });
      setDraft(draftOf(shown.field));
    },
  };
}

/** An edit of a field that is under way. */
export type FieldEdit = ReturnType<typeof useFieldEdit>;
