import { useEffect } from 'react';

/** What takes Escape for itself while it is open. */
const openThings =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Hears Escape wherever the focus is, unless something nearer takes it: a dialog or a menu that is open, or a handler that
 * has prevented what the key does by itself.
 *
 * @param isOn - whether there is something to let go of
 * @param onEscape - the same function until it means another thing
 */
export function useEscape(isOn: boolean, onEscape: () => void) {
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!isAnythingOpen()) onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn, onEscape]);
}

/** A dialog that is kept for later is hidden from assistive technology meanwhile. */
function isAnythingOpen(): boolean {
  return Array.from(document.querySelectorAll(openThings)).some(
    thing => !thing.closest('[aria-hidden="true"]'),
  );
}
