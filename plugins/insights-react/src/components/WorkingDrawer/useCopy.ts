import { useState } from 'react';

/** How copying went; undefined before it was tried. @public */
export type CopyResult = 'copied' | 'copyFailed' | undefined;

/** Copies a text and says how it went: pages without HTTPS have no clipboard, and a reader can forbid it. @public */
export function useCopy(text: string) {
  const [result, setResult] = useState<CopyResult>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult('copied');
    } catch {
      setResult('copyFailed');
    }
  };
  return { result, copy, forget: () => setResult(undefined) };
}
