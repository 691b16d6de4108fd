/**
 * Property tests draw the same values each time, so that what fails was made to fail by the change at hand.
 *
 * To look further: `PROPERTY_SEED=<number, or "random">` draws others, `PROPERTY_RUNS=<factor>` draws that many times more.
 */
const SEED = process.env.PROPERTY_SEED ?? '1';
const FACTOR = Number(process.env.PROPERTY_RUNS ?? 1);
const RUNS_UNLESS_SAID = 100;

jest.mock('fast-check', () => {
  const actual = jest.requireActual('fast-check');
  if (SEED !== 'random') actual.configureGlobal({ seed: Number(SEED) });
  if (FACTOR === 1) return actual;
  const assert = (property, { numRuns = RUNS_UNLESS_SAID, ...more } = {}) =>
    actual.assert(property, { ...more, numRuns: numRuns * FACTOR });
  return { ...actual, assert, default: { ...actual.default, assert } };
});
