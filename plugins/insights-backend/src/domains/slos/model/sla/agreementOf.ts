import { parseDuration } from '../window/Duration';
import type { TimeWindow } from '../window/TimeWindow';
import type { Agreement, CreditTerms } from './Agreement';
import type { AgreementDocument } from './agreementSchema';
import { formatAmount, parseMoney } from './Money';
import { ownerRefOf } from './ownerRefOf';

/** The agreement of a document that was found right. @throws Error where one came past the rules */
export function agreementOf({ metadata, spec }: AgreementDocument): Agreement {
  const { customer, slo, objective, target, since, owner, url } = spec;
  return {
    id: metadata.name,
    title: metadata.displayName ?? metadata.name,
    ...{ customer, slo, objective, target },
    window: windowOf(spec.timeWindow[0]),
    ...(since !== undefined && { since }),
    exclusions: spec.exclusions
      .map(({ start, end, reason }) => ({
        start: new Date(start).toISOString(),
        end: new Date(end).toISOString(),
        reason,
      }))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
    ...(spec.credits && { credits: creditsOf(spec.credits) }),
    ...(owner !== undefined && { owner: ownerRefOf(owner) ?? owner }),
    ...(url !== undefined && { url }),
  };
}

function windowOf({
  duration: written,
  calendar,
}: AgreementDocument['spec']['timeWindow'][number]): TimeWindow {
  const duration = parseDuration(written);
  if (!duration) throw new Error('An agreement without a duration');
  return calendar
    ? {
        kind: 'calendar',
        duration,
        anchor: calendar.startTime.replace(' ', 'T'),
        timeZone: calendar.timeZone,
      }
    : { kind: 'rolling', duration };
}

function creditsOf({
  currency,
  feePerPeriod,
  tiers,
  capPercent,
}: NonNullable<AgreementDocument['spec']['credits']>): CreditTerms {
  const fee = parseMoney(feePerPeriod, currency);
  if (!fee) throw new Error('An agreement without a fee');
  return {
    currency,
    feePerPeriod: formatAmount(fee),
    tiers: tiers.map(({ below, percent }) => ({ below, percent })),
    ...(capPercent !== undefined && { capPercent }),
  };
}
