import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { toneColours } from '../../lib/toneColours';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { canRetryHelp } from './canRetryHelp';
import { useErrorWords } from './useErrorWords';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    borderLeft: '3px solid',
    padding: theme.spacing(1, 0, 1, 2),
    margin: theme.spacing(2, 0),
    maxWidth: 720,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
  trace: { fontFamily: 'monospace', fontSize: 12, wordBreak: 'break-all' },
}));

/**
 * What failed, what still works, and what to do. Offers to ask again only where that can help.
 *
 * @param props - `title`, `detail`: the page's own words instead of the error's; `stillWorks`: one sentence; `whatToDo`: the page's own advice instead of the general one;
 * `onRetry`: asks again
 *
 * @public
 */
export function ErrorState(props: {
  error: Error;
  title?: string;
  detail?: ReactNode;
  stillWorks?: ReactNode;
  whatToDo?: ReactNode;
  onRetry?(): void;
}) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const said = useErrorWords(props.error);
  const mend = props.whatToDo ?? said.mend;
  const tone = said.isCalm ? 'neutral' : 'act';
  const colours = toneColours[usePaletteMode()][tone];
  return (
    <section
      role="alert"
      className={classes.root}
      style={{ borderColor: colours.text }}
    >
      <Typography variant="h6" component="h2">
        {props.title ?? said.title}
      </Typography>
      <Typography>{props.detail ?? said.detail}</Typography>
      {props.stillWorks && (
        <Typography color="textSecondary">
          <strong>{t('error.stillWorks')}.</strong> {props.stillWorks}
        </Typography>
      )}
      {mend && (
        <Typography color="textSecondary">
          <strong>{t('error.whatToDo')}.</strong> {mend}
        </Typography>
      )}
      {props.onRetry && canRetryHelp(props.error) && (
        <Button variant="outlined" size="small" onClick={props.onRetry}>
          {t('error.retry')}
        </Button>
      )}
      {said.traceId && (
        <Typography color="textSecondary" className={classes.trace}>
          {t('error.traceId')} {said.traceId}
        </Typography>
      )}
    </section>
  );
}
