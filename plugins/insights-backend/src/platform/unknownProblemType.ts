import { Problem } from './Problem';

/** Characters of an id that are told. */
const LONGEST_ID = 60;

/** Of an id that no kind of problem has. */
export function unknownProblemType(id: string): Problem {
  return new Problem(
    'unknown-problem-type',
    `There is no problem type ${id.slice(0, LONGEST_ID)}.`,
  );
}
