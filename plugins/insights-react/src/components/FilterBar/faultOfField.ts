import { ProblemError } from '@almanac/backstage-plugin-insights-common';

/**
 * What the API says is wrong with one parameter that it was asked with; undefined where that is not what is wrong.
 *
 * @public
 */
export function faultOfField(
  error: Error | null,
  parameter: string,
): string | undefined {
  if (!(error instanceof ProblemError) || error.status !== 400)
    return undefined;
  return error.problem.errors?.find(({ pointer }) => pointer === parameter)
    ?.detail;
}
