import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  BlipDetail,
  formatPeriod,
  Radar,
  StateChip,
  Time,
  TrendAnalysis,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { isSuggested } from '../../radar/hasSignal';
import { radarRouteRef } from '../../routes';
import { trendRadarTranslationRef } from '../../translation';
import { MovementChip } from './MovementChip';
import { RingFacts } from './RingFacts';

const useStyles = makeStyles(theme => ({
  root: {
    // The facts and the way to their working share one row, and wrap as one.
    display: 'contents',
    '& > *': { marginRight: theme.spacing(1) },
    fontSize: 14,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Ring and radar, verdict, movement, and from when all this is. */
export function TopicFacts(props: {
  radar: Radar;
  blip: BlipDetail | undefined;
  isAbsent: boolean;
  analysis: TrendAnalysis | undefined;
}) {
  const { radar, blip, analysis } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const radarPath = useRouteRef(radarRouteRef);
  const link = (
    <Link to={radarPath({ radarId: radar.id })} underline="always">
      {radar.title}
    </Link>
  );
  const verdict =
    analysis?.verdict ?? (blip && isSuggested(blip) ? blip.verdict : undefined);
  return (
    <span className={classes.root}>
      {blip && (
        <RingFacts radar={radar} blip={blip}>
          {link}
        </RingFacts>
      )}
      {props.isAbsent && (
        <span>
          {t('topic.answer.notOnRadar')} {link}
        </span>
      )}
      {verdict && <StateChip state={verdict} />}
      {blip && <MovementChip radar={radar} blip={blip} />}
      {radar.state === 'stale' && <StateChip state="stale" />}
      {radar.state === 'computing' && <StateChip state="computing" />}
      {analysis?.latest && (
        <span>
          {t('topic.answer.asOf', {
            period: formatPeriod(analysis.latest.at, analysis.window.step),
          })}
        </span>
      )}
      {analysis && (
        <span>
          {t('topic.answer.computedAt')}{' '}
          <Time at={analysis.working.computedAt} />
        </span>
      )}
    </span>
  );
}
