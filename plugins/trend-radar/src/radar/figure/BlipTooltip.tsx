import { useEffect, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  BlipNumber,
  formatChange,
  formatValue,
  Radar,
  useStateWord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Frame } from '../../lib/frameOf';
import { PlacedBlip } from '../../lib/RadarLayout';
import { trendRadarTranslationRef } from '../../translation';
import { useHighlight, useHighlightedId } from '../highlight';
import { isSuggested } from '../hasSignal';
import { titleOf } from '../titleOf';
import { shownRing } from '../shownRing';
import { useDecisionWords } from '../useDecisionWords';
import { useMovementWords } from '../useMovementWords';
import type { ShownBlip } from '../ShownBlip';

const GAP_PIXELS = 10;
/** A pointer that passes by is not caught; one that rests here can go over to the tooltip. */
const RESTS_AFTER_MS = 300;

const useStyles = makeStyles(theme => ({
  root: {
    position: 'absolute',
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
  // Over the gap to the mark, so that the way to the tooltip leads past no other mark.
  reached: {
    '&::before': {
      content: '""',
      position: 'absolute',
      inset: 2 - GAP_PIXELS,
      zIndex: -1,
    },
  },
  title: { fontWeight: 600, fontSize: 14, overflowWrap: 'anywhere' },
  detail: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

function beside(percent: number): string {
  return `calc(${percent}% + ${GAP_PIXELS}px)`;
}

/** To the side of a mark where there is more room. */
function besideMark(placed: PlacedBlip, frame: Frame) {
  const left = ((placed.x - frame.x) / frame.width) * 100;
  const top = ((placed.y - frame.y) / frame.height) * 100;
  const isRight = left > 50;
  const isLow = top > 70;
  return {
    [isRight ? 'right' : 'left']: beside(isRight ? 100 - left : left),
    [isLow ? 'bottom' : 'top']: beside(isLow ? 100 - top : top),
  };
}

/** Whether the same mark has been highlighted for a while. */
function useIsAtRest(id: string): boolean {
  const [restedOn, setRestedOn] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRestedOn(id), RESTS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [id]);
  return restedOn === id;
}

/**
 * What a mark stands for, beside it; its number opens the working. Says nothing that the mark's name and the list do
 * not say too, and offers nothing to the pointer that the keys of the radar do not do.
 */
export function BlipTooltip(props: {
  radar: Radar;
  blipById: ReadonlyMap<string, ShownBlip>;
  placedById: ReadonlyMap<string, PlacedBlip>;
  frame: Frame;
  /** Gives the focus to the mark: it comes back to it when the working closes. */
  onReach(topicId: string): void;
}) {
  const { radar, blipById, placedById, frame } = props;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const stateWord = useStateWord();
  const movementWords = useMovementWords(radar);
  const decisionWords = useDecisionWords(radar);
  const highlight = useHighlight();
  const id = useHighlightedId() ?? '';
  const isAtRest = useIsAtRest(id);
  const blip = blipById.get(id);
  const placed = placedById.get(id);
  if (!blip || !placed) {
    return null;
  }
  const unit = radar.signal?.unit ?? '';
  const change =
    blip.changeOfYear !== null &&
    `${formatChange(blip.changeOfYear, unit)} ${t('radar.list.changeOfYear')}`;
  const numbers = [formatValue(blip.value, unit), change]
    .filter(Boolean)
    .join(' · ');
  return (
    <div
      className={`${classes.root} ${isAtRest ? classes.reached : ''}`}
      aria-hidden="true"
      data-blip-tooltip=""
      onMouseLeave={() => highlight.set(undefined)}
      onClickCapture={() => props.onReach(id)}
      style={{
        pointerEvents: isAtRest ? 'auto' : 'none',
        ...besideMark(placed, frame),
      }}
    >
      <div className={classes.title}>{blip.title}</div>
      <div>
        {titleOf(radar.quadrants, blip.quadrant)}
        {' · '}
        {[
          titleOf(radar.rings, shownRing(radar, blip)),
          ...decisionWords(blip),
        ].join(', ')}
        {blip.movement !== 'none' &&
          ` · ${movementWords(blip, 'movementFrom')}`}
      </div>
      {isSuggested(blip) && (
        <div className={classes.detail}>
          {blip.verdict !== null && `${stateWord(blip.verdict)} · `}
          <BlipNumber
            blip={{ radarId: radar.id, topicId: id }}
            name={`${numbers}, ${blip.title}`}
            isPointerOnly
          >
            {numbers}
          </BlipNumber>
        </div>
      )}
    </div>
  );
}
