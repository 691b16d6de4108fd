import path from 'node:path';
import { build } from 'esbuild';

const MODEL = path.resolve(
  import.meta.dirname,
  '../../../plugins/insights-backend/src/domains/slos/model',
);

const ENTRY = `
export { alertsFor } from './alerting/alertsFor';
export { burningWindows } from './alerting/burningWindows';
export { trafficWeight, usualUnits } from './alerting/trafficWeight';
export { BudgetSums } from './budget/BudgetSums';
export { budgetUnits } from './budget/budgetUnits';
export { burnRate } from './budget/errorBudget';
export { judgeSlices } from './budget/judgeSlices';
export { widenBuckets } from './buckets/widenBuckets';
export { definitionsOf } from './definition/definitionsOf';
export { readOpenSlo } from './openslo/readOpenSlo';
export { promDuration } from './rules/promql/promDuration';
export { prometheusRules } from './rules/prometheusRules';
export { rulesAsYaml } from './rules/rulesAsYaml';
export { secondsOf } from './window/Duration';
`;

/** The portal's own code for SLOs, as it stands in the sources. */
export async function loadModel(directory) {
  const outfile = path.join(directory, 'model.cjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: MODEL, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  return (await import(outfile)).default;
}
