/** Light or dark: which of the two palettes is legible. @public */
export type PaletteMode = 'light' | 'dark';

/**
 * Eight colours in fixed order. Each has at least 3 : 1 against page and paper (WCAG 2.2, 1.4.11), and any two differ
 * under the simulated forms of colour blindness of Machado et al. (2009). No red among them: red means "act".
 */
export const categoricalPalette: Record<PaletteMode, readonly string[]> = {
  // blue, amber, green, purple, deep teal, brown, pink, indigo
  light: [
    '#2F6FDE',
    '#B8780C',
    '#12946A',
    '#6A2C91',
    '#0E4F55',
    '#6B4217',
    '#CC5FB0',
    '#2B2FB8',
  ],
  dark: [
    '#6AB9F3',
    '#E6C584',
    '#87E8BB',
    '#C86EBF',
    '#A8CAE1',
    '#A09C25',
    '#D87E9B',
    '#808CF5',
  ],
};
