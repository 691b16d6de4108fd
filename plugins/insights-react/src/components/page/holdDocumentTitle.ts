/** What the notifications put before the title of any page: how many are unread. */
const UNREAD_COUNT = /^\(\d+\)\s/;

interface Claim {
  readonly title: string;
  /** What the document makes of it: spaces and control characters are fewer there. Undefined before it was written. */
  shown?: string;
}

/** Who names the tab; the last one does, the others wait. */
const claims: Claim[] = [];

/** Every title that was held: what is written of these is an echo, not what another means. */
const held = new Set<string>();

/** What others last wrote into the title: to be had again when nobody holds it. */
let titleOfOthers = '';

let observer: MutationObserver | undefined;

const plainTitle = () => document.title.replace(UNREAD_COUNT, '');

function rememberOthers() {
  if (!held.has(plainTitle())) titleOfOthers = document.title;
}

/** Writes the title that is held over whatever another wrote. */
function assertTitle() {
  const last = claims[claims.length - 1];
  if (!last || plainTitle() === (last.shown ?? last.title)) return;
  rememberOthers();
  document.title = last.title;
  // To wait for a title that the document never shows would write it for ever.
  last.shown = plainTitle();
  held.add(last.shown);
}

/** Gives the tab the name that others gave it, unless one of them has by now named it anew. */
function giveBack() {
  if (claims.length === 0 && held.has(plainTitle())) {
    document.title = titleOfOthers;
  }
}

/**
 * Names the browser's tab, and keeps it named so.
 *
 * Others write there too, and late. The frame around a page does through `react-helmet`, a moment after it is rendered,
 * and lets that one of its instances win that was created last: after a full load that is now the page, now the frame,
 * and an instance of a rendering that React threw away never goes. The count of notifications writes back the title
 * that it saw before the last one. So what others write is replaced, whenever they do.
 *
 * @returns lets go: the tab has the name again that others gave it
 */
export function holdDocumentTitle(title: string): () => void {
  const claim: Claim = { title };
  rememberOthers();
  claims.push(claim);
  held.add(title);
  if (!observer) {
    observer = new MutationObserver(assertTitle);
    observer.observe(document.head, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  assertTitle();
  return () => {
    claims.splice(claims.indexOf(claim), 1);
    if (claims.length > 0) {
      assertTitle();
      return;
    }
    observer?.disconnect();
    observer = undefined;
    // The next page names the tab in this moment or the next; a name between two is seen and read out.
    requestAnimationFrame(() => requestAnimationFrame(giveBack));
  };
}
