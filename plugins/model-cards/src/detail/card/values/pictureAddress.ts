/** Beginnings of pictures in Base64 that are nothing but pixels; SVG can hold more. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['iVBORw0KGgo', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
];

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
const MOST_CHARACTERS = 1_500_000;

/**
 * A picture of a card as an address for `img`. Its own bytes tell what it is, not what the card says of it.
 *
 * @param image - Base64
 * @returns undefined for what is no picture, or too large
 */
export function pictureAddress(image: unknown): string | undefined {
  if (typeof image !== 'string' || image.length > MOST_CHARACTERS) {
    return undefined;
  }
  const found = BEGINNINGS.find(([beginning]) => image.startsWith(beginning));
  return found && BASE64.test(image)
    ? `data:${found[1]};base64,${image}`
    : undefined;
}
