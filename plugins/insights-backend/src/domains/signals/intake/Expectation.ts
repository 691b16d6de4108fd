import { matchesEntityTag } from '../../../platform/entityTag';
import { Problem } from '../../../platform/Problem';

/** What an edit is made on: nothing yet, whatever is there, or the state with a digest. */
export type Expectation = 'absent' | 'present' | { readonly digest: string };

/**
 * What the caller of a PUT expects to be there (RFC 9110, 13.1).
 *
 * @param current - what is there, with the entity tag by which it was read
 * @throws Problem `precondition-required` where the caller says nothing, `precondition-failed` where it is not so
 */
export function expectationOf(
  headers: { readonly ifMatch?: string; readonly ifNoneMatch?: string },
  current: { readonly etag: string; readonly digest: string } | undefined,
): Expectation {
  const { ifMatch, ifNoneMatch } = headers;
  if (ifNoneMatch !== undefined) {
    if (current) throw changedMeanwhile('There is one already.');
    return 'absent';
  }
  if (ifMatch === undefined) {
    throw new Problem(
      'precondition-required',
      'The request names no state that the edit is made on.',
      {
        errors: [{ pointer: 'If-Match', detail: 'is missing' }],
        howToMend:
          'Send `If-None-Match: *` to make a new one, or the `ETag` of what you read as `If-Match`, `*` for whatever is there.',
      },
    );
  }
  if (!current) throw changedMeanwhile('There is none.');
  if (ifMatch.trim() === '*') return 'present';
  if (!matchesEntityTag(ifMatch, current.etag)) {
    throw changedMeanwhile('It is not what was read.');
  }
  return { digest: current.digest };
}

/**
 * Holds what is there when the edit is made to what was expected.
 *
 * @throws Problem `precondition-failed`
 */
export function demandExpected(
  expected: Expectation,
  digest: string | undefined,
): void {
  if (expected === 'absent') {
    if (digest !== undefined) throw changedMeanwhile('There is one already.');
  } else if (digest === undefined) {
    throw changedMeanwhile('There is none.');
  } else if (expected !== 'present' && expected.digest !== digest) {
    throw changedMeanwhile('It is not what was read.');
  }
}

function changedMeanwhile(detail: string): Problem {
  return new Problem('precondition-failed', detail);
}
