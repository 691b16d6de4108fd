import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { outcomeOf } from '@almanac/backstage-plugin-insights-common';
import {
  Blip,
  BlipNumber,
  formatChange,
  formatPeriod,
  formatValue,
  movements,
  Radar,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MovementMark } from '../radar/figure/MovementMark';
import { titleOf } from '../radar/titleOf';
import { useMovementWords } from '../radar/useMovementWords';
import { useTopicPath } from '../shell/paths';
import { trendRadarTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr) max-content',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minHeight: 48,
    fontSize: 14,
    lineHeight: 1.4,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '& > svg': { alignSelf: 'start', marginTop: 10 },
  },
  line: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  title: { fontWeight: 500, color: theme.palette.text.primary },
  how: { fontSize: 13, color: theme.palette.text.secondary },
  now: { display: 'block' },
  // Not inline: the line under the number is enough to show that both open something.
  change: {
    display: 'inline-block',
    fontSize: 12,
    color: theme.palette.text.secondary,
  },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}));

/** Which way a blip moved, and to which ring. */
function useHow(radar: Radar, blip: Blip): string {
  const { t } = useTexts(trendRadarTranslationRef);
  const movementWords = useMovementWords(radar);
  const { movement, previousRing } = blip;
  const ring = titleOf(radar.rings, blip.ring);
  if (!movements.includes(movement)) {
    return `${ring}, ${movementWords(blip, 'movementShort')}`;
  }
  return previousRing
    ? t(`whatMoved.how.${movement}`, {
        ring,
        from: titleOf(radar.rings, previousRing),
      })
    : t('whatMoved.how.new', { ring });
}

/** One blip that moved: which way, to which ring, since when, at which value and by how much in a year. */
export function MovedBlip({ radar, blip }: { radar: Radar; blip: Blip }) {
  const classes = useStyles();
  const topicPath = useTopicPath(radar.id);
  const { t } = useTexts(trendRadarTranslationRef);
  const { movement, movedAt } = blip;
  const how = useHow(radar, blip);
  const since = movedAt && formatPeriod(movedAt, radar.signal?.step ?? 'month');
  const unit = radar.signal?.unit ?? '';
  const value = formatValue(blip.value, unit);
  const change =
    blip.changeOfYear === null
      ? ''
      : t('whatMoved.inAYear', {
          change: formatChange(blip.changeOfYear, unit),
        });
  const outcome = outcomeOf(blip.changeOfYear, radar.signal?.higherIs);
  return (
    <li className={classes.root}>
      <MovementMark movement={movement} />
      <div className={classes.line}>
        <Link
          to={topicPath(blip.topicId)}
          className={classes.title}
          title={blip.title}
        >
          {blip.title}
        </Link>
        <div className={`${classes.line} ${classes.how}`}>
          {[how, since, outcome && t(`whatMoved.outcome.${outcome}`)]
            .filter(Boolean)
            .join(', ')}
        </div>
      </div>
      <span className={classes.value}>
        <BlipNumber
          blip={{ radarId: radar.id, topicId: blip.topicId }}
          name={[value, change, blip.title].filter(Boolean).join(', ')}
        >
          <span className={classes.now}>{value}</span>
          {change && <span className={classes.change}>{change}</span>}
        </BlipNumber>
      </span>
    </li>
  );
}
