import { SloPromise } from '@almanac/backstage-plugin-insights-react';

type Dependency = SloPromise['dependencies'][number];

/** What is known by less than this has it said beside its number. */
const MOSTLY_KNOWN = 0.9;

/** How far what is measured of a dependency can be believed. Of what too little is known yet, the backend gives no SLI. */
export function knowledgeOf({
  sli,
  slo,
  coverage,
}: Pick<Dependency, 'sli' | 'slo' | 'coverage'>):
  | 'none'
  | 'little'
  | 'part'
  | 'most' {
  if (sli === null) return slo === null ? 'none' : 'little';
  return coverage === null || coverage >= MOSTLY_KNOWN ? 'most' : 'part';
}

/** The dependencies that something, but too little, is measured of. */
export function littleKnown({
  dependencies,
}: Pick<SloPromise, 'dependencies'>): Dependency[] {
  return dependencies.filter(one => knowledgeOf(one) === 'little');
}

/** Whether nothing but time is missing to tell: all that is not measured has an SLO that too little is known of yet. */
export function isTooEarly(promise: SloPromise): boolean {
  const little = littleKnown(promise).map(({ entityRef }) => entityRef);
  return (
    promise.verdict === 'unmeasured' &&
    promise.unknown.every(ref => little.includes(ref))
  );
}
