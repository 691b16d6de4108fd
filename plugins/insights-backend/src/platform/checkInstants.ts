import { Problem } from './Problem';

/**
 * Refuses instants that the form allows and no clock here has, such as a leap second.
 *
 * @param instants - by the name of their parameter; one that is not there is no fault
 * @throws Problem `invalid-request` that names each parameter
 */
export function checkInstants(
  instants: Readonly<Record<string, string | undefined>>,
): void {
  const errors = Object.entries(instants).flatMap(([pointer, text]) =>
    text !== undefined && Number.isNaN(Date.parse(text))
      ? [{ pointer, detail: `"${text}" is not an instant` }]
      : [],
  );
  if (errors.length === 0) return;
  throw new Problem('invalid-request', 'An instant is not possible.', {
    errors,
    howToMend: 'Name an instant whose seconds are from 00 to 59.',
  });
}
