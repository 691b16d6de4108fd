import {
  fileName,
  saveFile,
  svgToPng,
} from '@almanac/backstage-plugin-insights-react';

const PIXELS_PER_PIXEL = 2;

/**
 * Saves a drawing as a file.
 *
 * @param background - colour behind it
 * @throws Error when the browser cannot paint it
 */
export async function savePlot(
  format: 'svg' | 'png',
  drawing: SVGSVGElement,
  { title, background }: { title: string; background: string },
): Promise<void> {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return;
  copy.style.background = background;
  const { width, height } = drawing.getBoundingClientRect();
  const svg = new XMLSerializer().serializeToString(copy);
  const content =
    format === 'svg'
      ? new Blob([svg], { type: 'image/svg+xml' })
      : await svgToPng({ svg, width, height }, width * PIXELS_PER_PIXEL);
  saveFile(fileName(title, format), content);
}
