const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const TITLE_SIZE = 0.026;
const LINE_HEIGHT = 1.5;

/** What stands above and below an exported picture, so that it can be read without its page. */
export interface Caption {
  title: string;
  lines: string[];
}

function textLine(
  text: string,
  style: { x: number; y: number; size: number; colour: string; bold?: boolean },
): SVGTextElement {
  const line = document.createElementNS(SVG_NAMESPACE, 'text');
  line.setAttribute('x', String(style.x));
  line.setAttribute('y', String(style.y));
  line.setAttribute('font-size', String(style.size));
  line.setAttribute('fill', style.colour);
  line.setAttribute('font-weight', style.bold ? '600' : '400');
  line.textContent = text;
  return line;
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
 * The drawing as a file of its own: a caption above it, its ground painted, names as titles instead of links into the
 * portal.
 *
 * @returns the text of an SVG document and its size in user units
 */
export function radarAsSvg(
  drawn: SVGSVGElement,
  caption: Caption,
  colours: { surface: string; text: string },
): { text: string; width: number; height: number } {
  const svg = drawn.cloneNode(true) as SVGSVGElement;
  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const size = width * TITLE_SIZE;
  const captionHeight = size * LINE_HEIGHT * (caption.lines.length * 0.75 + 2);
  const top = y - captionHeight;
  replaceLinks(svg);
  svg.removeAttribute('class');
  svg.removeAttribute('role');
  svg.removeAttribute('aria-describedby');
  svg.setAttribute('xmlns', SVG_NAMESPACE);
  svg.setAttribute(
    'viewBox',
    `${x - size} ${top} ${width + 2 * size} ${height + captionHeight + size}`,
  );
  const ground = document.createElementNS(SVG_NAMESPACE, 'rect');
  ground.setAttribute('x', String(x - size));
  ground.setAttribute('y', String(top));
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', colours.surface);
  const lines = [
    textLine(caption.title, {
      x,
      y: top + size * LINE_HEIGHT,
      size,
      colour: colours.text,
      bold: true,
    }),
    ...caption.lines.map((line, index) =>
      textLine(line, {
        x,
        y: top + size * LINE_HEIGHT * (1.9 + index * 0.75),
        size: size * 0.7,
        colour: colours.text,
      }),
    ),
  ];
  svg.prepend(ground, ...lines);
  return {
    text: new XMLSerializer().serializeToString(svg),
    width: width + 2 * size,
    height: height + captionHeight + size,
  };
}
