import { wholeInWords } from './judgedOf';
import type { FrozenSlo, ReportContent } from './ReportContent';
import type { CsvValue } from './toCsv';

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

/** What a line on a composite SLO as a whole says in the columns that objectives have, too. */
export function compositeValues(
  slo: FrozenSlo,
  composite: NonNullable<FrozenSlo['composite']>,
  report: ReportContent & { readonly digest: string },
): Readonly<Record<string, CsvValue>> {
  return {
    SLO: slo.name,
    title: slo.title,
    'objective title': wholeInWords(slo),
    service: slo.service,
    owner: slo.owner,
    system: slo.system,
    verdict: composite.verdict,
    'target (ratio)': composite.target,
    'SLI (ratio)': composite.sli,
    'budget consumed (ratio)': composite.consumed,
    'budget remaining (ratio)': composite.remaining,
    'alerts fired for the SLO (count)': slo.alerts.fired,
    'definition version': slo.definition.version,
    'definition digest': slo.definition.digest,
    'definition changed in the period (times)': slo.changes.length,
    period: report.period.of,
    'time zone': report.period.timeZone,
    preliminary: yesOrNo(report.isPreliminary),
    'example data': yesOrNo(slo.isExample),
    'report digest': report.digest,
    'in words': composite.rule,
  };
}
