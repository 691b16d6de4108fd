import type { components } from '@almanac/backstage-plugin-insights-common';
import { differing, type DifferingFigure, type Figures } from './differing';
import type { FrozenObjective } from './ReportContent';

type Cause =
  components['schemas']['SloReportVerification']['differences'][number]['cause'];

/** What of an objective differs, and the most likely reason. */
export function differencesOfObjective(
  was: FrozenObjective,
  is: FrozenObjective,
): (DifferingFigure & { readonly cause: Cause })[] {
  const counts = differing(countsOf(was), countsOf(is));
  const cause = causeOf(was, is);
  const ledger = differing(ledgerOf(was), ledgerOf(is));
  const isSameInput =
    was.working.inputs[0].digest === is.working.inputs[0].digest;
  return [
    ...counts.map(one => ({ ...one, cause })),
    ...ledger.map(one => ({
      ...one,
      // The same counts are attributed otherwise only where something else is known to have happened.
      cause: isSameInput ? ('happenings' as const) : cause,
    })),
  ];
}

/** Whether the counts of an objective are kept in fewer, wider buckets than they were. */
export function isCoarser(was: FrozenObjective, is: FrozenObjective): boolean {
  return bucketsOf(is) < bucketsOf(was);
}

function causeOf(was: FrozenObjective, is: FrozenObjective): Cause {
  if (is.buckets.length === 0 || is.coverage === 0) return 'forgottenCounts';
  const isMoved =
    was.summed.start !== is.summed.start || was.summed.end !== is.summed.end;
  const units: readonly (keyof FrozenObjective)[] = [
    'goodUnits',
    'badUnits',
    'coverage',
  ];
  const isRecounted = units.some(
    unit =>
      differing({ unit: Number(was[unit]) }, { unit: Number(is[unit]) })
        .length > 0,
  );
  return isCoarser(was, is) && (isMoved || !isRecounted)
    ? 'coarserBuckets'
    : 'lateData';
}

function countsOf(objective: FrozenObjective): Figures {
  const { summed, exhaustion, dataFaults } = objective;
  const faults = dataFaults.map(({ kind, buckets }) => `${kind}: ${buckets}`);
  return {
    verdict: objective.verdict,
    SLI: objective.sli,
    consumed: objective.consumed,
    'good units': objective.goodUnits,
    'bad units': objective.badUnits,
    units: objective.totalUnits,
    coverage: objective.coverage,
    'summed from': summed.start,
    'summed to': summed.end,
    'times exhausted': exhaustion.times,
    'minutes exhausted': exhaustion.minutes,
    'data faults': faults.join(', ') || null,
  };
}

/** Bad units of each line, by what was under way. */
function ledgerOf({ ledger, ledgerRest }: FrozenObjective): Figures {
  const lines = ledger.map(({ markers, atDependencies = [], badUnits }) => {
    const ids = [...markers, ...atDependencies].map(({ id }) => id);
    return [`ledger: ${ids.join(' + ') || 'nothing known'}`, badUnits];
  });
  return {
    ...Object.fromEntries(lines),
    'ledger: the rest': ledgerRest?.badUnits ?? null,
  };
}

function bucketsOf({ buckets }: FrozenObjective): number {
  return buckets.reduce(
    (sum, { stepSeconds, start, end }) =>
      sum + (Date.parse(end) - Date.parse(start)) / 1_000 / stepSeconds,
    0,
  );
}
