import {
  ASPECTS,
  type Aspect,
  type OperationCoverage,
} from './operationCoverage';

/** How many operations each aspect applies to, and how many of them say it. */
export function countAspects(
  operations: readonly Pick<OperationCoverage, 'present' | 'missing'>[],
): { aspect: Aspect; applicable: number; present: number }[] {
  const countIn = (side: 'present' | 'missing', aspect: Aspect) =>
    operations.filter(operation => operation[side].includes(aspect)).length;
  return ASPECTS.map(aspect => {
    const present = countIn('present', aspect);
    return {
      ...{ aspect, present },
      applicable: present + countIn('missing', aspect),
    };
  });
}
