import { dark, light } from './tokens';

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5]
    .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, WCAG 2.2: 1 to 21. */
function contrast(a: string, b: string) {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const AA_TEXT = 4.5;
const AA_CONTROL = 3;

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, t) => {
  const surfaces = [t.canvas, t.surface, t.raised];

  it.each([
    ['text', t.text, [...surfaces, t.pressed, t.accentWash, t.sidebar]],
    ['what was searched for', t.text, [t.mark]],
    ['subtle text', t.textSubtle, [...surfaces, t.sidebar]],
    ['links', t.accent, [...surfaces, t.accentWash]],
    ['hovered links', t.accentHover, surfaces],
    ['text on the accent', t.onAccent, [t.accent, t.accentHover]],
    ['the good state', t.positive.fg, [t.surface, t.positive.wash]],
    ['the warning state', t.warning.fg, [t.surface, t.warning.wash]],
    ['the bad state', t.negative.fg, [t.surface, t.negative.wash]],
    ['text on a good chip', t.positive.onBg, [t.positive.bg]],
    ['text on a warning chip', t.warning.onBg, [t.warning.bg]],
    ['text on a bad chip', t.negative.onBg, [t.negative.bg]],
  ])('lets %s be read (WCAG 1.4.3)', (_what, text, backgrounds) => {
    for (const background of backgrounds) {
      expect(contrast(text, background)).toBeGreaterThanOrEqual(AA_TEXT);
    }
  });

  it('shows the outline of controls (WCAG 1.4.11)', () => {
    expect(contrast(t.outline, t.surface)).toBeGreaterThanOrEqual(AA_CONTROL);
  });
});
