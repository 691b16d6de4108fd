const PIXELS_WIDE = 2400;

/**
 * Paints an SVG document.
 *
 * @throws Error when the browser cannot draw it
 */
export async function svgAsPng(svg: {
  text: string;
  width: number;
  height: number;
}): Promise<Blob> {
  const pixelsHigh = Math.round((PIXELS_WIDE * svg.height) / svg.width);
  const sized = svg.text.replace(
    '<svg ',
    `<svg width="${PIXELS_WIDE}" height="${pixelsHigh}" `,
  );
  const picture = new Image();
  // Backstage's content security policy allows pictures from `data:`, not from `blob:`.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = PIXELS_WIDE;
  canvas.height = pixelsHigh;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      blob =>
        blob ? resolve(blob) : reject(new Error('The picture is too large')),
      'image/png',
    ),
  );
}
