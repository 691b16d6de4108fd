import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { prometheusProgram } from '../../prometheus/prometheusPrograms.mjs';

/**
 * The promtool that is installed.
 *
 * @returns its `name` in figures, the `program`, and whether its ranges are open at their start (`isLeftOpen`), as they are
 *   from Prometheus 3 on
 * @throws Error that says how to get it, where there is none
 */
export async function installedPromtool() {
  const program = prometheusProgram('promtool');
  const { stdout, stderr } = await promisify(execFile)(program, ['--version']);
  const [, major] = /version (\d+)/.exec(`${stdout}${stderr}`) ?? [];
  return { name: 'promtool', program, isLeftOpen: Number(major) >= 3 };
}
