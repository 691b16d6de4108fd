import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useRef, useState, type PointerEvent } from 'react';
import { formatPeriod } from '../../lib/formatPeriod';
import { formatValue } from '../../lib/formatValue';
import { insightsTranslationRef } from '../../translation';
import type { ChartView } from './ChartView';
import { Readout } from './frame/Readout';
import { nearestRow } from './model/nearestRow';
import { readoutLines } from './model/readoutLines';
import { Plot } from './Plot';
import { useTimeWalk } from './useTimeWalk';

const dragFromPixels = 8;

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
  },
  selection: {
    position: 'absolute',
    backgroundColor: theme.palette.primary.main,
    opacity: 0.16,
    pointerEvents: 'none',
  },
  unseen: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
  },
}));

/** The drawing with its reading: pointer and keys walk in time, a click pins, a drag chooses a window. */
export function InteractivePlot(props: { view: ChartView; label: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(insightsTranslationRef);
  const hintId = useId();
  const { view } = props;
  const { rows, lastObserved } = view.model;
  const walk = useTimeWalk(rows.length, lastObserved);
  const drag = useWindowDrag(view, walk.pin);
  const at = (event: PointerEvent<HTMLElement>) =>
    nearestRow(rows, view.geometry, pointerX(event));
  const row = walk.index === null ? undefined : rows[walk.index];
  return (
    // The chart is one thing to the keyboard: arrows walk inside it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="group"
      aria-label={props.label}
      aria-describedby={hintId}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={classes.root}
      onKeyDown={walk.onKeyDown}
      onPointerMove={event => {
        drag.onMove(pointerX(event));
        walk.hover(at(event));
      }}
      onPointerLeave={() => walk.hover(null)}
      onPointerDown={event => drag.onDown(pointerX(event))}
      onPointerUp={event => drag.onUp(pointerX(event), at(event))}
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
      <span id={hintId} className={classes.unseen}>
        {t('chart.keyboardHint')}
      </span>
      <span role="status" className={classes.unseen}>
        {row &&
          t('chart.readout', {
            at: formatPeriod(row.time, view.chart.step),
            values: readoutLines(row, view.chart.series)
              .map(
                line =>
                  `${line.series.title} ${
                    line.value === null
                      ? t('chart.missing')
                      : formatValue(line.value, view.chart.unit)
                  }`,
              )
              .join(', '),
          })}
      </span>
    </div>
  );
}

function pointerX(event: PointerEvent<HTMLElement>): number {
  return event.clientX - event.currentTarget.getBoundingClientRect().left;
}

/** A press that moves chooses a window; one that does not, pins. */
function useWindowDrag(view: ChartView, pin: (index: number) => void) {
  const start = useRef<number | null>(null);
  const [selection, setSelection] = useState<{
    low: number;
    high: number;
  } | null>(null);
  const { rows } = view.model;
  const { onWindowChange } = view.chart;
  return {
    selection,
    onDown: (x: number) => {
      start.current = x;
    },
    onMove: (x: number) => {
      const from = start.current;
      if (from === null || !onWindowChange) return;
      const moved = Math.abs(x - from) >= dragFromPixels;
      setSelection(
        moved ? { low: Math.min(from, x), high: Math.max(from, x) } : null,
      );
    },
    onUp: (x: number, index: number | null) => {
      const from = start.current;
      start.current = null;
      setSelection(null);
      if (from === null || index === null) return;
      if (!onWindowChange || Math.abs(x - from) < dragFromPixels) {
        pin(index);
        return;
      }
      const first = nearestRow(rows, view.geometry, Math.min(from, x));
      const last = nearestRow(rows, view.geometry, Math.max(from, x));
      if (first !== null && last !== null && last > first) {
        onWindowChange({ from: rows[first].day, to: rows[last].day });
      }
    },
  };
}
