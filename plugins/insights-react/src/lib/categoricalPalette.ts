/** Light or dark: which of the two palettes is legible. */
export type PaletteMode = 'light' | 'dark';

/**
 * Eight colours in fixed order. Each has at least 3 : 1 against the page and the paper (WCAG 2.2, 1.4.11), and any two
 * differ under the simulated forms of colour blindness of Machado et al. (2009). No red among them: red means "act".
 */
export const categoricalPalette: Record<PaletteMode, readonly string[]> = {
  light: [
    '#0072B2',
    '#C85200',
    '#00856A',
    '#8E4585',
    '#3A90C8',
    '#7A6A00',
    '#4B3FA7',
    '#6B7280',
  ],
  dark: [
    '#56B4E9',
    '#E69F00',
    '#2CC295',
    '#CC79A7',
    '#B9E3FF',
    '#D8CF5B',
    '#9C8CFF',
    '#A7ADB8',
  ],
};
