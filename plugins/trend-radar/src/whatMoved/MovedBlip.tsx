import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Blip,
  formatPeriod,
  formatValue,
  Radar,
} from '@almanac/backstage-plugin-insights-react';
import { MovementMark } from '../radar/figure/MovementMark';
import { titleOf } from '../radar/titleOf';
import { useTopicPath } from '../shell/paths';
import { trendRadarTranslationRef } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr) auto 56px',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    minHeight: 44,
    fontSize: 14,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: 500,
    color: theme.palette.text.primary,
  },
  ring: { textAlign: 'right', whiteSpace: 'nowrap' },
  from: { color: theme.palette.text.secondary, fontSize: 13 },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}));

/** One blip that moved: which way, to which ring, since when, at which value. */
export function MovedBlip({ radar, blip }: { radar: Radar; blip: Blip }) {
  const classes = useStyles();
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const topicPath = useTopicPath(radar.id);
  const from = blip.previousRing && titleOf(radar.rings, blip.previousRing);
  const details = [
    from && t('whatMoved.from', { ring: from }),
    blip.movedAt && formatPeriod(blip.movedAt, radar.signal?.step ?? 'month'),
  ];
  return (
    <li className={classes.root}>
      <span title={t(`radar.movement.${blip.movement}`)}>
        <MovementMark movement={blip.movement} />
        <span style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
          {t(`radar.movement.${blip.movement}`)}
        </span>
      </span>
      <Link
        to={topicPath(blip.topicId)}
        className={classes.title}
        title={blip.title}
      >
        {blip.title}
      </Link>
      <span className={classes.ring}>
        <span className={classes.from}>
          {details.filter(Boolean).join(', ')}
        </span>{' '}
        {titleOf(radar.rings, blip.ring)}
      </span>
      <span className={classes.value}>
        {formatValue(blip.value, radar.signal?.unit ?? '')}
      </span>
    </li>
  );
}
