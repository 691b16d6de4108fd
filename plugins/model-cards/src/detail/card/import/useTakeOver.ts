import { useMemo, useState } from 'react';
import { modelCardLimits } from '@almanac/backstage-plugin-insights-common';
import {
  ModelCard,
  ProblemError,
  useEditModelCard,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { ReadCard } from '../edit/useFieldEdit';
import { ShownSection } from '../fields/fieldsOfCard';
import { ModelParts } from '../../ModelParts';
import { comparedFields, ComparedField } from './comparedFields';
import { refusedFields } from './refusedFields';

const { editCharacters, reasonCharacters } = modelCardLimits;

const isOvertaken = (error: Error | null) =>
  error instanceof ProblemError && error.status === 412;

/** What fills a gap is chosen from the start; what outweighs something, the reader chooses. */
const chosenFirst = (fields: readonly ComparedField[]) =>
  new Set(
    fields
      .filter(({ standing, obstacle }) => standing === 'new' && !obstacle)
      .map(({ shown }) => shown.pointer),
  );

/** Pointers of the fields that are chosen. */
function useChoice(fields: readonly ComparedField[]) {
  const [chosen, setChosen] = useState(() => chosenFirst(fields));
  return {
    chosen,
    choose(pointers: readonly string[], isChosen: boolean) {
      const next = new Set(chosen);
      for (const pointer of pointers) {
        if (isChosen) next.add(pointer);
        else next.delete(pointer);
      }
      setChosen(next);
    },
  };
}

/** What keeps the chosen fields from being taken over. */
export type TakeOverFault =
  | 'nothing'
  | 'none'
  | 'tooMuch'
  | 'conflict'
  | 'reasonTooLong';

/**
 * Which fields of a read card are taken over, and how it goes: on the card that the reader compared it with. Where
 * another edit came between, the comparison is with the card as it is now, and the reader looks at it first.
 *
 * @param read - the card that was read
 * @param card - the card of the model as it is now, whose fields are `sections`
 */
export function useTakeOver(
  { address }: ModelParts,
  read: ModelCard,
  { card, sections }: { card: ReadCard; sections: readonly ShownSection[] },
  source: string,
) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { version, revision } = card.answer;
  const fields = useMemo(
    () => comparedFields(read, sections),
    [read, sections],
  );
  const { chosen, choose } = useChoice(fields);
  const [isOfVersion, setOfVersion] = useState(() =>
    fields.some(field => field.standing === 'other' && field.isOfVersion),
  );
  const [reason, setReason] = useState(() =>
    t('detail.card.import.reasonOf', { source }),
  );
  const [seen, setSeen] = useState({ revision, etag: card.etag });
  const edit = useEditModelCard(address);
  const taken = fields.filter(
    ({ shown, standing, obstacle }) =>
      standing !== 'same' && !obstacle && chosen.has(shown.pointer),
  );
  const set = taken.map(({ said }) => said);
  const [sent, setSent] = useState(set);
  const hasConflict =
    !edit.isPending &&
    !edit.isSuccess &&
    (seen.revision !== revision || isOvertaken(edit.error));
  const fault = (): TakeOverFault | undefined => {
    if (fields.every(({ standing }) => standing === 'same')) return 'nothing';
    if (hasConflict) return 'conflict';
    if (taken.length === 0) return 'none';
    if (reason.trim().length > reasonCharacters) return 'reasonTooLong';
    return JSON.stringify(set).length > editCharacters ? 'tooMuch' : undefined;
  };
  return {
    fields,
    taken,
    isChosen: (pointer: string) => chosen.has(pointer),
    choose,
    ...{ isOfVersion, setOfVersion, reason, setReason },
    fault: fault(),
    hasConflict,
    /** The reader has compared it with the card as it is now. */
    lookAgain: () => {
      edit.reset();
      setSeen({ revision, etag: card.etag });
    },
    isBusy: edit.isPending,
    failure: edit.error && !isOvertaken(edit.error) ? edit.error : null,
    refused: useMemo(() => refusedFields(edit.error, sent), [edit.error, sent]),
    /** Takes it over. @returns whether that was done */
    take: async (): Promise<boolean> => {
      setSent(set);
      const said = {
        version: isOfVersion ? version : null,
        set,
        ...(reason.trim() && { reason: reason.trim() }),
      };
      try {
        await edit.mutateAsync({ edit: said, etag: seen.etag });
        return true;
      } catch {
        // Shown in the dialog; the card is read anew by then.
        return false;
      }
    },
  };
}

/** A take-over that is under way. */
export type TakeOver = ReturnType<typeof useTakeOver>;
