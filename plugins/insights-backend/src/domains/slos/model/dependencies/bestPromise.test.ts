import {
  graphOf,
  group,
  HARD,
  soft,
  type Written,
} from './__testUtils__/graphOf';
import { bestPromise, type BestPromise } from './bestPromise';
import { promiseNotes } from './promiseNotes';
import { toldLimits } from './toldLimits';

const notesOf = (promise: BestPromise) =>
  promiseNotes(promise, ref => ref.toUpperCase());
const promiseOf = (written: Written) => bestPromise(graphOf(written), 'shop');

describe('the best promise', () => {
  it.each<[string, Written, number, number, number]>([
    [
      'multiplies hard needs',
      { shop: [null, { a: HARD, b: HARD }], a: [0.999], b: [0.998] },
      0.999 * 0.998,
      0.997,
      0.998,
    ],
    [
      'multiplies what fails of redundant needs',
      {
        shop: [null, { a: group('replicas'), b: group('replicas') }],
        a: [0.99],
        b: [0.9],
      },
      0.999,
      0.99,
      1,
    ],
    [
      'fails only the requests that use a soft need',
      { shop: [0.9, { a: soft(0.2) }], a: [0.5] },
      0.9 * 0.9,
      0.8,
      0.9,
    ],
    [
      'counts what is shared once, and all that it needs',
      {
        shop: [null, { a: HARD, b: HARD }],
        a: [1, { auth: HARD }],
        b: [1, { auth: HARD }],
        auth: [0.99, { database: HARD }],
        database: [0.98],
      },
      0.99 * 0.98,
      0.97,
      0.98,
    ],
    [
      'sees that replicas on one machine are none',
      {
        shop: [null, { a: group('replicas'), b: group('replicas') }],
        a: [1, { machine: HARD }],
        b: [1, { machine: HARD }],
        machine: [0.9],
      },
      0.9,
      0.9,
      1,
    ],
    [
      'is that of the service itself without needs',
      { shop: [0.9] },
      0.9,
      0.9,
      0.9,
    ],
  ])('%s', (_, written, independent, lowest, highest) => {
    const promise = promiseOf(written);
    expect(promise.independent).toBeCloseTo(independent, 12);
    expect(promise.lowest).toBeCloseTo(lowest, 12);
    expect(promise.highest).toBeCloseTo(highest, 12);
  });

  it('names what holds it back most', () => {
    const { heldBackBy } = promiseOf({
      shop: [0.9, { a: HARD, b: soft(0.1), c: HARD }],
      a: [0.99],
      b: [0.8],
      c: [1],
    });
    expect(heldBackBy).toEqual([
      { ref: 'b', gain: expect.closeTo(0.9 * 0.99 * 0.02, 12) },
      { ref: 'a', gain: expect.closeTo(0.9 * 0.01 * 0.98, 12) },
    ]);
  });

  it('takes what is unknown as perfect, and says so', () => {
    const promise = promiseOf({
      shop: [null, { a: HARD, b: HARD, gone: HARD }],
      a: [0.99],
      b: [null],
    });
    expect(promise.independent).toBeCloseTo(0.99, 12);
    expect(promise.unknown).toEqual(['b', 'gone']);
    expect(notesOf(promise)).toEqual([
      'The availability of B, GONE is unknown: the answer takes them as if they never failed, and the truth is no better.',
    ]);
    expect(notesOf({ ...promise, unknown: ['gone'] })).toEqual([
      'The availability of GONE is unknown: the answer takes it as if it never failed, and the truth is no better.',
    ]);
    expect(toldLimits(promise)).toEqual({
      ...{ independent: null, lowest: null },
      highest: promise.highest,
    });
  });

  it('cuts circles where they close, and says so', () => {
    const promise = promiseOf({
      shop: [1, { b: HARD }],
      b: [0.9, { c: HARD }],
      c: [0.8, { b: HARD, shop: HARD }],
    });
    expect(promise.independent).toBeCloseTo(0.72, 12);
    expect(promise.circles).toEqual([
      ['b', 'c'],
      ['shop', 'b', 'c'],
    ]);
    expect(notesOf(promise)[0]).toBe(
      'B → C → B is a circle: the need that closes it is taken as met.',
    );
  });

  it('is not told of a service that is not there', () => {
    expect(() => bestPromise(new Map(), 'shop')).toThrow(RangeError);
  });

  it('has only bounds where too many services are shared to go through', () => {
    const written = (count: number): Written => {
      const refs = Array.from({ length: count }, (_, i) => `s${i}`);
      const needs = Object.fromEntries(refs.map(ref => [ref, soft(0.5)]));
      return {
        shop: [null, { a: HARD, b: HARD }],
        a: [1, needs],
        b: [1, needs],
        ...Object.fromEntries(
          refs.map((ref): [string, [number]] => [ref, [0.999]]),
        ),
      };
    };
    expect(promiseOf(written(12)).independent).toBeCloseTo(
      (1 - 0.001 * 0.75) ** 12,
      12,
    );
    const many = promiseOf(written(13));
    expect(many.independent).toBeNull();
    expect(many.lowest).toBeCloseTo(1 - 13 * 0.001 * 0.75, 12);
    expect(many.heldBackBy).toHaveLength(13);
    expect(many.heldBackBy[0].gain).toBeCloseTo(0.00075, 12);
    expect(notesOf(many)).toEqual([expect.stringMatching(/^More than 12/)]);
  });

  it('is told of any number of services that are needed hard', () => {
    const refs = Array.from({ length: 40 }, (_, i) => `s${i}`);
    const { independent, shared } = promiseOf({
      shop: [null, { a: HARD, b: HARD }],
      a: [1, Object.fromEntries(refs.map(ref => [ref, HARD]))],
      b: [1, Object.fromEntries(refs.map(ref => [ref, HARD]))],
      ...Object.fromEntries(
        refs.map((ref): [string, [number]] => [ref, [0.999]]),
      ),
    });
    expect(independent).toBeCloseTo(0.999 ** 40, 12);
    expect(shared).toHaveLength(40);
  });
});
