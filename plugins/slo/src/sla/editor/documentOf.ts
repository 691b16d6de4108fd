import { ExclusionForm, localTime, SlaForm } from './SlaForm';

/**
 * The document that a form says, as text that the API reads. What cannot be read as a number or a time goes as it was
 * typed: the API says what is wrong with it, and where.
 */
export function documentOf(form: SlaForm): string {
  const { id, title, customer, slo, objective, since, owner, url } = form;
  const document = {
    apiVersion: 'almanac.io/v1',
    kind: 'ServiceLevelAgreement',
    metadata: { name: id.trim(), ...given({ displayName: title }) },
    spec: {
      ...given({ customer, slo }),
      objective,
      target: ratioOf(form.target),
      timeWindow: [windowOf(form)],
      ...given({ since, owner, url }),
      exclusions: form.exclusions.map(exclusionOf),
      ...(form.hasCredits && {
        credits: {
          ...given({
            currency: form.currency,
            feePerPeriod: pointed(form.fee),
          }),
          tiers: form.tiers.map(({ below, percent }) => ({
            below: ratioOf(below),
            percent: numberOf(percent),
          })),
          ...(form.cap.trim() && { capPercent: numberOf(form.cap) }),
        },
      }),
    },
  };
  return JSON.stringify(document, null, 2);
}

/** Fields that say something. */
function given(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value.trim() ? [[name, value.trim()]] : [],
    ),
  );
}

function windowOf({
  kind,
  count,
  unit,
  anchor,
  anchorTime,
  timeZone,
}: SlaForm) {
  const duration = `${count.trim()}${unit}`;
  return kind === 'rolling'
    ? { duration, isRolling: true }
    : {
        duration,
        calendar: {
          startTime: `${anchor} ${anchorTime}`,
          timeZone: timeZone.trim(),
        },
      };
}

/** An exclusion as the API takes it. */
function exclusionOf({ start, end, reason, kept }: ExclusionForm) {
  return {
    start: instantOf(start, kept?.start),
    end: instantOf(end, kept?.end),
    reason: reason.trim(),
  };
}

function instantOf(local: string, kept?: string): string {
  // A local time is coarser than an instant, and there are two of it where clocks go back.
  if (kept !== undefined && local === localTime(kept)) return kept;
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? local : at.toISOString();
}

/** What is typed in percent as a ratio, without the noise of dividing. */
function ratioOf(typed: string): number | string {
  const percent = numberOf(typed);
  return typeof percent === 'number'
    ? Number((percent / 100).toFixed(10))
    : percent;
}

/** A comma is how many countries write the point. */
function pointed(typed: string): string {
  return typed.replace(',', '.');
}

function numberOf(typed: string): number | string {
  const text = pointed(typed).trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : typed;
}
