import type { FrozenPromised, FrozenSlo, ReportContent } from './ReportContent';
import { judgedOf } from './judgedOf';
import type { Verdict } from './verdictOf';

/** How many promises a report of a customer judges, by their verdict. */
export function countsOfPromises({
  counts: { kept, broken, undecided },
}: FrozenPromised): ReportContent['counts'] {
  const promises = kept + broken + undecided;
  const counts = { met: kept, missed: broken, undecided };
  return { slos: 0, objectives: 0, promises, ...counts };
}

/** How many objectives, and composite SLOs as a whole, a report judges, by their verdict. */
export function countsOfSlos(
  slos: readonly FrozenSlo[],
): ReportContent['counts'] {
  const verdicts = slos.flatMap(slo =>
    judgedOf(slo).map(({ verdict }) => verdict),
  );
  const count = (wanted: Verdict['verdict']) =>
    verdicts.filter(verdict => verdict === wanted).length;
  return {
    slos: slos.length,
    objectives: verdicts.length,
    met: count('met'),
    missed: count('missed'),
    undecided: count('undecided'),
  };
}
