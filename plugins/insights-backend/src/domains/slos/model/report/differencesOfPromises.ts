import type { components } from '@almanac/backstage-plugin-insights-common';
import { differing, type Figures } from './differing';
import type {
  FrozenAgreement,
  FrozenPromise,
  FrozenPromised,
} from './ReportContent';

type Difference =
  components['schemas']['SloReportVerification']['differences'][number];

/** What of the promises of a report differs, and the most likely reason. */
export function differencesOfPromises(
  was: FrozenPromised,
  is: FrozenPromised,
): Difference[] {
  const now = new Map(is.agreements.map(one => [one.id, one]));
  return was.agreements.flatMap(agreement =>
    agreement.periods.flatMap(period => {
      const again = now
        .get(agreement.id)
        ?.periods.find(({ start, end }) => isSpan(period, start, end));
      return differencesOf(agreement, period, again);
    }),
  );
}

function isSpan({ start, end }: FrozenPromise, from: string, to: string) {
  return start === from && end === to;
}

function differencesOf(
  { id, slo }: FrozenAgreement,
  was: FrozenPromise,
  is: FrozenPromise | undefined,
): Difference[] {
  const place = { slo, objective: null, agreement: id };
  const { start, end } = was;
  if (!is) {
    const figure = `${start} to ${end}`;
    return [
      { ...place, figure, was: was.verdict, is: null, cause: 'definition' },
    ];
  }
  const cause = causeOf(was, is);
  return differing(figuresOf(was), figuresOf(is)).map(one => ({
    ...{ ...place, ...one, cause },
    figure: `${one.figure}, ${start} to ${end}`,
  }));
}

function figuresOf(period: FrozenPromise): Figures {
  const { sli, units, badUnits, coverage, credit } = period;
  return {
    ...{ verdict: verdictOf(period), SLI: sli, units, coverage },
    'bad units': badUnits,
    'excluded seconds': period.excludedSeconds,
    credit: credit && `${credit.currency} ${credit.amount}`,
  };
}

/** The first reports told of a promise that could not be kept any more that it was under way. */
function verdictOf({ verdict, state }: FrozenPromise) {
  return verdict === 'underWay' && state === 'broken' ? state : verdict;
}

function causeOf(was: FrozenPromise, is: FrozenPromise): Difference['cause'] {
  if (was.settledAt === null && is.settledAt !== null) return 'settled';
  if (is.evaluatedBy.digest !== was.evaluatedBy.digest) return 'definition';
  if (is.coverage === 0 && was.coverage > 0) return 'forgottenCounts';
  const isMoved =
    is.working.span?.start !== was.working.span?.start ||
    is.working.span?.end !== was.working.span?.end;
  // Exclusions are the same: where they take out more, they do so in wider buckets.
  const isWider = is.excludedSeconds !== was.excludedSeconds;
  return isMoved || isWider ? 'coarserBuckets' : 'lateData';
}
