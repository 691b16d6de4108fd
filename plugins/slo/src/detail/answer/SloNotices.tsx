import { makeStyles } from '@material-ui/core/styles';
import {
  Notice,
  SloDetail,
  StaleNotice,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../../parts/ExampleNotice';
import { sloTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    '& > *': { marginBottom: theme.spacing(1) },
    '&:not(:empty)': { marginBottom: theme.spacing(2) },
  },
}));

/** What a reader must know before believing the numbers: examples, old counts, and why it cannot be evaluated. */
export function SloNotices(props: {
  slo: SloDetail;
  error: Error | null;
  onRetry(): void;
}) {
  const { slo, error } = props;
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const { fault } = slo;
  const isStale = slo.state === 'stale';
  return (
    <div className={classes.root}>
      {slo.isExample && <ExampleNotice />}
      {error && slo.computedAt && (
        <StaleNotice
          lastSuccessAt={slo.computedAt}
          reason={error.message}
          onRetry={props.onRetry}
        />
      )}
      {isStale && slo.lastKnownAt && (
        <StaleNotice
          lastSuccessAt={slo.lastKnownAt}
          reason={slo.problem ?? undefined}
        />
      )}
      {(fault || slo.state === 'invalid') && (
        <Notice tone="attention" icon="warning">
          {(fault?.reason ?? slo.problem) && (
            <div>
              {t('detail.answer.problem', {
                problem: fault?.reason ?? slo.problem ?? '',
              })}
            </div>
          )}
          {fault?.howToMend ?? t('detail.answer.mend.invalid')}
        </Notice>
      )}
    </div>
  );
}
