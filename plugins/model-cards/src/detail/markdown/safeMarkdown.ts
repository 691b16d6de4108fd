import { codeSpans } from './codeSpans';
import { imagesAsLinks, ImageWord } from './imagesAsLinks';

/** A text that may be rendered. */
export interface SafeMarkdown {
  content: string;
  /** `gfm` knows tables and lets raw HTML through; `common-mark` knows neither. */
  dialect: 'gfm' | 'common-mark';
}

const AUTOLINK = /^<((?:https?:\/\/|mailto:)[^\s<>]*)>/;

/** Headings of a text stand below those of the page. */
const HEADING = /^( {0,3})(#{1,6})(?=[ \t])/gm;
/** Characters that turn around what stands after them (UAX #9), where they are written as numbers. */
const DIRECTION_BY_NUMBER =
  /&(?=#(?:0*(?:823[4-8]|829[4-7])|x0*(?:202[a-e]|206[6-9]));)/gi;
const DEEPEST = 6;
const BELOW = 3;

/**
 * Makes Markdown of unknown hands harmless: raw HTML is shown as it is written, images become links to them, numbers of
 * characters that turn a text around are shown as they are written, and headings
 * stand below those of the page.
 *
 * The dialect with tables reads raw HTML. So it is chosen only where no `<` is left at all, which no trick of the text can
 * change; a text with one in its code is shown in the dialect that has no raw HTML.
 *
 * @param image - what a link to an image says
 */
export function safeMarkdown(text: string, image: ImageWord): SafeMarkdown {
  const content = codeSpans(text)
    .map(part => (part.isCode ? part.text : harmless(part.text, image)))
    .join('');
  return { content, dialect: content.includes('<') ? 'common-mark' : 'gfm' };
}

function harmless(text: string, image: ImageWord): string {
  return withoutTags(imagesAsLinks(text, image))
    .replace(DIRECTION_BY_NUMBER, '&amp;')
    .replace(
      HEADING,
      (_, indent: string, marks: string) =>
        indent + '#'.repeat(Math.min(DEEPEST, marks.length + BELOW)),
    );
}

function withoutTags(text: string): string {
  let written = '';
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', from)) {
    // An address is told by itself, too.
    const address = AUTOLINK.exec(text.slice(at, at + 2_100));
    written += text.slice(from, at) + (address ? address[1] : '&lt;');
    from = at + (address ? address[0].length : 1);
  }
  return written + text.slice(from);
}
