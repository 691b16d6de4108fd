const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const TITLE_SIZE = 0.026;
const LINE_HEIGHT = 1.5;
/** Of small text, in sizes of the title. */
const SMALL = 0.7;
const SMALL_LINE_HEIGHT = 0.75 * LINE_HEIGHT;
/** Of the marks with the distances around them, in sizes of the title. */
const MARKS_HEIGHT = 2.5;
/** So many characters of small text the picture has room for at least, whatever its font. */
const CHARACTERS_OF_LINE = 84;

/** What stands above and below an exported picture, so that it can be read without its page. */
export interface Caption {
  title: string;
  lines: string[];
  /** What the marks mean: the outline of each around the origin, for a given radius. */
  marks: { outline: (radius: number) => string; text: string }[];
  /** What is to be read below the marks, each on lines of its own. */
  foot: string[];
}

function setAll(element: Element, attributes: Record<string, string | number>) {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
}

function textLine(
  text: string,
  style: { x: number; y: number; size: number; colour: string; bold?: boolean },
): SVGTextElement {
  const line = document.createElementNS(SVG_NAMESPACE, 'text');
  setAll(line, {
    x: style.x,
    y: style.y,
    fill: style.colour,
    'font-size': style.size,
    'font-weight': style.bold ? 600 : 400,
  });
  line.textContent = text;
  return line;
}

/** Gives every text of the copy the room that it takes on the page: the file is drawn in whatever font is there. */
function keepTextWidths(drawn: SVGSVGElement, copy: SVGSVGElement) {
  const copies = copy.querySelectorAll('text');
  drawn.querySelectorAll('text').forEach((text, index) => {
    // Where a text follows a line the room is not for the text to fill.
    if (text.querySelector('textPath') || !text.getComputedTextLength) return;
    setAll(copies[index], {
      textLength: text.getComputedTextLength().toFixed(1),
      lengthAdjust: 'spacingAndGlyphs',
    });
  });
}

/** The text in lines that the picture has room for. */
function inLines(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = last ? `${last} ${word}` : word;
    if (longer.length > CHARACTERS_OF_LINE) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The marks and what they mean, in columns over the whole width, and lines below. */
function legend(
  marks: Caption['marks'],
  foot: string[],
  place: { x: number; y: number; width: number; size: number; colour: string },
): SVGElement[] {
  const { x, y, width, size, colour } = place;
  const line = { size: size * SMALL, colour };
  const items = marks.flatMap(({ outline, text }, index) => {
    const left = x + (index * width) / marks.length;
    const mark = document.createElementNS(SVG_NAMESPACE, 'path');
    setAll(mark, {
      d: outline(size * 0.28),
      transform: `translate(${left + size * 0.35} ${y - size * 0.25})`,
      fill: colour,
    });
    return [mark, textLine(text, { ...line, x: left + size * 0.9, y })];
  });
  const below = foot.map((text, index) =>
    textLine(text, {
      ...line,
      x,
      y: y + size * SMALL_LINE_HEIGHT * (index + 1),
    }),
  );
  return [...items, ...below];
}

function replaceLinks(svg: SVGSVGElement) {
  svg.querySelectorAll('a').forEach(link => {
    const path = link.firstElementChild;
    const title = document.createElementNS(SVG_NAMESPACE, 'title');
    title.textContent = link.getAttribute('aria-label');
    path?.append(title);
    link.replaceWith(...link.childNodes);
  });
}

/**
 * The drawing as a file of its own: a caption above it and a legend below, its ground painted, names as titles instead
 * of links into the portal.
 *
 * @returns an SVG document and its size in user units
 */
export function radarAsSvg(
  drawn: SVGSVGElement,
  caption: Caption,
  colours: { surface: string; text: string },
): { svg: string; width: number; height: number } {
  const drawing = drawn.cloneNode(true) as SVGSVGElement;
  const [, , width, height] = (drawing.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const size = width * TITLE_SIZE;
  const captionHeight = size * LINE_HEIGHT * (caption.lines.length * 0.75 + 2);
  const foot = caption.foot.flatMap(inLines);
  const total = {
    width: width + 2 * size,
    height:
      height +
      captionHeight +
      size * (MARKS_HEIGHT + SMALL_LINE_HEIGHT * foot.length),
  };
  keepTextWidths(drawn, drawing);
  replaceLinks(drawing);
  for (const name of ['class', 'role', 'aria-label', 'aria-describedby']) {
    drawing.removeAttribute(name);
  }
  // A drawing in a drawing cuts off what lies outside its part of the radar.
  setAll(drawing, { x: size, y: captionHeight, width, height });
  const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
  setAll(svg, {
    // Some browsers paint nothing of a picture that has no size of its own.
    ...total,
    viewBox: `0 0 ${total.width} ${total.height}`,
    'font-family': drawing.getAttribute('font-family') ?? 'sans-serif',
  });
  const ground = document.createElementNS(SVG_NAMESPACE, 'rect');
  setAll(ground, { width: '100%', height: '100%', fill: colours.surface });
  const title = textLine(caption.title, {
    x: size,
    y: size * LINE_HEIGHT,
    size,
    colour: colours.text,
    bold: true,
  });
  const lines = caption.lines.map((line, index) =>
    textLine(line, {
      x: size,
      y: size * LINE_HEIGHT * (1.9 + index * 0.75),
      size: size * SMALL,
      colour: colours.text,
    }),
  );
  const below = legend(caption.marks, foot, {
    x: size,
    y: captionHeight + height + size * 1.5,
    width,
    size,
    colour: colours.text,
  });
  svg.append(ground, title, ...lines, drawing, ...below);
  return { svg: new XMLSerializer().serializeToString(svg), ...total };
}
