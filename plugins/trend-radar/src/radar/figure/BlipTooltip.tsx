import { makeStyles } from '@material-ui/core/styles';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Blip,
  formatChange,
  formatValue,
  insightsTranslationRef,
  Radar,
} from '@almanac/backstage-plugin-insights-react';
import { Frame } from '../../lib/frameOf';
import { PlacedBlip } from '../../lib/RadarLayout';
import { trendRadarTranslationRef } from '../../translation';
import { useHighlightedId } from '../highlight';
import { titleOf } from '../titleOf';

const GAP_PERCENT = 1.6;

const useStyles = makeStyles(theme => ({
  root: {
    position: 'absolute',
    pointerEvents: 'none',
    width: 'max-content',
    maxWidth: 280,
    padding: theme.spacing(1, 1.5),
    borderRadius: 6,
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    boxShadow: theme.shadows[3],
    fontSize: 13,
    lineHeight: 1.45,
    zIndex: 2,
  },
  title: { fontWeight: 600, fontSize: 14, overflowWrap: 'anywhere' },
  detail: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** What a mark stands for, beside it. Says nothing that the mark's name and the list do not say too. */
export function BlipTooltip(props: {
  radar: Radar;
  blipById: ReadonlyMap<string, Blip>;
  placedById: ReadonlyMap<string, PlacedBlip>;
  frame: Frame;
}) {
  const { radar, blipById, placedById, frame } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(trendRadarTranslationRef);
  const { t: shared } = useTranslationRef(insightsTranslationRef);
  const id = useHighlightedId() ?? '';
  const blip = blipById.get(id);
  const placed = placedById.get(id);
  if (!blip || !placed) {
    return null;
  }
  const left = ((placed.x - frame.x) / frame.width) * 100;
  const top = ((placed.y - frame.y) / frame.height) * 100;
  const isRight = left > 50;
  const isLow = top > 70;
  const unit = radar.signal?.unit ?? '';
  const from = blip.previousRing && titleOf(radar.rings, blip.previousRing);
  return (
    <div
      className={classes.root}
      aria-hidden="true"
      style={{
        [isRight ? 'right' : 'left']: `${
          (isRight ? 100 - left : left) + GAP_PERCENT
        }%`,
        [isLow ? 'bottom' : 'top']: `${
          (isLow ? 100 - top : top) + GAP_PERCENT
        }%`,
      }}
    >
      <div className={classes.title}>{blip.title}</div>
      <div>
        {titleOf(radar.quadrants, blip.quadrant)}
        {' · '}
        {titleOf(radar.rings, blip.ring)}
        {blip.movement !== 'none' &&
          ` · ${
            from
              ? t(`radar.movementFrom.${blip.movement}`, { ring: from })
              : t(`radar.movement.${blip.movement}`)
          }`}
      </div>
      <div className={classes.detail}>
        {shared(`state.${blip.verdict}`)}
        {' · '}
        {formatValue(blip.value, unit)}
        {blip.changeOfYear !== null &&
          ` · ${formatChange(blip.changeOfYear, unit)} ${t(
            'radar.list.changeOfYear',
          )}`}
      </div>
    </div>
  );
}
