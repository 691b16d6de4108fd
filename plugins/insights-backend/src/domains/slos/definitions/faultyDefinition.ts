import { Problem, type ProblemFieldError } from '../../../platform/Problem';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';

/** What is wrong in a posted text, each fault with its place, rule and remedy. */
export function faultyDefinition(
  faults: readonly Pick<
    OpenSloFault,
    'line' | 'column' | 'path' | 'detail' | 'rule' | 'howToMend'
  >[],
): Problem {
  const errors = faults.map(fault => ({
    pointer: '/text',
    detail: `${placeInWords(fault)} ${fault.detail} (${fault.rule}). ${
      fault.howToMend
    }`,
  }));
  const number =
    errors.length === 1 ? 'It has a fault' : `It has ${errors.length} faults`;
  return new Problem(
    'faulty-definition',
    `The definition cannot be used. ${number}: ${errors[0]?.detail}`,
    { errors },
  );
}

/** An error that points at a place in the text. */
export function errorAt(
  place: { readonly line: number; readonly column: number },
  path: string,
  detail: string,
): ProblemFieldError {
  const words = placeInWords({ ...place, path });
  return { pointer: '/text', detail: `${words} ${detail}` };
}

function placeInWords({
  line,
  column,
  path,
}: Pick<OpenSloFault, 'line' | 'column' | 'path'>): string {
  const place = line === null ? [] : [`line ${line}, column ${column}`];
  return [...place, path || 'the document'].join(': ');
}
