import { Link } from '@backstage/core-components';
import {
  formatNumber,
  formatShare,
  SloReportSlo,
  StateChip,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sliText, targetText } from '../detail/lib/objectiveText';
import { useSloPath } from '../parts/SloLink';
import { sloTranslationRef } from '../translation';

/** How a composite SLO fared as a whole: the verdict that counts. */
export function ReportCompositeRow(props: {
  slo: SloReportSlo;
  composite: NonNullable<SloReportSlo['composite']>;
  /** What the catalog calls the owner; null where there is none. */
  owner: string | null;
}) {
  const { slo, composite } = props;
  const { verdict, target, sli, consumed, consumedAtMost } = composite;
  const { number } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const sloPath = useSloPath();
  return (
    <tr>
      <td>
        <StateChip state={verdict} />
      </td>
      <td style={{ minWidth: 200 }}>
        <Link to={sloPath(slo.name)}>{slo.title}</Link>
        <div>
          {t('report.objectives.whole', {
            number: formatNumber(slo.objectives.length),
          })}
        </div>
        <div>{props.owner ?? t('report.objectives.noOwner')}</div>
      </td>
      <td className={number}>{target === null ? '–' : targetText(target)}</td>
      <td className={number}>{sliText(sli, target)}</td>
      <td className={number}>
        {consumedAtMost === undefined
          ? formatShare(consumed)
          : t('report.objectives.within', {
              least: formatShare(consumed),
              most: formatShare(consumedAtMost),
            })}
      </td>
      <td className={number}>–</td>
      <td className={number}>–</td>
    </tr>
  );
}
