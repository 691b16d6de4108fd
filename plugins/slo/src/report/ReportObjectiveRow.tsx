import { Link } from '@backstage/core-components';
import {
  formatNumber,
  formatShare,
  SloReportObjective,
  SloReportSlo,
  StateChip,
  usePlainTable,
  WorkingNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText, targetText } from '../detail/lib/objectiveText';
import { useSloPath } from '../parts/SloLink';
import { sloTranslationRef } from '../translation';

/** How one objective fared; its SLI opens the working of the whole row. */
export function ReportObjectiveRow(props: {
  slo: SloReportSlo;
  objective: SloReportObjective;
  index: number;
  /** What the catalog calls the owner; null where there is none. */
  owner: string | null;
}) {
  const { slo, objective, index } = props;
  const classes = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const sloPath = useSloPath();
  const { verdict, reason, target, consumed, coverage, working } = objective;
  const title = objective.title
    ? `${slo.title}: ${objective.title}`
    : slo.title;
  const sli = sliText(objective.sli, target);
  return (
    <tr>
      <td style={{ whiteSpace: 'nowrap' }}>
        <StateChip state={verdict} />
        {slo.composite && <div>{t('report.objectives.part')}</div>}
        {reason && <div>{t(`report.objectives.reason.${reason}`)}</div>}
      </td>
      <td style={{ minWidth: 200 }}>
        <Link to={`${sloPath(slo.name)}?objective=${index}`}>{title}</Link>
        <div>{props.owner ?? t('report.objectives.noOwner')}</div>
      </td>
      <td className={classes.number}>{targetText(target)}</td>
      <td className={classes.number}>
        <WorkingNumber
          working={working}
          name={t('report.objectives.sliOf', { sli, title })}
        >
          {sli}
        </WorkingNumber>
      </td>
      <td className={classes.number}>{formatShare(consumed)}</td>
      <td className={classes.number}>
        {t('report.objectives.badOf', {
          bad: formatNumber(objective.badUnits),
          all: formatNumber(objective.totalUnits),
        })}
      </td>
      <td className={classes.number}>{formatShare(coverage)}</td>
    </tr>
  );
}
