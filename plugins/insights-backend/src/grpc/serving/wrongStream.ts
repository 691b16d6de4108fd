import { Problem } from '../../platform/Problem';

/** A stream whose parts are not what its method takes. */
export function wrongStream(pointer: string, detail: string): Problem {
  return new Problem(
    'invalid-request',
    `The stream is not what the operation takes: ${pointer} ${detail}.`,
    { errors: [{ pointer, detail }] },
  );
}
