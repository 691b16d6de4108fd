import type { components } from '@almanac/backstage-plugin-insights-common';
import { Problem } from '../../../platform/Problem';
import type { DeprecationContent } from '../model/deprecation/Deprecation';
import { keepableText } from '../model/ingest/checkFields';

/**
 * Reads what somebody says; the specification has seen to all but a reason of blanks alone.
 *
 * @throws Problem `invalid-request`
 */
export function readDeprecation({
  reason,
  replacement,
  endsOn = null,
}: components['schemas']['ModelDeprecationRequest']): DeprecationContent {
  const said = keepableText(reason.trim());
  if (said === '') {
    throw new Problem('invalid-request', 'The reason is empty.', {
      errors: [{ pointer: '/reason', detail: 'It is empty.' }],
    });
  }
  return {
    reason: said,
    replacement: replacement
      ? {
          ...{ registry: replacement.registry, name: replacement.name },
          version: replacement.version ?? null,
        }
      : null,
    endsOn,
  };
}
