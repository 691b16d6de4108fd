import fc from 'fast-check';
import { categoricalPalette } from './categoricalPalette';
import { memberColour, memberColours } from './memberColour';

const modes = ['light', 'dark'] as const;

describe('memberColour', () => {
  it('is the same for the same member, and one of the palette', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...modes), (member, mode) => {
        const colour = memberColour(member, mode);
        expect(categoricalPalette[mode]).toContain(colour);
        expect(memberColour(member, mode)).toBe(colour);
      }),
    );
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'has a colour for a member that is called %s',
    member =>
      expect(categoricalPalette.light).toContain(memberColour(member, 'light')),
  );

  it('keeps browsers apart, in the fixed order of the palette', () => {
    const browsers = [
      'chrome',
      'firefox',
      'edge',
      'safari',
      'chrome_android',
      'firefox_android',
      'safari_ios',
    ];
    expect(browsers.map(member => memberColour(member, 'dark'))).toEqual(
      categoricalPalette.dark.slice(0, browsers.length),
    );
  });
});

describe('memberColours', () => {
  it('gives every member of a chart of eight a colour of its own', () => {
    const members = fc.uniqueArray(fc.string(), { maxLength: 8 });
    fc.assert(
      fc.property(members, chart => {
        const colours = memberColours(chart, 'light');
        expect(new Set(colours.values()).size).toBe(chart.length);
      }),
    );
  });

  it('depends on who is in the chart, not on the order they come in', () => {
    const members = fc.uniqueArray(fc.string(), { maxLength: 12 });
    fc.assert(
      fc.property(members, chart => {
        const sorted = (colours: Map<string, string>) =>
          [...colours].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(sorted(memberColours([...chart].reverse(), 'dark'))).toEqual(
          sorted(memberColours(chart, 'dark')),
        );
      }),
    );
  });

  it('keeps the colour of a lone member', () => {
    fc.assert(
      fc.property(fc.string(), member => {
        expect(memberColours([member], 'dark').get(member)).toBe(
          memberColour(member, 'dark'),
        );
      }),
    );
  });
});
