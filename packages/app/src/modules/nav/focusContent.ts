/** Where the content of a page is, the surest first: not every plugin marks it as the main part. */
const PLACES = ['main', '[role="main"]', 'article', 'h1'];

/** Gives the focus to the content of the page that is open. */
export function focusContent() {
  const content = PLACES.map(place =>
    document.querySelector<HTMLElement>(place),
  ).find(Boolean);
  if (!content) return;
  if (!content.hasAttribute('tabindex')) content.tabIndex = -1;
  // A ring around the whole page says nothing.
  content.style.outline = 'none';
  content.focus();
}
