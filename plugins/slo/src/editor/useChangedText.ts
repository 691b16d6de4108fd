import { useEffect, useState } from 'react';
import type {
  SloDefinitionRecord,
  Tagged,
} from '@almanac/backstage-plugin-insights-react';
import { draftOf, dropDraft, keepDraft } from './leave/drafts';

type Read = Tagged<SloDefinitionRecord>;

/**
 * The text of a definition that is being changed, and the state of it that the change is made on. What others save
 * meanwhile replaces neither until the writer decides.
 *
 * @param latest - the definition as it was last read
 */
export function useChangedText(latest: Read) {
  const { name } = latest.answer;
  const [draft] = useState(() => draftOf(name));
  const [base, setBase] = useState({
    text: latest.answer.text,
    // A draft that was written on an earlier version is in conflict with what is there now.
    etag: draft ? draft.etag : latest.etag,
  });
  const [text, setText] = useState(draft?.text ?? latest.answer.text);
  const isChanged = text !== base.text;
  useEffect(() => {
    if (isChanged) keepDraft(name, { text, etag: base.etag });
    else dropDraft(name);
  }, [name, isChanged, text, base.etag]);
  const startOn = ({ answer, etag }: Read) =>
    setBase({ text: answer.text, etag });
  return {
    text,
    setText,
    etag: base.etag,
    isChanged,
    isDraft: draft !== undefined && draft.text === text,
    hasConflict: latest.etag !== base.etag,
    keepMine: () => startOn(latest),
    takeTheirs: () => {
      startOn(latest);
      setText(latest.answer.text);
    },
  };
}

/** A text that is being changed. */
export type ChangedText = ReturnType<typeof useChangedText>;
