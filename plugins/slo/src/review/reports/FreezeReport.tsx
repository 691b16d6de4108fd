import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  ErrorState,
  SloReportRequest,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloReportRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';
import { PeriodChoice, ReportKind } from './PeriodChoice';
import { reportPeriods } from './reportPeriods';
import { useFreezeReport } from './useFreezeReport';
import { useOldestCounts } from './useOldestCounts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    margin: theme.spacing(1.5, 0, 2),
  },
}));

/** Freezes a report of a scope over a month or quarter of which something is known. */
export function FreezeReport({ scope }: { scope: SloReportRequest['scope'] }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const reportPath = useRouteRef(sloReportRouteRef);
  const { freeze, isPending, error, frozen } = useFreezeReport(scope);
  const [kind, setKind] = useState<ReportKind>('month');
  const [chosen, setChosen] = useState<string>();
  const periods = reportPeriods(kind, new Date(), useOldestCounts());
  // The last one that is over, as long as none is chosen.
  const period =
    periods.find(({ of }) => of === chosen) ?? periods[1] ?? periods[0];
  return (
    <>
      <div className={classes.root}>
        <PeriodChoice
          {...{ kind, period, periods }}
          onKind={to => {
            setKind(to);
            setChosen(undefined);
          }}
          onPeriod={setChosen}
        />
        <Button
          variant="outlined"
          color="primary"
          aria-disabled={isPending}
          onClick={() => freeze(kind, period)}
        >
          {t(isPending ? 'review.reports.creating' : 'review.reports.create')}
        </Button>
        <span role="status">
          {frozen && (
            <>
              {t('review.reports.isFrozen')}{' '}
              <Link to={reportPath({ reportId: frozen.id })}>
                {t('review.reports.see')}
              </Link>
            </>
          )}
        </span>
      </div>
      {error && (
        <ErrorState
          title={t('review.reports.failed')}
          error={error}
          stillWorks={t('review.reports.stillWorks')}
        />
      )}
    </>
  );
}
