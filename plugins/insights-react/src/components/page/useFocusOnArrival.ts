import { RefObject, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';

/**
 * Gives the focus to the main part of the page when one page of the plugin follows another: the link that led there is
 * gone, and with it the place of a keyboard. Who goes back is led to what they left by; that is the page's to do, so
 * only what was given is taken back.
 *
 * @param pages - what the pages are drawn in
 *
 * @public
 */
export function useFocusOnArrival(pages: RefObject<HTMLElement>) {
  const { pathname } = useLocation();
  const isBack = useNavigationType() === 'POP';
  const lastPathname = useRef(pathname);
  // Before the effects of the page, which look at what has the focus.
  useLayoutEffect(() => {
    if (lastPathname.current === pathname) return;
    lastPathname.current = pathname;
    const main = pages.current?.closest('main') ?? pages.current;
    if (!main) return;
    const { activeElement, body } = document;
    if (isBack) {
      if (activeElement === main) main.blur();
      return;
    }
    // What is focused inside belongs to the page before; it stays for a moment while the next one is fetched.
    if (activeElement !== body && !main.contains(activeElement)) return;
    main.tabIndex = -1;
    // A ring around the whole page says nothing.
    main.style.outline = 'none';
    main.focus({ preventScroll: true });
  }, [pathname, isBack, pages]);
}
