import fc from 'fast-check';
import { bruteForce, overCircle } from './__testUtils__/bruteForce';
import { randomGraphs, ROOT } from './__testUtils__/randomGraphs';
import { bestPromise } from './bestPromise';

describe('over random graphs, the promise', () => {
  it('is the mean over every state of all services', () => {
    fc.assert(
      fc.property(randomGraphs(7), graph => {
        const { independent } = bestPromise(graph, ROOT);
        expect(independent).toBeCloseTo(bruteForce(graph, ROOT), 10);
      }),
      { numRuns: 300 },
    );
  });

  it('with circles is that of the graph without the needs that close them', () => {
    fc.assert(
      fc.property(randomGraphs(6, true), graph => {
        const { independent, circles } = bestPromise(graph, ROOT);
        const cut = new Map(graph);
        for (const circle of circles) {
          const node = cut.get(circle.at(-1)!)!;
          const needs = node.needs.filter(({ ref }) => ref !== circle[0]);
          cut.set(node.ref, { ...node, needs });
        }
        expect(independent).toBeCloseTo(bruteForce(cut, ROOT), 10);
      }),
      { numRuns: 300 },
    );
  });

  it('gains what it would be with a perfect service', () => {
    fc.assert(
      fc.property(randomGraphs(6), graph => {
        const { independent, heldBackBy } = bestPromise(graph, ROOT);
        const gains = new Map(heldBackBy.map(({ ref, gain }) => [ref, gain]));
        for (const node of graph.values()) {
          if (node.ref === ROOT) continue;
          const better = new Map(graph).set(node.ref, {
            ...node,
            availability: 1,
          });
          expect(gains.get(node.ref) ?? 0).toBeCloseTo(
            bruteForce(better, ROOT) - independent!,
            9,
          );
        }
      }),
    );
  });

  it('stays within its bounds, however failures depend on each other', () => {
    const moment = fc.double({
      min: 0,
      max: 1,
      noNaN: true,
      maxExcluded: true,
    });
    fc.assert(
      fc.property(
        randomGraphs(7),
        fc.array(moment, { minLength: 7, maxLength: 7 }),
        fc.boolean(),
        (graph, moments, together) => {
          const { independent, lowest, highest } = bestPromise(graph, ROOT);
          const dependent = overCircle(
            graph,
            ROOT,
            together ? moments.map(() => 0) : moments,
          );
          for (const answered of [independent!, dependent]) {
            expect(answered).toBeGreaterThan(lowest - 1e-9);
            expect(answered).toBeLessThan(highest + 1e-9);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
