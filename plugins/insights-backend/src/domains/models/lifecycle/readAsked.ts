import type { components } from '@almanac/backstage-plugin-insights-common';
import { Problem, type ProblemFieldError } from '../../../platform/Problem';
import { keepableText } from '../model/ingest/checkFields';
import { nameFault } from '../model/ingest/nameFault';
import type { AskedPromotion } from './PromotionsService';

/** Evidence is followed by people: an address that a browser would run is none. */
const FOLLOWABLE = /^https?:\/\//i;

/**
 * Reads what somebody asks for; the specification has seen to all but names that cannot be kept, and where links lead.
 *
 * @throws Problem `invalid-request`
 */
export function readAsked(
  body: components['schemas']['ModelPromotionRequest'],
): AskedPromotion {
  const { alias, version, expectedVersion, evidence = [] } = body;
  const reason = keepableText(body.reason.trim());
  const errors: ProblemFieldError[] = [];
  const tell = (pointer: string, detail: string | undefined) => {
    if (detail !== undefined) errors.push({ pointer, detail });
  };
  tell('/alias', nameFault(alias));
  if (version !== null) tell('/version', nameFault(version));
  if (expectedVersion !== null) {
    tell('/expectedVersion', nameFault(expectedVersion));
  }
  tell('/reason', reason === '' ? 'It is empty.' : undefined);
  evidence.forEach(({ url }, at) =>
    tell(
      `/evidence/${at}/url`,
      FOLLOWABLE.test(url) ? undefined : 'It is no address of http or https.',
    ),
  );
  if (errors.length > 0) {
    throw new Problem('invalid-request', 'This cannot be asked for as it is.', {
      errors,
    });
  }
  return {
    ...{ alias, version, expectedVersion, reason },
    evidence: evidence.map(({ title, url }) => ({
      title: keepableText(title),
      url: keepableText(url),
    })),
  };
}
