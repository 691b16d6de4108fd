import { makeStyles } from '@material-ui/core/styles';
import { outcomeOfVerdict } from '@almanac/backstage-plugin-insights-common';
import {
  Radar,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { ShownBlip } from '../ShownBlip';
import { Dash } from './Dash';

const useStyles = makeStyles(theme => ({
  // `Too early to say` takes two lines rather than being cut.
  root: { display: 'block', whiteSpace: 'normal', lineHeight: 1.3 },
  outcome: {
    display: 'block',
    whiteSpace: 'nowrap',
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
}));

/** Where a blip is going, and whether that is for the better or the worse, where the signal says so. */
export function VerdictCell({
  radar,
  blip,
}: {
  radar: Radar;
  blip: ShownBlip;
}) {
  const classes = useStyles();
  const stateWord = useStateWord();
  const { t } = useTexts(trendRadarTranslationRef);
  if (blip.verdict === null) return <Dash words={t('radar.list.noVerdict')} />;
  const outcome = outcomeOfVerdict(blip.verdict, radar.signal?.higherIs);
  return (
    <span className={classes.root}>
      {stateWord(blip.verdict)}{' '}
      {outcome && (
        <span className={classes.outcome}>{t(`radar.outcome.${outcome}`)}</span>
      )}
    </span>
  );
}
