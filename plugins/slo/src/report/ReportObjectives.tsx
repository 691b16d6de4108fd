import {
  PageSection,
  PlainTable,
  SloReportContent,
  SloReportObjective,
  SloReportSlo,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { ReportCompositeRow } from './ReportCompositeRow';
import { ReportObjectiveRow } from './ReportObjectiveRow';

const urgency = (verdict: string) =>
  ['missed', 'undecided', 'met'].indexOf(verdict);

interface Group {
  slo: SloReportSlo;
  /** The verdict that it goes by. */
  verdict: string;
  composite: SloReportSlo['composite'];
  objectives: {
    slo: SloReportSlo;
    objective: SloReportObjective;
    index: number;
  }[];
}

/** Rows that stay together: the whole of a composite SLO and its parts, or one objective. */
function groupsOf(slo: SloReportSlo): Group[] {
  const { composite } = slo;
  const objectives = slo.objectives.map((objective, index) => ({
    slo,
    objective,
    index,
  }));
  return composite
    ? [{ slo, verdict: composite.verdict, composite, objectives }]
    : objectives.map(row => ({
        slo,
        verdict: row.objective.verdict,
        composite,
        objectives: [row],
      }));
}

/** Every objective in one table, those that were missed first; those of a composite SLO below its whole. */
export function ReportObjectives({ report }: { report: SloReportContent }) {
  const { t } = useTexts(sloTranslationRef);
  const titleOf = useEntityTitles(report.slos.flatMap(slo => slo.owner ?? []));
  const right = { align: 'right' as const };
  const ownerOf = ({ owner }: SloReportSlo) =>
    owner && (report.titles?.[owner] ?? titleOf(owner));
  const groups = report.slos
    .flatMap(groupsOf)
    .sort((a, b) => urgency(a.verdict) - urgency(b.verdict));
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
        {groups.flatMap(({ slo, composite, objectives }) => [
          composite && (
            <ReportCompositeRow
              key={slo.name}
              {...{ slo, composite }}
              owner={ownerOf(slo)}
            />
          ),
          ...objectives.map(row => (
            <ReportObjectiveRow
              key={`${slo.name} ${row.index}`}
              {...row}
              owner={ownerOf(slo)}
            />
          )),
        ])}
      </PlainTable>
    </PageSection>
  );
}
