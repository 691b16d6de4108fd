import { figure } from '../../bench/figure.mjs';

/**
 * Prints for each exported function of the statistics package what it is held against: a comment with its source, the outside
 * tool and the file of figures that it made, and a line with the largest error over all that is recorded there.
 *
 * @returns {string[]} what is farther off than it may be, or is held against nothing
 */
export function tellOracles({ statistics, ORACLES, WITHOUT_ORACLE }) {
  const surprises = [];
  for (const { of, source, tool, golden, error, unit, tolerance } of ORACLES) {
    const largest = error();
    console.log(`# ${of}: ${source}; held against ${tool} (${golden})`);
    const name = unit === 'answers' ? 'differing' : 'max_relative_error';
    figure(`oracle_${of}_${name}`, largest, unit);
    if (!(largest <= tolerance))
      surprises.push(`${of} is ${largest} off ${tool}, more than ${tolerance}`);
  }
  for (const [name, reason] of Object.entries(WITHOUT_ORACLE))
    console.log(`# ${name}: ${reason}`);
  const held = new Set([
    ...ORACLES.map(({ of }) => of),
    ...Object.keys(WITHOUT_ORACLE),
  ]);
  const alone = Object.keys(statistics).filter(
    name => typeof statistics[name] === 'function' && !held.has(name),
  );
  figure('oracle_functions_without', alone.length, 'functions');
  for (const name of alone)
    surprises.push(`${name} is held against no other implementation`);
  return surprises;
}
