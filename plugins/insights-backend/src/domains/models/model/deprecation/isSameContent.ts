import type { DeprecationContent, Replacement } from './Deprecation';

/** Whether two deprecations say the same. */
export function isSameContent(
  one: DeprecationContent,
  other: DeprecationContent,
): boolean {
  return (
    one.reason === other.reason &&
    one.endsOn === other.endsOn &&
    isSameReplacement(one.replacement, other.replacement)
  );
}

function isSameReplacement(
  one: Replacement | null,
  other: Replacement | null,
): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.registry === other.registry &&
    one.name === other.name &&
    one.version === other.version
  );
}
