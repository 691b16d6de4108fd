import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { VisuallyHidden } from '../text/VisuallyHidden';
import type { ChartView } from './ChartView';
import { Readout } from './frame/Readout';
import type { ChartRow } from './model/ChartModel';
import { momentText } from './model/momentText';
import { nearestRow } from './model/nearestRow';
import { spokenReadout } from './model/spokenReadout';
import { Plot } from './Plot';
import type { TimeChartProps } from './TimeChartProps';
import { useTimeWalk } from './useTimeWalk';
import { pointerX, useWindowDrag } from './useWindowDrag';
import { useTexts } from '../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    cursor: 'crosshair',
    touchAction: 'pan-y',
    userSelect: 'none',
    borderRadius: 4,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
    // The library lets areas take the focus of a click; the ring belongs to the whole.
    '& svg *:focus': { outline: 'none' },
  },
  selection: {
    position: 'absolute',
    backgroundColor: theme.palette.primary.main,
    opacity: 0.16,
    pointerEvents: 'none',
  },
}));

/** The drawing with its reading: pointer and keys walk in time, a click pins, a drag chooses a window. */
export function InteractivePlot(props: { view: ChartView; label: string }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const hintId = useId();
  const { view } = props;
  const { rows, lastObserved } = view.model;
  const walk = useTimeWalk(rows, lastObserved);
  const drag = useWindowDrag(view, walk.pin);
  const row = walk.index === null ? undefined : rows[walk.index];
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one thing to the keyboard: arrows walk inside it
    <div
      role="group"
      aria-label={props.label}
      aria-describedby={hintId}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what arrows walk in must be reachable by keyboard
      tabIndex={0}
      className={classes.root}
      onKeyDown={walk.onKeyDown}
      onBlur={() => walk.hover(null)}
      onPointerMove={event => {
        drag.onPointerMove(event);
        walk.hover(
          nearestRow(rows, view.geometry, pointerX(event), view.middleOf),
        );
      }}
      onPointerLeave={() => walk.hover(null)}
      onPointerDown={drag.onPointerDown}
      onPointerUp={drag.onPointerUp}
      onPointerCancel={drag.onPointerCancel}
    >
      <div aria-hidden>
        <Plot view={view} active={walk.index} pinned={walk.pinned} />
      </div>
      {drag.selection && (
        <div
          className={classes.selection}
          style={{
            left: drag.selection.low,
            width: drag.selection.high - drag.selection.low,
            top: view.geometry.top,
            height: view.geometry.bottom - view.geometry.top,
          }}
        />
      )}
      {row && <Readout view={view} row={row} pinned={walk.pinned} />}
      <VisuallyHidden id={hintId}>{t('chart.keyboardHint')}</VisuallyHidden>
      <VisuallyHidden role="status">
        {row && <SpokenRow row={row} chart={view.chart} />}
        {walk.pinned && ` ${t('chart.pinned')}`}
      </VisuallyHidden>
    </div>
  );
}

/** What the readout shows, as one sentence for who hears it. */
function SpokenRow(props: { row: ChartRow; chart: TimeChartProps }) {
  const { t } = useTexts(insightsTranslationRef);
  const { row, chart } = props;
  const values = spokenReadout(row, chart, {
    missing: t('chart.missing'),
    median: t('chart.forecastMedian'),
    between: (level, low, high) =>
      t('chart.forecastBetween', { level, low, high }),
  });
  return <>{t('chart.readout', { at: momentText(row.time, chart), values })}</>;
}
