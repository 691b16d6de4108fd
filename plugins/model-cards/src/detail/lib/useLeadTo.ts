import { useCallback, useEffect, useState } from 'react';
import { focusOn } from './focusOn';

/** By which a reader goes on. */
const DEEDS = ['pointerdown', 'keydown'];

/**
 * Leads the reader to what a dialog changed, once it is closed; again where what is read anew takes that thing off the
 * page and brings another for it, until the reader goes on.
 *
 * @returns takes the id of the thing, and of what is led to where it is not on the page
 */
export function useLeadTo(): (id: string, otherwise?: string) => void {
  const [target, setTarget] = useState<{ ids: readonly string[] }>();
  useEffect(() => {
    if (!target) return undefined;
    const lead = () => {
      const id = target.ids.find(known => document.getElementById(known));
      if (id !== undefined) focusOn(id);
    };
    lead();
    const watch = new MutationObserver(() => {
      if (document.activeElement === document.body) lead();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    const stop = () => {
      watch.disconnect();
      for (const deed of DEEDS) window.removeEventListener(deed, stop, true);
    };
    for (const deed of DEEDS) window.addEventListener(deed, stop, true);
    return stop;
  }, [target]);
  return useCallback((id, otherwise) => {
    setTarget({ ids: otherwise === undefined ? [id] : [id, otherwise] });
  }, []);
}
