import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { draftOf, dropDraft, keepDraft } from './leave/drafts';
import { isTemplate, templates } from './templates/templates';

/** A new definition keeps its draft under no name. */
export const NEW = '';

/** The text of a new definition: a template, named in the URL, until something is written. */
export function useNewText() {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('template');
  const start = isTemplate(named) ? named : 'availability';
  const [draft] = useState(() => draftOf(NEW));
  const [written, setWritten] = useState(draft?.text);
  const text = written ?? templates[start];
  const isChanged = written !== undefined && written !== templates[start];
  useEffect(() => {
    if (isChanged) keepDraft(NEW, { text, etag: null });
    else dropDraft(NEW);
  }, [isChanged, text]);
  return {
    text,
    isChanged,
    isDraft: draft !== undefined && draft.text === written,
    setText: setWritten,
    startAnew: () => setWritten(undefined),
    choose: (template: string) => {
      setWritten(undefined);
      setParameters({ template }, { replace: true });
    },
  };
}
