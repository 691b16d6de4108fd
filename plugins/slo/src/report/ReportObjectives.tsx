import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  PageSection,
  SloReportContent,
  SloReportObjective,
} from '@almanac/backstage-plugin-insights-react';
import { PlainTable } from '../detail/lib/PlainTable';
import { useEntityTitles } from '../lib/useEntityTitles';
import { sloTranslationRef } from '../translation';
import { ReportObjectiveRow } from './ReportObjectiveRow';

const urgency = ({ verdict }: SloReportObjective) =>
  ['missed', 'undecided', 'met'].indexOf(verdict);

/** Every objective in one table, those that were missed first. */
export function ReportObjectives({ report }: { report: SloReportContent }) {
  const { t } = useTranslationRef(sloTranslationRef);
  const titleOf = useEntityTitles(report.slos.flatMap(slo => slo.owner ?? []));
  const right = { align: 'right' as const };
  const rows = report.slos
    .flatMap(slo =>
      slo.objectives.map((objective, index) => ({ slo, objective, index })),
    )
    .sort((a, b) => urgency(a.objective) - urgency(b.objective));
  return (
    <PageSection anchor="objectives" title={t('report.objectives.title')}>
      <PlainTable
        caption={t('report.objectives.caption')}
        columns={[
          { title: t('report.objectives.verdict') },
          { title: t('report.objectives.objective') },
          { title: t('report.objectives.target'), ...right },
          { title: t('report.objectives.sli'), ...right },
          { title: t('report.objectives.used'), ...right },
          { title: t('report.objectives.bad'), ...right },
          { title: t('report.objectives.known'), ...right },
        ]}
      >
        {rows.map(row => (
          <ReportObjectiveRow
            key={`${row.slo.name} ${row.index}`}
            {...row}
            owner={row.slo.owner ? titleOf(row.slo.owner) : undefined}
          />
        ))}
      </PlainTable>
    </PageSection>
  );
}
