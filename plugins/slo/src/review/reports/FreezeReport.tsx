import { useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ChoiceGroup,
  ErrorState,
  SloReportRequest,
  useCreateSloReport,
} from '@almanac/backstage-plugin-insights-react';
import { sloReportRouteRef } from '../../routes';
import { sloTranslationRef } from '../../translation';
import { periodText } from './periodText';
import { reportPeriods } from './reportPeriods';

const kinds = ['month', 'quarter'] as const;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 2),
    margin: theme.spacing(1.5, 0, 2),
  },
}));

/** Freezes a report of some SLOs over a period in the reader's time zone. */
export function FreezeReport({ scope }: { scope: SloReportRequest['scope'] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(sloTranslationRef);
  const fieldId = useId();
  const create = useCreateSloReport();
  const reportPath = useRouteRef(sloReportRouteRef);
  const [kind, setKind] = useState<(typeof kinds)[number]>('month');
  const [chosen, setChosen] = useState<string>();
  const periods = reportPeriods(kind, new Date());
  // The last one that is over, as long as none is chosen.
  const period = periods.find(({ of }) => of === chosen) ?? periods[1];
  // A second click may come before the button is drawn as busy.
  const isBusy = useRef(false);
  const freeze = () => {
    if (isBusy.current) return;
    isBusy.current = true;
    create.mutate(
      {
        period: { kind, of: period.of },
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        scope,
        ...(period.isUnderWay && { preliminary: true }),
      },
      { onSettled: () => (isBusy.current = false) },
    );
  };
  return (
    <>
      <div className={classes.root}>
        <ChoiceGroup
          name={t('review.reports.kind.name')}
          choices={kinds.map(id => ({
            id,
            title: t(`review.reports.kind.${id}`),
          }))}
          chosen={kind}
          onChoose={id => {
            setKind(kinds.find(one => one === id) ?? 'month');
            setChosen(undefined);
          }}
        />
        <TextField
          id={fieldId}
          select
          size="small"
          variant="outlined"
          label={t('review.reports.of')}
          value={period.of}
          onChange={event => setChosen(event.target.value)}
          SelectProps={{ native: true }}
          InputLabelProps={{ shrink: true }}
        >
          {periods.map(({ of, isUnderWay }) => (
            <option key={of} value={of}>
              {isUnderWay
                ? t('review.reports.soFar', { period: periodText(of) })
                : periodText(of)}
            </option>
          ))}
        </TextField>
        <Button
          variant="outlined"
          color="primary"
          aria-disabled={create.isPending}
          onClick={freeze}
        >
          {t(
            create.isPending
              ? 'review.reports.creating'
              : 'review.reports.create',
          )}
        </Button>
        <span role="status">
          {create.isSuccess && (
            <>
              {t('review.reports.isFrozen')}{' '}
              <Link to={reportPath({ reportId: create.data.id })}>
                {t('review.reports.see')}
              </Link>
            </>
          )}
        </span>
      </div>
      {create.error && (
        <ErrorState
          title={t('review.reports.failed')}
          error={create.error}
          stillWorks={t('review.reports.stillWorks')}
        />
      )}
    </>
  );
}
