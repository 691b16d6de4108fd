/** What a machine that this runs on has at least. */
const HANDS = 2;

/**
 * Begins stages in their order, each as soon as there are hands for it: one that keeps all cores busy by itself asks for
 * `hands: 2`, others run beside each other. Stages that use the same thing (`uses`) never overlap, and one whose `needs`
 * failed is not run. Resolves to what `run` gave for each, in their order.
 */
export async function runInOrder(stages, run) {
  const results = new Map();
  const running = new Map();
  const isBusy = ({ hands = 1, uses, needs = [] }) => {
    const others = [...running.keys()];
    const taken = others.reduce((sum, other) => sum + (other.hands ?? 1), 0);
    return (
      taken + hands > HANDS ||
      others.some(other => uses !== undefined && other.uses === uses) ||
      others.some(other => needs.includes(other.name))
    );
  };
  for (const stage of stages) {
    while (isBusy(stage)) await Promise.race(running.values());
    const missing = (stage.needs ?? []).filter(need =>
      [...results.values()].some(
        result => result.stage.name === need && result.failed,
      ),
    );
    if (missing.length) {
      console.log(
        `✗ ${stage.name}: not run, because ${missing.join(', ')} failed`,
      );
      results.set(stage, notRun(stage));
      continue;
    }
    running.set(
      stage,
      run(stage).then(result => {
        running.delete(stage);
        results.set(stage, result);
      }),
    );
  }
  await Promise.all(running.values());
  return stages.map(stage => results.get(stage));
}

const notRun = stage => ({
  stage,
  seconds: 0,
  passed: 0,
  failed: 1,
  skipped: 0,
});
