const headHeight = 52;
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
 * Takes the drawing out of the page: styles are written into it, title and subtitle are put above it.
 *
 * @param source - the drawing as it is on the page
 */
export function chartSvg(
  source: SVGSVGElement,
  words: { title: string; subtitle: string },
  colours: { background: string; text: string; quietText: string },
): ChartPicture {
  const width = Number(source.getAttribute('width')) + 2 * padding;
  const height =
    Number(source.getAttribute('height')) + headHeight + 2 * padding;
  const copy = source.cloneNode(true) as SVGSVGElement;
  writeStyles(source, copy);
  // HTML would write a no-break space as an entity that pictures do not know.
  const writer = new XMLSerializer();
  const inner = Array.from(copy.childNodes, child =>
    writer.serializeToString(child),
  ).join('');
  const { fontFamily } = getComputedStyle(source);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escape(
    fontFamily,
  )}"><title>${escape(
    words.title,
  )}</title><rect width="100%" height="100%" fill="${
    colours.background
  }"/><text x="${padding}" y="${
    padding + 16
  }" font-size="16" font-weight="600" fill="${colours.text}">${escape(
    words.title,
  )}</text><text x="${padding}" y="${padding + 36}" font-size="13" fill="${
    colours.quietText
  }">${escape(words.subtitle)}</text><g transform="translate(${padding},${
    padding + headHeight
  })">${inner}</g></svg>`;
  return { svg, width, height };
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

function escape(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
