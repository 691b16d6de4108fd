import { Problem, type ProblemFieldError } from '../../../platform/Problem';

/** What is answered where something cannot be deprecated as it is asked for. */
export function refusedDeprecation(
  errors: readonly ProblemFieldError[],
): Problem {
  return new Problem(
    'refused-deprecation',
    errors.map(({ detail }) => detail).join(' '),
    { errors },
  );
}

/** Somebody else decided first. */
export function changedMeanwhile(): Problem {
  return new Problem(
    'precondition-failed',
    'Whether it is deprecated, or how, is not as it was when it was read for this change.',
    {
      howToMend:
        'Read the model or the version again, then repeat the change with its deprecationTag as If-Match.',
    },
  );
}

/** What is answered where there is nothing to withdraw. */
export function notDeprecated(): Problem {
  return new Problem('not-found', 'It is not deprecated.', {
    howToMend:
      'Nothing needs to be done: it may be used. GET /models/{registry}/{modelName} tells what is deprecated.',
  });
}
