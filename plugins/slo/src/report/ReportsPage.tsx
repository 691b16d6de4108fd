import { makeStyles } from '@material-ui/core/styles';
import { useRouteRef } from '@backstage/core-plugin-api';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { sloWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  PageTitle,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useMay } from '../lib/useMay';
import { FreezeReport } from '../review/reports/FreezeReport';
import { ReportList } from '../review/reports/ReportList';
import { sloReportsRouteRef } from '../routes';
import { sloTranslationRef } from '../translation';
import { ScopeChoice } from './ScopeChoice';
import { useReportScope } from './useReportScope';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 28, fontWeight: 600, lineHeight: 1.3 },
});

/** Frozen reports, and the way to freeze one: of a team, a customer or everything. */
export function ReportsPage() {
  const classes = useStyles();
  const { note } = usePlainTable();
  const { t } = useTexts(sloTranslationRef);
  const reportsPath = useRouteRef(sloReportsRouteRef);
  const may = useMay(sloWritePermission);
  const { kind, value, scope } = useReportScope();
  const title = t('report.title');
  return (
    <BreadcrumbEntry entry={{ label: title, href: reportsPath() }}>
      <PageTitle parts={[title, t('slo.title')]} />
      <h1 className={classes.title}>{title}</h1>
      <p className={note}>{t('report.note')}</p>
      <ScopeChoice />
      {may === 'no' ? (
        <p className={note}>
          {t('review.reports.denied', { permission: sloWritePermission.name })}
        </p>
      ) : (
        (!kind || value) && <FreezeReport scope={scope} />
      )}
      <ReportList filter={scope} mayDelete={may === 'yes'} />
    </BreadcrumbEntry>
  );
}
