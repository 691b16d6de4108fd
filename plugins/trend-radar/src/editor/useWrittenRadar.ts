import { useEffect, useMemo, useState } from 'react';
import {
  RadarDraft,
  RadarDraftCheck,
  useRadarDraftCheck,
} from '@almanac/backstage-plugin-insights-react';
import { draftOf, dropDraft, keepDraft } from './drafts';
import { contentOf, type RadarContent } from './radarDraft';
import type { Written, WrittenDraft } from './WrittenDraft';

/** Who types is not asked about each letter. */
const PAUSE_MS = 400;

/**
 * A radar that is being written, with what the backend finds in it.
 *
 * @param key - under which it is kept until it is saved
 * @param start - what it begins with
 */
export function useWrittenRadar(key: string, start: WrittenDraft) {
  const [kept] = useState(() => draftOf(key));
  const [base, setBase] = useState(start);
  const [draft, setDraft] = useState(kept ?? start);
  const { written, etag } = draft;
  const isChanged = JSON.stringify(written) !== JSON.stringify(base.written);
  useEffect(() => {
    if (isChanged) keepDraft(key, draft);
    else dropDraft(key);
  }, [key, isChanged, draft]);
  const asked = useMemo(() => draftAsked(written), [written]);
  const paused = usePaused(asked);
  const query = useRadarDraftCheck(paused);
  const isBehind = paused !== asked || query.isPlaceholderData;
  const check = isBehind ? undefined : query.data;
  const write = (next: Written) => setDraft({ written: next, etag });
  return {
    written,
    etag,
    isChanged,
    isDraft: kept !== undefined && kept.written === written,
    /** What is known of the very draft; undefined while it is being checked. */
    check,
    /** The last answer, for a draft that may have changed since. */
    lastCheck: query.data,
    error: query.error,
    retry: () => void query.refetch(),
    setContent: (content: RadarContent) => write({ by: 'form', content }),
    setText: (text: string) => write({ by: 'yaml', text }),
    /** Turns to the other way of writing; not possible while it is not known what it says there. */
    turn: turnTo(written, check, write),
    startAnew: () => setDraft(base),
    /** Goes on from another state of the radar, with what is written. */
    rebase: (next: WrittenDraft) => {
      setBase(next);
      setDraft({ written, etag: next.etag });
    },
    take: (next: WrittenDraft) => {
      setBase(next);
      setDraft(next);
    },
    forget: () => dropDraft(key),
  };
}

/** A radar that is being written. */
export type WrittenRadar = ReturnType<typeof useWrittenRadar>;

function draftAsked(written: Written): RadarDraft {
  return written.by === 'form'
    ? { definition: written.content }
    : { text: written.text };
}

function turnTo(
  written: Written,
  check: RadarDraftCheck | undefined,
  write: (next: Written) => void,
): (() => void) | undefined {
  if (!check) return undefined;
  if (written.by === 'form') {
    return () => write({ by: 'yaml', text: check.text });
  }
  const { content } = check;
  if (!content) return undefined;
  return () => write({ by: 'form', content: contentOf(content) });
}

/** What stays the same for a moment. */
function usePaused(asked: RadarDraft): RadarDraft {
  const [paused, setPaused] = useState(asked);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(asked), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [asked]);
  return paused;
}
