import { makeStyles } from '@material-ui/core/styles';
import {
  ErrorState,
  formatNumber,
  Notice,
  RadarDraftFault,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { faultsInForm } from '../faultsInForm';
import { useFormWords } from '../useFormWords';

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
  path: { fontFamily: 'monospace', fontSize: 13 },
}));

/** Everything that is wrong with the draft, in one place beside the places themselves. */
export function DraftFaults(props: {
  faults: readonly RadarDraftFault[] | undefined;
  error: Error | null;
  hasLines: boolean;
  /** Nothing is written yet: nothing is found fault with. */
  isUntouched: boolean;
  onRetry(): void;
}) {
  const { faults, error } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const words = useFormWords();
  if (error) {
    return (
      <ErrorState
        title={t('editor.check.failed')}
        error={error}
        stillWorks={t('editor.check.stillWorks')}
        onRetry={props.onRetry}
      />
    );
  }
  if (props.isUntouched && faults?.length !== 0) {
    return (
      <Notice tone="info" icon="dash">
        {t('editor.check.untouched')}
      </Notice>
    );
  }
  if (!faults) {
    return (
      <Notice tone="info" icon="turning">
        {t('editor.check.checking')}
      </Notice>
    );
  }
  if (faults.length === 0) {
    return (
      <Notice tone="good" icon="check">
        {t('editor.check.right')}
      </Notice>
    );
  }
  const told = props.hasLines ? faults : faultsInForm(faults, words);
  return (
    <Notice tone="attention" icon="warning">
      <strong>
        {t('editor.check.faults', {
          count: faults.length,
          number: formatNumber(faults.length),
        })}
      </strong>
      <ul className={classes.list}>
        {told.map(({ path, line, detail, howToMend }) => (
          <li key={`${path} ${detail}`}>
            <span className={props.hasLines ? classes.path : undefined}>
              {props.hasLines && line !== null
                ? t('editor.check.line', { line: String(line), path })
                : path}
            </span>{' '}
            {detail}. {howToMend}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
