import type { PaletteMode } from './categoricalPalette';

/** Lightness of the innermost and the outermost ring, in percent: from the loudest to the quietest. */
const lightness: Record<PaletteMode, { inner: number; outer: number }> = {
  light: { inner: 34, outer: 62 },
  dark: { inner: 82, outer: 54 },
};
const hue = 230;
const saturation: Record<PaletteMode, number> = { light: 48, dark: 62 };

/**
 * The colour of a ring: one hue, the centre strongest, so that the order is seen without the legend.
 *
 * @param index - 0 is the centre
 * @param count - number of rings of the radar
 *
 * @public
 */
export function ringColour(
  index: number,
  count: number,
  mode: PaletteMode,
): string {
  const { inner, outer } = lightness[mode];
  const part = count > 1 ? Math.min(1, Math.max(0, index / (count - 1))) : 0;
  const level = inner + (outer - inner) * part;
  return `hsl(${hue}, ${saturation[mode]}%, ${Math.round(level)}%)`;
}
