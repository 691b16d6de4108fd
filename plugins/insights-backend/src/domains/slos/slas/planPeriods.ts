import type { KnownSlo } from '../definitions/KnownSlos';
import type { Agreement } from '../model/sla/Agreement';
import {
  currentPeriod,
  pastPeriods,
  type AgreementVersion,
  type SlaPeriod,
} from '../model/sla/slaPeriods';
import type { KeptAgreement } from './AgreementsStore';
import type { SettledPeriod } from './SettledPeriodsStore';

/** An agreement that is to be evaluated. */
export interface EvaluableSla {
  readonly kept: KeptAgreement;
  /** The oldest first, one at least. */
  readonly versions: readonly AgreementVersion[];
  /** The SLO in use that it names. */
  readonly slo: KnownSlo | undefined;
  /** SLOs in use, by name: versions may have named others. */
  readonly slos: ReadonlyMap<string, KnownSlo>;
  /** Periods that are final, the latest first. */
  readonly settled: readonly SettledPeriod[];
}

/** A period that is to be evaluated. */
export interface PlannedPeriod extends SlaPeriod {
  /** What was agreed, with the exclusions that count. */
  readonly agreement: Agreement;
}

/** The period under way, if the agreement has begun and is in use, and those that are over and not final, the latest first. */
export interface PlannedPeriods {
  readonly current: PlannedPeriod | undefined;
  readonly past: readonly PlannedPeriod[];
}

/** Periods from before the agreement was known that are told for comparison. */
const BEFORE_KNOWN = 12;

/**
 * Plans which periods of an agreement are evaluated: all that are not final, since none may leave the reach before it is. What
 * lies before the end of the last final period is as it was settled.
 * Exclusions are those of the latest version: one that is written down after the end counts until the period is final.
 */
export function planPeriods(
  { kept, versions, settled }: EvaluableSla,
  nowSeconds: number,
): PlannedPeriods {
  const { exclusions } = kept.agreement;
  const settledUntil = settledUntilSeconds(settled);
  const planned = (period: SlaPeriod): PlannedPeriod => ({
    ...period,
    span: {
      ...period.span,
      startSeconds: Math.max(period.span.startSeconds, settledUntil),
    },
    agreement: { ...period.version.agreement, exclusions },
  });
  const version = versions[versions.length - 1];
  const { retiredAt } = kept;
  const until = retiredAt === null ? nowSeconds : Date.parse(retiredAt) / 1_000;
  const past =
    settled.length > 0
      ? pastPeriods(versions, until, 0, settledUntil)
      : pastPeriods(
          versions,
          until,
          BEFORE_KNOWN,
          Date.parse(versions[0].validFrom) / 1_000,
        );
  const span =
    retiredAt === null
      ? currentPeriod(version.agreement, nowSeconds)
      : undefined;
  return {
    current: span && planned({ span, version, isPromised: true }),
    past: past.map(planned),
  };
}

/** Where the last final period ended; before all time where none is final. */
function settledUntilSeconds(
  settled: readonly Pick<SettledPeriod, 'end'>[],
): number {
  const [last] = settled;
  return last ? Date.parse(last.end) / 1_000 : -Infinity;
}
