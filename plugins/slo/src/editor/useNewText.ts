import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useSliSources } from '@almanac/backstage-plugin-insights-react';
import { draftOf, dropDraft, keepDraft } from './leave/drafts';
import { isTemplate, templateText } from './templates/templates';

/** A new definition keeps its draft under no name. */
export const NEW = '';

/**
 * The text of a new definition until something is written: a template, named in the URL, or else the first one that the
 * portal has a source for.
 */
export function useNewText() {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('template');
  const sources = useSliSources().data?.items;
  const prometheus = sources?.find(({ type }) => type === 'Prometheus');
  const fitting = sources && !prometheus ? 'pushed' : 'availability';
  const start = isTemplate(named) ? named : fitting;
  const unwritten = templateText(start, prometheus?.name);
  const [draft] = useState(() => draftOf(NEW));
  const [written, setWritten] = useState(draft?.text);
  const text = written ?? unwritten;
  const isChanged = written !== undefined && written !== unwritten;
  useEffect(() => {
    if (isChanged) keepDraft(NEW, { text, etag: null });
    else dropDraft(NEW);
  }, [isChanged, text]);
  return {
    text,
    isChanged,
    /** The one that the text still is; undefined once it is changed. */
    template: isChanged ? undefined : start,
    isDraft: draft !== undefined && draft.text === written,
    setText: setWritten,
    startAnew: () => setWritten(undefined),
    choose: (template: string) => {
      setWritten(undefined);
      setParameters({ template }, { replace: true });
    },
  };
}
