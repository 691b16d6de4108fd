import fc from 'fast-check';
import { changeFlags } from './changeFlags';

describe('changeFlags', () => {
  it.each([
    { given: 'none', places: [], flags: [] },
    { given: 'one', places: [40], flags: ['A 40'] },
    {
      given: 'two that are far apart',
      places: [40, 58],
      flags: ['A 40', 'B 58'],
    },
    { given: 'two that would touch', places: [40, 57], flags: ['A–B 48.5'] },
    {
      given: 'three, of which two are near',
      places: [40, 100, 104],
      flags: ['A 40', 'B–C 102'],
    },
    {
      given: 'one that is near to what two share',
      places: [40, 60, 68],
      flags: ['A–C 54'],
    },
  ])('flags $given', ({ places, flags }) => {
    expect(changeFlags(places).map(({ label, x }) => `${label} ${x}`)).toEqual(
      flags,
    );
  });

  it('lets no two flags touch', () => {
    const places = fc.array(fc.integer({ min: 0, max: 700 }), {
      maxLength: 26,
    });
    fc.assert(
      fc.property(places, given => {
        const flags = changeFlags([...given].sort((a, b) => a - b));
        flags.slice(1).forEach((flag, index) => {
          const before = flags[index];
          expect(flag.x - flag.width / 2).toBeGreaterThan(
            before.x + before.width / 2,
          );
        });
      }),
    );
  });
});
