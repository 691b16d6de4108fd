import type { components } from '@almanac/backstage-plugin-insights-common';
import { differencesOfObjective, isCoarser } from './differencesOfObjective';
import { differencesOfPromises } from './differencesOfPromises';
import { differing, type Figures } from './differing';
import type { FrozenSlo, ReportContent } from './ReportContent';

type Difference =
  components['schemas']['SloReportVerification']['differences'][number];

/** What a comparison of a report with itself, computed again, found. */
export interface ReportComparison {
  readonly differences: readonly Difference[];
  /** Objectives whose counts are kept in wider buckets now. */
  readonly coarser: number;
}

/** Compares what a report says with what comes out now. Figures that differ by rounding alone are the same. */
export function compareReports(
  was: ReportContent,
  is: ReportContent,
): ReportComparison {
  const now = new Map(is.slos.map(slo => [slo.name, slo]));
  const isOtherEngine = was.engineVersion !== is.engineVersion;
  let coarser = 0;
  const ofSlos = was.slos.flatMap((slo): Difference[] => {
    const again = now.get(slo.name);
    if (!again || again.definition.digest !== slo.definition.digest) {
      return [missingDefinition(slo, again)];
    }
    const parts = slo.objectives.flatMap((objective, index) => {
      const other = again.objectives[index];
      if (isCoarser(objective, other)) coarser += 1;
      return differencesOfObjective(objective, other).map(one => ({
        ...{ slo: slo.name, objective: index },
        ...one,
      }));
    });
    return [...parts, ...differencesOfWhole(slo, again, parts)];
  });
  const ofPromises =
    was.promised && is.promised
      ? differencesOfPromises(was.promised, is.promised)
      : [];
  const differences = [...ofPromises, ...ofSlos];
  return {
    coarser,
    differences: isOtherEngine
      ? differences.map(one => ({ ...one, cause: 'engine' }))
      : differences,
  };
}

function missingDefinition(
  { name, definition }: FrozenSlo,
  again: FrozenSlo | undefined,
): Difference {
  return {
    slo: name,
    objective: null,
    figure: 'definition',
    was: definition.digest,
    is: again?.definition.digest ?? null,
    cause: 'definition',
  };
}

/** What the objectives make together differs for the reason that one of them does. */
function differencesOfWhole(
  was: FrozenSlo,
  is: FrozenSlo,
  parts: readonly Difference[],
): Difference[] {
  const wholeOf = ({ composite }: FrozenSlo): Figures => ({
    'composite verdict': composite?.verdict ?? null,
    'composite SLI': composite?.sli ?? null,
    'composite consumed': composite?.consumed ?? null,
  });
  const place = { slo: was.name, objective: null };
  const cause = parts[0]?.cause ?? 'lateData';
  const alertsOf = ({ alerts }: FrozenSlo) => ({
    'alerts that fired': alerts.fired,
  });
  return [
    ...differing(wholeOf(was), wholeOf(is)).map(one => ({
      ...{ ...place, ...one, cause },
    })),
    ...differing(alertsOf(was), alertsOf(is)).map(one => ({
      ...{ ...place, ...one, cause: 'happenings' as const },
    })),
  ];
}
