/**
 * Paints a drawing.
 *
 * @param picture - an SVG document, with its width and height in whatever unit
 * @param pixelsWide - width of the result; its height follows
 * @throws Error when the browser cannot paint it
 *
 * @public
 */
export async function svgToPng(
  picture: { svg: string; width: number; height: number },
  pixelsWide: number,
): Promise<Blob> {
  const pixelsHigh = Math.round((pixelsWide * picture.height) / picture.width);
  const image = new Image();
  // A data URL: the content security policy of a portal allows these for images, and not object URLs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(
    picture.svg,
  )}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = pixelsWide;
  canvas.height = pixelsHigh;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot paint pictures');
  context.drawImage(image, 0, 0, pixelsWide, pixelsHigh);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      blob =>
        blob
          ? resolve(blob)
          : reject(new Error('The picture is too large for this browser')),
      'image/png',
    ),
  );
}
