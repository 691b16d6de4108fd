/** Leads the reader to a thing of the page: it is scrolled to and has the focus, as a link to it would do. */
export function focusOn(id: string): void {
  const thing = document.getElementById(id);
  if (!thing) return;
  thing.scrollIntoView?.({ block: 'center' });
  thing.focus({ preventScroll: true });
}
