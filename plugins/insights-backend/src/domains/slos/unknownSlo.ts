import { Problem } from '../../platform/Problem';

/** The problem of a name that no SLO has. */
export function unknownSlo(name: string): Problem {
  return new Problem('unknown-slo', `There is no SLO "${name}".`);
}
