import fc from 'fast-check';
import { layoutRadar, LayoutRequest } from './layoutRadar';
import { PlacedBlip, RadarLayout } from './RadarLayout';

const OUTER_RADIUS = 480;
const GUTTER = 14;
const TOUCHING = 1e-6;

function request(maximumBlips: number): fc.Arbitrary<LayoutRequest> {
  return fc
    .record({
      quadrantCount: fc.integer({ min: 2, max: 8 }),
      ringCount: fc.integer({ min: 2, max: 6 }),
      // Few distinct values, so that crowds at one place are common.
      seeds: fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(),
          fc.oneof(
            fc.constantFrom(0, 0.5, 1),
            fc.double({ min: 0, max: 1, noNaN: true }),
          ),
        ),
        { maxLength: maximumBlips, size: 'max' },
      ),
    })
    .map(({ quadrantCount, ringCount, seeds }) => ({
      quadrantCount,
      ringCount,
      outerRadius: OUTER_RADIUS,
      gutter: GUTTER,
      blips: seeds.map(([quadrant, ring, radius], index) => ({
        id: `sample:${index}`,
        quadrant: quadrant % quadrantCount,
        ring: ring % ringCount,
        radius,
      })),
    }));
}

/** A radar as crowded as the web platform's: most blips in one ring of one quadrant. */
function crowdedRequest(count: number): LayoutRequest {
  return {
    quadrantCount: 4,
    ringCount: 4,
    outerRadius: OUTER_RADIUS,
    gutter: GUTTER,
    blips: Array.from({ length: count }, (_, index) => ({
      id: `crowd:${index}`,
      quadrant: index % 7 < 4 ? 0 : index % 4,
      ring: index % 5 < 3 ? 0 : index % 4,
      radius: index % 3 === 0 ? 0 : (index % 97) / 97,
    })),
  };
}

function leastDistance(blips: readonly PlacedBlip[]): number {
  let least = Infinity;
  for (let i = 0; i < blips.length; i++) {
    for (let j = i + 1; j < blips.length; j++) {
      const distance = Math.hypot(
        blips[i].x - blips[j].x,
        blips[i].y - blips[j].y,
      );
      least = Math.min(least, distance);
    }
  }
  return least;
}

function distanceToRay(blip: PlacedBlip, angle: number): number {
  const turn = Math.abs(blip.angle - angle);
  return turn >= Math.PI / 2 ? blip.distance : blip.distance * Math.sin(turn);
}

function liesInside(blip: PlacedBlip, layout: RadarLayout): boolean {
  const band = layout.rings[blip.ring];
  const sector = layout.sectors[blip.quadrant];
  const reach = layout.blipRadius - TOUCHING;
  const clear = reach + layout.gutter;
  return (
    blip.distance - reach >= band.inner &&
    blip.distance + reach <= band.outer &&
    blip.angle > sector.start &&
    blip.angle < sector.end &&
    distanceToRay(blip, sector.start) >= clear &&
    distanceToRay(blip, sector.end) >= clear
  );
}

describe('layoutRadar', () => {
  it('drops no blip', () => {
    fc.assert(
      fc.property(request(300), given => {
        const ids = layoutRadar(given).blips.map(blip => blip.id);
        expect(ids.sort()).toEqual(given.blips.map(blip => blip.id).sort());
      }),
    );
  });

  it('lets no two blips overlap', () => {
    fc.assert(
      fc.property(request(250), given => {
        const layout = layoutRadar(given);
        expect(leastDistance(layout.blips)).toBeGreaterThanOrEqual(
          2 * layout.blipRadius,
        );
      }),
    );
  });

  it('keeps each blip inside its sector and ring', () => {
    fc.assert(
      fc.property(request(300), given => {
        const layout = layoutRadar(given);
        const strays = layout.blips.filter(blip => !liesInside(blip, layout));
        expect(strays).toEqual([]);
      }),
    );
  });

  it('keeps the order of radius in each cell', () => {
    fc.assert(
      fc.property(request(300), given => {
        const { blips } = layoutRadar(given);
        for (const a of blips) {
          const outside = blips.filter(
            b =>
              b.quadrant === a.quadrant &&
              b.ring === a.ring &&
              b.radius > a.radius,
          );
          expect(outside.every(b => b.distance >= a.distance)).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(request(200), fc.nat(), (given, turn) => {
        const turned = given.blips.slice();
        turned.push(...turned.splice(0, turn % (turned.length + 1)));
        turned.reverse();
        expect(layoutRadar({ ...given, blips: turned })).toEqual(
          layoutRadar(given),
        );
      }),
    );
  });

  it('gives the rings the whole radius, none narrower than a title needs', () => {
    fc.assert(
      fc.property(request(300), given => {
        const { rings } = layoutRadar(given);
        expect(rings[0].inner).toBe(0);
        expect(rings[rings.length - 1].outer).toBeCloseTo(OUTER_RADIUS, 6);
        rings.forEach((ring, index) => {
          expect(ring.outer - ring.inner).toBeGreaterThan(0.08 * OUTER_RADIUS);
          expect(ring.inner).toBe(index ? rings[index - 1].outer : 0);
        });
      }),
    );
  });

  it.each([1204, 2000, 5000])('holds a crowd of %d', count => {
    const layout = layoutRadar(crowdedRequest(count));
    expect(layout.blips).toHaveLength(count);
    expect(leastDistance(layout.blips)).toBeGreaterThan(2 * layout.blipRadius);
    expect(layout.blips.every(blip => liesInside(blip, layout))).toBe(true);
  });

  it('puts a lone blip near the distance that its radius means', () => {
    const { blips, rings, pitch } = layoutRadar({
      quadrantCount: 4,
      ringCount: 3,
      outerRadius: OUTER_RADIUS,
      gutter: GUTTER,
      blips: [{ id: 'sample:a', quadrant: 1, ring: 2, radius: 0.75 }],
    });
    const meant = rings[2].inner + 0.75 * (rings[2].outer - rings[2].inner);
    expect(Math.abs(blips[0].distance - meant)).toBeLessThan(pitch);
  });

  it('refuses a blip of a ring that the radar does not have', () => {
    const blips = [{ id: 'sample:a', quadrant: 0, ring: 9, radius: 0 }];
    expect(() =>
      layoutRadar({
        quadrantCount: 2,
        ringCount: 2,
        outerRadius: 1,
        gutter: 0,
        blips,
      }),
    ).toThrow(
      'Blip sample:a lies in quadrant 0, ring 9, which the radar does not have',
    );
  });
});
