import { SloPromise } from '@almanac/backstage-plugin-insights-react';

type Dependency = SloPromise['dependencies'][number];

/** Of less than this part of a window nothing can be said; the state `computing` of SLOs begins at the same part. */
const ENOUGH_KNOWN = 0.05;
/** What is known by less than this has it said beside its number. */
const MOSTLY_KNOWN = 0.9;

/** How far what is measured of a dependency can be believed. */
export function knowledgeOf({
  sli,
  coverage,
}: Pick<Dependency, 'sli' | 'coverage'>): 'none' | 'little' | 'part' | 'most' {
  if (sli === null) return 'none';
  if (coverage === null || coverage >= MOSTLY_KNOWN) return 'most';
  return coverage < ENOUGH_KNOWN ? 'little' : 'part';
}

/** The dependencies that something, but too little, is measured of. */
export function littleKnown({
  dependencies,
}: Pick<SloPromise, 'dependencies'>): Dependency[] {
  return dependencies.filter(one => knowledgeOf(one) === 'little');
}

/**
 * Whether the verdict rests on what too little is known of. What the service measures itself does not, and that a target is out of reach stands where what holds it back
 * most is known well: more about the others could only lower what they allow together.
 */
export function isTooEarly(promise: SloPromise): boolean {
  const little = littleKnown(promise).map(({ entityRef }) => entityRef);
  const [most] = promise.heldBackBy;
  const isOutOfReach =
    promise.verdict === 'measuredBelow' ||
    (promise.verdict === 'never' && most && !little.includes(most.entityRef));
  return little.length > 0 && !isOutOfReach;
}
