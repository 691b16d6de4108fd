import { fetchApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useRef, useState } from 'react';
import { fileName, saveFile } from '../../lib/saveFile';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useTexts } from '../../translation/useTexts';

/** The new tab has read it by then. */
const KEPT_MS = 60_000;
const TIMEOUT_MS = 30_000;

/** Shows an answer in a new tab; as a file, where the browser lets no tab be opened. */
function show(tab: Window | null, content: Blob, name: string) {
  if (!tab) {
    saveFile(name, content);
    return;
  }
  const url = URL.createObjectURL(content);
  tab.location.href = url;
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/**
 * Asks for an address as the reader, and opens the JSON in a new tab. Gives up after 30 seconds, and when the reader closes
 * what asked.
 */
export function useOpenJson(url: string) {
  const { fetch } = useApi(fetchApiRef);
  const { t } = useTexts(insightsTranslationRef);
  const [isUnderWay, setUnderWay] = useState(false);
  const [failure, setFailure] = useState<string>();
  const leaving = useRef<AbortController>();
  useEffect(() => () => leaving.current?.abort(), []);
  const read = async (signal: AbortSignal) => {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal,
    });
    if (!response.ok) {
      throw new Error(
        t('working.refused', { status: String(response.status) }),
      );
    }
    const answer: unknown = JSON.parse(await response.text());
    const text = JSON.stringify(answer, null, 2);
    return new Blob([`${text}\n`], { type: 'application/json' });
  };
  const reasonOf = (cause: unknown) => {
    if (cause instanceof SyntaxError) return t('working.notJson');
    // Each browser words a failing network in its own way.
    if (cause instanceof TypeError) return t('working.noAnswer');
    return cause instanceof Error ? cause.message : String(cause);
  };
  const open = async () => {
    setFailure(undefined);
    setUnderWay(true);
    // At once: after a wait, browsers take it for an unwanted window.
    const tab = window.open('', '_blank');
    const left = new AbortController();
    leaving.current = left;
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    const signal = AbortSignal.any([left.signal, timeout]);
    try {
      const name = new URL(url).pathname.split('/').slice(-2).join(' ');
      show(tab, await read(signal), fileName(decodeURIComponent(name), 'json'));
    } catch (cause) {
      tab?.close();
      if (left.signal.aborted) return;
      const reason = timeout.aborted
        ? t('working.tooLate', { seconds: String(TIMEOUT_MS / 1_000) })
        : reasonOf(cause);
      setFailure(t('working.notOpened', { reason }));
    }
    setUnderWay(false);
  };
  return { open, isUnderWay, failure, forget: () => setFailure(undefined) };
}
