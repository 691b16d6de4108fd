import fc from 'fast-check';
import { graphOf, HARD } from './__testUtils__/graphOf';
import { randomGraphs, ROOT } from './__testUtils__/randomGraphs';
import { bestPromise } from './bestPromise';
import { ownAvailability } from './ownAvailability';

describe('measured availabilities', () => {
  it('count a failure of what is needed once', () => {
    // Both are measured with the failures of the database in them: only those are left.
    const { graph } = ownAvailability(
      graphOf({
        shop: [null, { a: HARD, b: HARD }],
        a: [0.99, { database: HARD }],
        b: [0.99, { database: HARD }],
        database: [0.99],
      }),
      'shop',
    );
    expect(bestPromise(graph, 'shop').independent).toBeCloseTo(0.99, 12);
  });

  it('that are better than their needs allow are named', () => {
    const { graph, betterThanNeeds } = ownAvailability(
      graphOf({
        shop: [0.5, { a: HARD }],
        a: [0.999, { database: HARD }],
        database: [0.99],
      }),
      'shop',
    );
    expect(betterThanNeeds).toEqual(['a']);
    expect(graph.get('a')!.availability).toBe(1);
    expect(graph.get('shop')!.availability).toBe(0.5);
  });

  it('is what is measured, once the failures of needs are taken out', () => {
    fc.assert(
      fc.property(randomGraphs(6), measured => {
        const { graph, betterThanNeeds } = ownAvailability(measured, ROOT);
        const reached = [...graph.keys()].filter(
          ref => ref !== ROOT && graph.get(ref) !== measured.get(ref),
        );
        for (const ref of reached) {
          const { independent } = bestPromise(graph, ref);
          const said = measured.get(ref)!.availability!;
          const isLess = betterThanNeeds.includes(ref);
          expect(independent! < said - 1e-9).toBe(isLess);
          expect(independent).toBeLessThan(said + 1e-9);
        }
      }),
    );
  });
});
