import { Problem } from '../../../platform/Problem';
import type { ModelFilters } from './ModelFilters';

/**
 * Refuses instants that the form allows and no clock here has, such as a leap second.
 *
 * @throws Problem `invalid-request` that names each parameter
 */
export function checkInstants({
  versionSince,
  versionBefore,
}: Pick<ModelFilters, 'versionSince' | 'versionBefore'>): void {
  const errors = Object.entries({ versionSince, versionBefore }).flatMap(
    ([pointer, text]) =>
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
