import { categoricalPalette } from './categoricalPalette';
import { toneColours } from './toneColours';

type Rgb = [number, number, number];

/** What eyes without one kind of cone see: Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const visions: Record<string, number[][]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const pages = {
  light: ['#F6F7F9', '#FFFFFF'],
  dark: ['#111419', '#191D23'],
};

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen(hex: string, vision: string): Rgb {
  const rgb = linear(hex);
  const [r, g, b] = visions[vision].map(row =>
    Math.min(
      1,
      Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]),
    ),
  );
  return [r, g, b];
}

/** Oklab (Ottosson 2020), in which equal distances look about equal. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: string, b: string, vision: string): number {
  const [from, to] = [a, b].map(hex => oklab(seen(hex, vision)));
  return Math.hypot(...from.map((value, axis) => value - to[axis]));
}

function contrast(a: string, b: string): number {
  const [darker, lighter] = [a, b]
    .map(linear)
    .map(([r, g, blue]) => 0.2126 * r + 0.7152 * g + 0.0722 * blue)
    .sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const cases = (['light', 'dark'] as const).flatMap(mode =>
  Object.keys(visions).map(vision => ({ mode, vision })),
);

/** Twice what is just noticed side by side, 0.02 in Oklab. */
const tellsApart = 0.04;

describe('categoricalPalette', () => {
  it.each(cases)(
    'has no two colours that $vision vision takes for each other on a $mode page',
    ({ mode, vision }) => {
      const palette = categoricalPalette[mode];
      const near = palette.flatMap((one, index) =>
        palette
          .slice(index + 1)
          .filter(other => distance(one, other, vision) < tellsApart)
          .map(other => `${one} ${other}`),
      );
      expect(near).toEqual([]);
    },
  );

  it.each(['light', 'dark'] as const)(
    'is seen on the %s page and on its cards (WCAG 1.4.11)',
    mode => {
      for (const colour of categoricalPalette[mode]) {
        for (const page of pages[mode]) {
          expect(contrast(colour, page)).toBeGreaterThanOrEqual(3);
        }
      }
    },
  );
});

describe('toneColours', () => {
  it.each(['light', 'dark'] as const)(
    'can be read in the %s theme (WCAG 1.4.3)',
    mode => {
      for (const { text, surface } of Object.values(toneColours[mode])) {
        expect(contrast(text, surface)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
