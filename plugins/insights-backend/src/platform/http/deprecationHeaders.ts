import type { OperationDeprecation } from './apiOperations';

/** Where it is told what to use instead. */
const CHANGELOG =
  '<https://github.com/almanac-portal/almanac/blob/main/docs/api/changelog.md>; rel="deprecation"; type="text/markdown"';

/**
 * Headers by which each answer of an operation that will go says so: `Deprecation` (RFC 9745) and `Sunset` (RFC 8594), with
 * a link to where it is told. None for other operations.
 */
export function deprecationHeaders(
  deprecation: OperationDeprecation | undefined,
): Record<string, string> {
  if (!deprecation) return {};
  const { since, sunset } = deprecation;
  return {
    ...(since && { Deprecation: `@${Date.parse(since) / 1000}` }),
    ...(sunset && { Sunset: new Date(sunset).toUTCString() }),
    Link: CHANGELOG,
  };
}
