import type { ReadFault } from './ReadFault';
import type { ReadLimits } from './ReadLimits';

/** What is told of a text whose objects are nested deeper than may be, or than its parser can follow. */
export function tooDeep({ maximumDepth }: ReadLimits): ReadFault {
  return {
    kind: 'too-deep',
    message: `Objects are nested deeper than ${maximumDepth} levels.`,
    remedy: 'Move inner schemas to components and name them by $ref.',
    pointer: null,
    line: null,
    column: null,
  };
}
