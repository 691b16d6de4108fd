import { ProblemError } from '@almanac/backstage-plugin-insights-common';

/** Refusals that pass: not signed in yet, asked too slowly, in conflict, too early, too often (RFC 9110, 6585, 8470). */
const passing = [401, 408, 409, 425, 429];

/**
 * Whether asking again may bring another answer: a network mends itself, a refusal does not. An answer of another shape is
 * no refusal: while a new version is rolled out, the next answer may come from another backend, and the page need not be
 * left for it. By itself the page does not ask again (`createQueryClient`): within seconds, nothing is rolled out.
 */
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
