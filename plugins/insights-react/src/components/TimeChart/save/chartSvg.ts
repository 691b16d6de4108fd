import { escapeXml } from './escapeXml';
import { pictureHead } from './pictureHead';
import { pictureKey, type KeyItem } from './pictureKey';

const padding = 16;
const drawnProperties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
] as const;

/** A drawing that stands alone: its own title, background and styles. */
export interface ChartPicture {
  svg: string;
  width: number;
  height: number;
}

/**
 * Takes the drawing out of the page: styles are written into it, title, subtitle and key are put above it.
 *
 * @param source - the drawing as it is on the page
 */
export function chartSvg(
  source: SVGSVGElement,
  words: { title: string; subtitle: string; key?: readonly KeyItem[] },
  colours: { background: string; text: string; quietText: string },
): ChartPicture {
  const drawn = {
    width: Number(source.getAttribute('width')),
    height: Number(source.getAttribute('height')),
  };
  const key = pictureKey(words.key ?? [], drawn.width, colours.quietText);
  const width = drawn.width + 2 * padding;
  const head = pictureHead(words, drawn.width, colours);
  const height = drawn.height + head.height + key.height + 2 * padding;
  const { fontFamily } = getComputedStyle(source);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(
      fontFamily,
    )}">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.background}"/>`,
    `<g transform="translate(${padding},${padding})">${head.svg}</g>`,
    `<g transform="translate(${padding},${padding + head.height})">${
      key.svg
    }</g>`,
    `<g transform="translate(${padding},${
      padding + head.height + key.height
    })">${styledContent(source)}</g>`,
    '</svg>',
  ].join('');
  return { svg, width, height };
}

/** What is inside a drawing, with the styles of the page written into it. */
export function styledContent(source: SVGSVGElement): string {
  const copy = source.cloneNode(true) as SVGSVGElement;
  writeStyles(source, copy);
  // HTML would write a no-break space as an entity that pictures do not know.
  const writer = new XMLSerializer();
  return Array.from(copy.childNodes, child =>
    writer.serializeToString(child),
  ).join('');
}

function writeStyles(from: Element, to: Element) {
  const style = getComputedStyle(from);
  for (const property of drawnProperties) {
    const value = style.getPropertyValue(property);
    if (value) to.setAttribute(property, value);
  }
  Array.from(from.children).forEach((child, index) =>
    writeStyles(child, to.children[index]),
  );
}
