import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  Notice,
  StaleNotice,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ExampleNotice } from '../../parts/ExampleNotice';
import { modelCardsTranslationRef } from '../../translation';
import { DeprecationNotice } from '../deprecation/DeprecationNotice';
import { ModelParts } from '../ModelParts';

const useStyles = makeStyles(theme => ({
  root: { '&:not(:empty)': { marginBottom: theme.spacing(2) } },
}));

/** What a reader must know before believing the page: examples, a model that is gone or deprecated, an old answer, what waits. */
export function ModelNotices(
  props: ModelParts & {
    error: Error | null;
    readAtMs: number;
    onRetry(): void;
  },
) {
  const { model, view, error } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const waiting = model.waitingPromotions.length;
  return (
    <div className={classes.root}>
      {model.isExample && <ExampleNotice />}
      {error && (
        <StaleNotice
          lastSuccessAt={new Date(props.readAtMs).toISOString()}
          reason={error.message}
          onRetry={props.onRetry}
        />
      )}
      {model.goneSince && (
        <Notice tone="attention" icon="warning">
          {t('detail.answer.gone', { since: <Time at={model.goneSince} /> })}
        </Notice>
      )}
      {model.deprecation && (
        <DeprecationNotice deprecation={model.deprecation} />
      )}
      {waiting > 0 && (
        <Notice
          tone="info"
          icon="clock"
          action={
            <Link to={view.search({ tab: 'versions' })}>
              {t('detail.answer.waitingLink')}
            </Link>
          }
        >
          {t('detail.answer.waiting', { count: waiting })}
        </Notice>
      )}
    </div>
  );
}
