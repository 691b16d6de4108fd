import { graphOf, HARD } from './__testUtils__/graphOf';
import { bestPromise } from './bestPromise';
import { promiseVerdict } from './promiseVerdict';

describe('the verdict on a target', () => {
  const graph = graphOf({
    shop: [null, { a: HARD, b: HARD }],
    a: [0.999],
    b: [0.998],
  });
  const promise = bestPromise(graph, 'shop');

  it.each([
    [0.997, 'always'],
    [0.999 * 0.998, 'ifIndependent'],
    [0.9975, 'ifDependent'],
    [0.998, 'ifDependent'],
    [0.9985, 'never'],
  ])('of %d is %s', (target, verdict) => {
    expect(promiseVerdict(promise, target)).toBe(verdict);
  });

  it.each([
    [0.997, 'unmeasured'],
    [0.9975, 'ifDependent'],
    [0.9985, 'never'],
  ])(
    'of %d is %s where something it needs is not measured',
    (target, verdict) => {
      const partly = bestPromise(
        graphOf({
          shop: [null, { a: HARD, b: HARD, c: HARD }],
          a: [0.999],
          b: [0.998],
          c: [null],
        }),
        'shop',
      );
      expect(partly.unknown).toEqual(['c']);
      expect(promiseVerdict(partly, target)).toBe(verdict);
    },
  );

  it('is not told between bounds where nothing closer is', () => {
    expect(promiseVerdict({ ...promise, independent: null }, 0.9975)).toBe(
      'undecided',
    );
  });
});
