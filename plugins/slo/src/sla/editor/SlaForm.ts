import { SlaAgreement } from '@almanac/backstage-plugin-insights-react';

/** Time that does not count, as it is filled in: local times of the reader, `2026-11-14T22:00`. */
export interface ExclusionForm {
  start: string;
  end: string;
  reason: string;
  /** The instants that it was filled in from, which hold until its fields say others. */
  kept?: { start: string; end: string };
}

/** What is given back, as it is filled in, in percent. */
export interface TierForm {
  below: string;
  percent: string;
}

/** Units that a period is usually counted in. */
export const windowUnits = ['d', 'w', 'M', 'Q', 'Y'] as const;

/** Units that a period may be counted in by who writes it elsewhere. */
export const rareWindowUnits = ['m', 'h'] as const;

/** An agreement as it is filled in: texts, whatever they are. Ratios are in percent. */
export interface SlaForm {
  id: string;
  title: string;
  customer: string;
  slo: string;
  /** From 0. */
  objective: number;
  target: string;
  kind: 'calendar' | 'rolling';
  count: string;
  unit: string;
  /** A day: `2026-01-01`. */
  anchor: string;
  /** Of the day that periods are counted from. */
  anchorTime: string;
  timeZone: string;
  since: string;
  hasCredits: boolean;
  currency: string;
  fee: string;
  tiers: TierForm[];
  cap: string;
  exclusions: ExclusionForm[];
  owner: string;
  url: string;
}

/** The zone of the reader. */
export const ownTimeZone = () =>
  new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Months of the calendar in the reader's zone, without credits. */
export function emptyForm(year: number): SlaForm {
  return {
    ...{ id: '', title: '', customer: '', slo: '', objective: 0, target: '' },
    ...{ kind: 'calendar', count: '1', unit: 'M', anchor: `${year}-01-01` },
    ...{ anchorTime: '00:00:00', timeZone: ownTimeZone(), since: '' },
    ...{ hasCredits: false, currency: 'EUR', fee: '', cap: '' },
    tiers: [{ below: '', percent: '' }],
    exclusions: [],
    ...{ owner: '', url: '' },
  };
}

/** The form that an agreement fills in. */
export function formOf(agreement: SlaAgreement, year: number): SlaForm {
  const { id, title, customer, slo, objective, target, window } = agreement;
  const { since = '', owner = '', url = '', credits } = agreement;
  const empty = emptyForm(year);
  const [anchor, anchorTime] = window.anchor?.split(/[T ]/) ?? [];
  return {
    ...{ id, title, customer, slo, objective, since, owner, url },
    target: inPercent(target),
    kind: window.kind,
    count: String(window.duration.count),
    unit: window.duration.unit,
    anchor: anchor ?? empty.anchor,
    anchorTime: anchorTime ?? empty.anchorTime,
    timeZone: window.timeZone ?? empty.timeZone,
    hasCredits: credits !== undefined,
    currency: credits?.currency ?? empty.currency,
    fee: credits?.feePerPeriod ?? '',
    tiers:
      credits?.tiers.map(({ below, percent }) => ({
        below: inPercent(below),
        percent: String(percent),
      })) ?? empty.tiers,
    cap: String(credits?.capPercent ?? ''),
    exclusions: agreement.exclusions.map(({ start, end, reason }) => ({
      start: localTime(start),
      end: localTime(end),
      reason,
      kept: { start, end },
    })),
  };
}

/** A ratio as it is typed in percent: 0.995 is `99.5`. */
function inPercent(ratio: number): string {
  return String(Number((ratio * 100).toFixed(8)));
}

/** An instant as the field of a local time takes it; seconds only where there are some. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())];
  const time = [two(at.getHours()), two(at.getMinutes())];
  if (at.getSeconds() > 0) time.push(two(at.getSeconds()));
  return `${day.join('-')}T${time.join(':')}`;
}
