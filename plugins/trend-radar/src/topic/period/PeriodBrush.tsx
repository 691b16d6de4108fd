import { KeyboardEvent, useState } from 'react';
import Button from '@material-ui/core/Button';
import Slider from '@material-ui/core/Slider';
import { makeStyles } from '@material-ui/core/styles';
import {
  dayOf,
  formatPeriod,
  periodAfter,
  TopicSeries,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { periodsBetween } from '../picture/periodsBetween';
import type { TopicView } from '../useTopicView';
import { movedHandle } from './movedHandle';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 3),
    marginTop: theme.spacing(1),
    fontSize: 13,
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  slider: { flex: '1 1 240px', minWidth: 0, padding: theme.spacing(0, 1.5) },
}));

/**
 * Two handles that choose a period to be explained, as dragging over the chart does: for the keyboard, and to widen it again.
 * What is chosen is in the URL; only where a handle is while it is dragged is not.
 */
export function PeriodBrush(props: { series: TopicSeries; view: TopicView }) {
  const { start, step, total } = props.series;
  const { window, setWindow } = props.view;
  const classes = useStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const [dragged, setDragged] = useState<number[]>();
  const last = total.length - 1;
  if (last < 1) return null;
  const at = (day: string | undefined, otherwise: number) =>
    day === undefined
      ? otherwise
      : Math.min(Math.max(periodsBetween(start, day, step), 0), last);
  const [from, to] = dragged ?? [at(window?.from, 0), at(window?.to, last)];
  const dayAt = (index: number) => dayOf(periodAfter(start, step, index));
  const words = (index: number) => formatPeriod(dayAt(index), step);
  const choose = (low: number, high: number) => {
    setDragged(undefined);
    if (low === high) return;
    const isAll = low === 0 && high === last;
    setWindow(isAll ? undefined : { from: dayAt(low), to: dayAt(high) });
  };
  // The slider of the library has a handle jump over the other one, and the focus change hands where they meet.
  const moveByKey = (event: KeyboardEvent) => {
    const index = (event.target as Element).getAttribute('data-index');
    const handle = index === '0' ? 0 : 1;
    const moved = movedHandle(event.key, handle, [from, to], last);
    if (index === null || !moved) return;
    event.preventDefault();
    event.stopPropagation();
    choose(...moved);
  };
  return (
    <div className={classes.root}>
      <span>{t('topic.period.choose')}</span>
      <div className={classes.slider} onKeyDownCapture={moveByKey}>
        <Slider
          min={0}
          max={last}
          step={1}
          value={[from, to]}
          getAriaLabel={index =>
            t(index === 0 ? 'topic.period.first' : 'topic.period.last')
          }
          getAriaValueText={words}
          onChange={(_, value) => Array.isArray(value) && setDragged(value)}
          onChangeCommitted={(_, value) =>
            Array.isArray(value) && choose(value[0], value[1])
          }
        />
      </div>
      <span>
        {t('topic.period.chosen', { from: words(from), to: words(to) })}
      </span>
      <Button
        size="small"
        disabled={!window}
        onClick={() => setWindow(undefined)}
      >
        {t('topic.period.reset')}
      </Button>
    </div>
  );
}
