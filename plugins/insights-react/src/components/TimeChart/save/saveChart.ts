import { fileName, saveFile } from '../../../lib/saveFile';
import { svgToPng } from '../../../lib/svgToPng';
import type { ExportFormat } from '../../ExportMenu/ExportMenu';
import type { TimeChartProps } from '../TimeChartProps';
import { chartCsv } from './chartCsv';
import type { ChartFileWords } from './ChartFileWords';
import { chartSvg, styledContent } from './chartSvg';
import type { KeyItem } from './pictureKey';

const pngPixelsPerPixel = 2;

/**
 * Saves a chart as a file.
 *
 * @param figure - what the chart is drawn in; needed for pictures
 * @throws Error when there is no drawing, or the browser cannot paint it
 */
export async function saveChart(
  format: ExportFormat,
  chart: TimeChartProps,
  figure: HTMLElement | null,
  words: ChartFileWords,
): Promise<void> {
  const name = fileName(chart.title, format);
  if (format === 'csv') {
    saveFile(name, new Blob([chartCsv(chart, words)], { type: 'text/csv' }));
    return;
  }
  const drawing = figure?.querySelector<SVGSVGElement>('svg.recharts-surface');
  if (!figure || !drawing) throw new Error(words.noDrawing);
  const [title, subtitle] = ['h3', 'figcaption p'].map(
    selector => figure.querySelector(selector)?.textContent ?? '',
  );
  const picture = chartSvg(
    drawing,
    { title, subtitle, key: keyOf(figure) },
    coloursOf(figure),
  );
  saveFile(
    name,
    format === 'svg'
      ? new Blob([picture.svg], { type: 'image/svg+xml' })
      : await svgToPng(picture, picture.width * pngPixelsPerPixel),
  );
}

/** The key as it stands above the drawing. */
function keyOf(figure: HTMLElement): KeyItem[] {
  return Array.from(
    figure.querySelectorAll<HTMLElement>('[data-chart-key] > li'),
    item => {
      const swatch = item.querySelector('svg');
      return {
        swatch: swatch ? styledContent(swatch) : '',
        words: item.textContent ?? '',
      };
    },
  );
}

function coloursOf(figure: HTMLElement) {
  const text = getComputedStyle(figure).color;
  const quiet = figure.querySelector('figcaption p');
  return {
    text,
    quietText: quiet ? getComputedStyle(quiet).color : text,
    background: backgroundBehind(figure),
  };
}

/** The first background that is not see-through, from the inside out. */
function backgroundBehind(element: HTMLElement): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (colour && colour !== 'transparent' && !/,\s*0\)$/.test(colour)) {
      return colour;
    }
  }
  return 'white';
}
