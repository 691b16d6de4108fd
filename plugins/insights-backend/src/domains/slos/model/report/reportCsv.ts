import { compositeValues } from './compositeCsv';
import type {
  FrozenAgreement,
  FrozenObjective,
  FrozenSlo,
  ReportContent,
} from './ReportContent';
import { PROMISE_VALUES, sharedValues } from './promiseCsv';
import { toCsv, type CsvValue } from './toCsv';

/** One column: what it is called, with its unit, and what it holds of an objective. */
type Column = readonly [
  name: string,
  valueOf: (row: {
    readonly slo: FrozenSlo;
    readonly objective: FrozenObjective;
    readonly number: number;
    readonly report: ReportContent & { readonly digest: string };
  }) => CsvValue,
];

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

const COLUMNS: readonly Column[] = [
  ['SLO', ({ slo }) => slo.name],
  ['title', ({ slo }) => slo.title],
  ['objective (number)', ({ number }) => number],
  ['objective title', ({ objective }) => objective.title],
  ['service', ({ slo }) => slo.service],
  ['owner', ({ slo }) => slo.owner],
  ['system', ({ slo }) => slo.system],
  ['verdict', ({ objective }) => objective.verdict],
  ['why undecided', ({ objective }) => objective.reason],
  ['target (ratio)', ({ objective }) => objective.target],
  ['SLI (ratio)', ({ objective }) => objective.sli],
  ['budget consumed (ratio)', ({ objective }) => objective.consumed],
  ['budget remaining (ratio)', ({ objective }) => objective.remaining],
  ['method', ({ objective }) => objective.method],
  ['unit counted', ({ objective }) => objective.unit],
  ['good (units)', ({ objective }) => objective.goodUnits],
  ['bad (units)', ({ objective }) => objective.badUnits],
  ['total (units)', ({ objective }) => objective.totalUnits],
  ['coverage (ratio)', ({ objective }) => objective.coverage],
  [
    'own window exhausted (times)',
    ({ objective }) => objective.exhaustion.times,
  ],
  [
    'own window exhausted (min)',
    ({ objective }) => objective.exhaustion.minutes,
  ],
  ['alerts fired for the SLO (count)', ({ slo }) => slo.alerts.fired],
  [
    'data faults (buckets)',
    ({ objective }) =>
      objective.dataFaults.reduce((sum, { buckets }) => sum + buckets, 0),
  ],
  ['definition version', ({ slo }) => slo.definition.version],
  ['definition digest', ({ slo }) => slo.definition.digest],
  ['definition changed in the period (times)', ({ slo }) => slo.changes.length],
  ['counted from (UTC)', ({ objective }) => objective.summed.start],
  ['counted to (UTC)', ({ objective }) => objective.summed.end],
  ['period', ({ report }) => report.period.of],
  ['time zone', ({ report }) => report.period.timeZone],
  ['preliminary', ({ report }) => yesOrNo(report.isPreliminary)],
  ['example data', ({ slo }) => yesOrNo(slo.isExample)],
  ['report digest', ({ report }) => report.digest],
];

/** Names of what a line on a promise says beside what one on an objective does. */
const PROMISE_NAMES = Object.keys(PROMISE_VALUES);

/** Appended to what earlier reports had: an objective that is one is told, and not counted. */
const PART = 'part of a composite';

/**
 * A report as CSV, one line for each promised period and each agreement without one, then one for each objective; before those of
 * a composite SLO one for its whole.
 */
export function reportCsv(
  report: ReportContent & { readonly digest: string },
): string {
  const names = COLUMNS.map(([name]) => name);
  const nothing = PROMISE_NAMES.map(() => null);
  const promises = (report.promised?.agreements ?? []).flatMap(agreement =>
    [...agreement.periods, ...withoutPeriod(agreement)].map(promise => {
      const line = { agreement, promise, report };
      const shared = sharedValues(line);
      return [
        ...names.map(name => shared[name] ?? null),
        'promise',
        ...Object.values(PROMISE_VALUES).map(valueOf => valueOf(line)),
        null,
      ];
    }),
  );
  const header = [...names, 'record', ...PROMISE_NAMES, PART];
  const slos = report.slos.flatMap(slo => {
    const objectives = slo.objectives.map((objective, index) => [
      ...COLUMNS.map(([, valueOf]) =>
        valueOf({ slo, objective, number: index + 1, report }),
      ),
      'objective',
      ...nothing,
      yesOrNo(slo.composite !== null),
    ]);
    if (!slo.composite) return objectives;
    const whole: Readonly<Record<string, CsvValue>> = {
      ...compositeValues(slo, slo.composite, report),
      record: 'composite',
    };
    return [header.map(name => whole[name] ?? null), ...objectives];
  });
  return toCsv(header, [...promises, ...slos]);
}

/** A line for each period that cannot be judged, so that lines add up to the counts; one where there is no period at all. */
function withoutPeriod({ periods, unjudged }: FrozenAgreement): undefined[] {
  const least = periods.length === 0 ? 1 : 0;
  return Array(Math.max(unjudged, least)).fill(undefined);
}
