import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import PlayArrow from '@material-ui/icons/PlayArrow';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { CollectorProps } from './CollectorProps';

const useStyles = makeStyles(theme => ({
  off: {
    cursor: 'not-allowed',
    color: theme.palette.text.secondary,
    borderColor: theme.palette.divider,
    borderStyle: 'dashed',
    '&:hover': { backgroundColor: 'transparent' },
  },
}));

type WhyNot = 'denied' | 'running' | 'asking' | 'checking';

function whyNotOf(
  { collector, mayRun }: CollectorProps,
  isAsking: boolean,
): WhyNot | undefined {
  if (mayRun === 'no') return 'denied';
  if (mayRun === 'checking') return 'checking';
  if (collector.running) return 'running';
  return isAsking ? 'asking' : undefined;
}

/**
 * Runs a collector now. Where it cannot, it stays in the tab order and says why: what is `disabled` is passed over, and
 * nobody would hear the reason.
 */
export function RunNowButton(
  props: CollectorProps & { isAsking: boolean; onRun(): void },
) {
  const { isAsking, onRun, whyNotId } = props;
  const { title } = props.collector;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const whyNot = whyNotOf(props, isAsking);
  const reason = whyNot && t(`sources.collector.whyNot.${whyNot}`);
  return (
    <Tooltip title={reason ?? ''}>
      <Button
        size="small"
        variant="outlined"
        color={whyNot ? 'default' : 'primary'}
        startIcon={<PlayArrow />}
        className={whyNot && classes.off}
        aria-disabled={whyNot !== undefined}
        aria-label={t('sources.collector.runNamed', { title })}
        aria-describedby={whyNot === 'denied' ? whyNotId : undefined}
        onClick={whyNot ? undefined : onRun}
      >
        {t(isAsking ? 'sources.collector.asking' : 'sources.collector.run')}
      </Button>
    </Tooltip>
  );
}
