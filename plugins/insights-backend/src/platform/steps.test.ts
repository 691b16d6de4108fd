import { turnsOfOthers } from './__testUtils__/turnsOfOthers';
import { atOnce, inTurns, type Steps } from './steps';

const STEPS = 10;
/** Longer than a turn is. */
const STEP_MILLISECONDS = 25;

function* steps(work: () => void): Steps<number> {
  for (let step = 0; step < STEPS; step += 1) {
    work();
    yield;
  }
  return STEPS;
}

function longStep(): void {
  const until = performance.now() + STEP_MILLISECONDS;
  while (performance.now() < until);
}

describe('work in steps', () => {
  it('gives others their turn where it is long', async () => {
    expect(await inTurns(steps(longStep))).toBe(STEPS);
    const turns = await turnsOfOthers(() => inTurns(steps(longStep)));
    expect(turns).toBeGreaterThanOrEqual(STEPS - 1);
  });

  it('can be done at once', () => {
    let done = 0;
    expect(atOnce(steps(() => (done += 1)))).toBe(STEPS);
    expect(done).toBe(STEPS);
  });

  it('fails as the step that fails', async () => {
    const failing = () =>
      steps(() => {
        throw new Error('no');
      });
    await expect(inTurns(failing())).rejects.toThrow('no');
    expect(() => atOnce(failing())).toThrow('no');
  });
});
