import { ProblemError } from '@almanac/backstage-plugin-insights-common';

/** Refusals that pass: not signed in yet, asked too slowly, in conflict, too early, too often (RFC 9110, 6585, 8470). */
const passing = [401, 408, 409, 425, 429];

/** Whether asking again may bring another answer: a network mends itself, a refusal does not. */
export function canRetryHelp(error: Error): boolean {
  if (!(error instanceof ProblemError)) return true;
  const isRefusal = error.status >= 400 && error.status < 500;
  // What is not analysed yet will be.
  return (
    !isRefusal ||
    passing.includes(error.status) ||
    error.id === 'no-analysis-yet'
  );
}
