import type { CriticalityFault } from './CriticalityFault';
import type { ParsedCriticality } from './parseCriticality';
import type { Need } from './ServiceGraph';

/** What an entity needs, from its relations and its annotation. */
export interface StatedNeeds {
  readonly needs: readonly Need[];
  /** What the annotation says nothing of; it is needed hard. */
  readonly unsaid: ReadonlySet<string>;
  readonly faults: readonly CriticalityFault[];
}

/**
 * Joins what an entity depends on with what its annotation says of it. What the annotation leaves out is needed hard:
 * that promises least. What it names and the entity does not depend on is a fault and not needed.
 *
 * @param dependsOn - whole entity references in lower case
 */
export function needsOf(
  dependsOn: readonly string[],
  stated: ParsedCriticality,
): StatedNeeds {
  const refs = [...new Set(dependsOn)].sort();
  const strange = [...stated.needs.keys()].filter(ref => !refs.includes(ref));
  return {
    needs: refs.flatMap(ref => {
      const criticality = stated.needs.get(ref) ?? { kind: 'hard' };
      return criticality.kind === 'none' ? [] : [{ ref, criticality }];
    }),
    unsaid: new Set(refs.filter(ref => !stated.needs.has(ref))),
    faults: [
      ...stated.faults,
      ...strange.map(
        (entry): CriticalityFault => ({
          entry,
          severity: 'error',
          detail: 'is nothing that the entity depends on',
          howToMend: 'Add it to "dependsOn", or take it out here.',
        }),
      ),
    ],
  };
}
