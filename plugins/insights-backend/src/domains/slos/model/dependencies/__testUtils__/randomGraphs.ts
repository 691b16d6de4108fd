import fc from 'fast-check';
import type { Criticality } from '../Criticality';
import type { ServiceGraph } from '../ServiceGraph';

const AVAILABILITIES = [0, 0.25, 0.5, 0.9, 0.99, 1];

const criticality: fc.Arbitrary<Criticality> = fc.oneof(
  fc.constant<Criticality>({ kind: 'hard' }),
  fc.constantFrom(0.1, 0.5, 1).map(share => ({ kind: 'soft' as const, share })),
  fc.constantFrom('a', 'b').map(group => ({ kind: 'group' as const, group })),
);

/** The service that random graphs are asked about. */
export const ROOT = 's0';

/** Small graphs of services `s0`, `s1` …; needs lead to later services only, unless circles are wanted. */
export function randomGraphs(
  most: number,
  withCircles = false,
): fc.Arbitrary<ServiceGraph> {
  const count = fc.integer({ min: 1, max: most });
  return count.chain(length => {
    const need = fc.record({
      offset: fc.integer({ min: 1, max: length }),
      criticality,
    });
    const service = fc.record({
      availability: fc.constantFrom(...AVAILABILITIES),
      needs: fc.array(need, { maxLength: 4 }),
    });
    return fc
      .array(service, { minLength: length, maxLength: length })
      .map(services => {
        const nodes = services.map(({ availability, needs }, i) => ({
          ref: `s${i}`,
          availability,
          needs: needs
            .map(({ offset, ...of }) => ({ ...of, to: i + offset }))
            .filter(({ to }) => withCircles || to < length)
            .map(({ to, ...of }) => ({ ...of, ref: `s${to % length}` })),
        }));
        return new Map(nodes.map(node => [node.ref, node]));
      });
  });
}
