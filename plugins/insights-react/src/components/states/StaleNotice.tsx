import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Schedule from '@material-ui/icons/Schedule';
import { toneColours } from '../../lib/toneColours';
import { usePaletteMode } from '../../lib/usePaletteMode';
import { insightsTranslationRef } from '../../translation';
import { Time } from '../Time/Time';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 1.5),
    borderRadius: theme.shape.borderRadius,
    fontSize: 14,
    minHeight: 40,
  },
  text: { flex: '1 1 240px' },
}));

/**
 * What is on screen is older than it should be, and from when it is.
 *
 * @param props - `lastSuccessAt`: time of the last success; `reason`: why renewing failed
 *
 * @public
 */
export function StaleNotice(props: {
  lastSuccessAt: string;
  reason?: string;
  onRetry?(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(insightsTranslationRef);
  const { text, surface } = toneColours[usePaletteMode()].attention;
  const [before, after] = t('stale.text', { time: '\u0000' }).split('\u0000');
  return (
    <div
      role="status"
      className={classes.root}
      style={{ color: text, backgroundColor: surface }}
    >
      <Schedule aria-hidden fontSize="small" />
      <span className={classes.text}>
        {before}
        <Time at={props.lastSuccessAt} />
        {after}
        {props.reason && <> {t('stale.reason', { reason: props.reason })}</>}
      </span>
      {props.onRetry && (
        <Button size="small" color="inherit" onClick={props.onRetry}>
          {t('stale.retry')}
        </Button>
      )}
    </div>
  );
}
