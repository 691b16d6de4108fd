/** Where the platform keeps whether a person has pinned the sidebar open. */
const PIN_STATE = 'sidebarPinState';

/** An open sidebar takes 224 px: from here on it leaves enough for a page. */
const WIDE_ENOUGH_PX = 1000;

/** Lets the sidebar start closed in a narrow window, until somebody has chosen. Open is the platform's default. */
export function startUnpinnedWhenNarrow() {
  if (
    window.innerWidth < WIDE_ENOUGH_PX &&
    localStorage.getItem(PIN_STATE) === null
  ) {
    localStorage.setItem(PIN_STATE, 'false');
  }
}
