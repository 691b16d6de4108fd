import {
  ModelDeprecation,
  ModelDeprecationRequest,
  ModelReplacement,
} from '@almanac/backstage-plugin-insights-react';
import { DeprecatedSubject } from './DeprecatedSubject';

/** Characters of a reason that the API takes. */
export const LONGEST_REASON = 2_000;

/** What is said of something that shall not be used any more, as it was typed. */
export interface DeprecationForm {
  reason: string;
  /** `YYYY-MM-DD`; empty where nobody says. */
  endsOn: string;
  replacement: ModelReplacement | null;
}

/** What keeps something from being deprecated. */
export type DeprecationFault = 'noReason' | 'reasonTooLong' | 'over' | 'itself';

/** The form as it is opened: with what holds, to be changed. */
export function formOf(current: ModelDeprecation | null): DeprecationForm {
  return {
    reason: current?.reason ?? '',
    endsOn: current?.endsOn ?? '',
    replacement: current?.replacement ?? null,
  };
}

/**
 * Finds what keeps something from being deprecated, as the API does.
 *
 * @param today - `YYYY-MM-DD` in UTC
 */
export function deprecationFault(
  { reason, endsOn, replacement }: DeprecationForm,
  { address, version, deprecation }: DeprecatedSubject,
  today: string,
): DeprecationFault | undefined {
  if (!reason.trim()) return 'noReason';
  if (reason.trim().length > LONGEST_REASON) return 'reasonTooLong';
  if (endsOn && endsOn < today && endsOn !== deprecation?.endsOn) {
    return 'over';
  }
  const isOfModel =
    replacement?.registry === address.registry &&
    replacement.name === address.name;
  const isItself =
    version === undefined || (replacement?.version ?? undefined) === version;
  return isOfModel && isItself ? 'itself' : undefined;
}

/** What is sent of it. */
export function deprecationRequest({
  reason,
  endsOn,
  replacement,
}: DeprecationForm): ModelDeprecationRequest {
  return { reason: reason.trim(), endsOn: endsOn || null, replacement };
}
