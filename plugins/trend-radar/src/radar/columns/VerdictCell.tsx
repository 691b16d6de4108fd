import { makeStyles } from '@material-ui/core/styles';
import { outcomeOfVerdict } from '@almanac/backstage-plugin-insights-common';
import {
  Blip,
  Radar,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  outcome: {
    display: 'block',
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

/** Where a blip is going, and whether that is for the better or the worse, where the signal says so. */
export function VerdictCell({ radar, blip }: { radar: Radar; blip: Blip }) {
  const classes = useStyles();
  const stateWord = useStateWord();
  const { t } = useTexts(trendRadarTranslationRef);
  const outcome = outcomeOfVerdict(blip.verdict, radar.signal?.higherIs);
  return (
    <span>
      {stateWord(blip.verdict)}{' '}
      {outcome && (
        <span className={classes.outcome}>{t(`radar.outcome.${outcome}`)}</span>
      )}
    </span>
  );
}
