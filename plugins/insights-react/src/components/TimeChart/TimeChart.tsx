import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useRef, useState } from 'react';
import { useMeasuredWidth } from '../../lib/useMeasuredWidth';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { useChartColours } from './ChartColours';
import { useChartView } from './ChartView';
import { ChartHead, type ChartForm } from './frame/ChartHead';
import { ChartKey } from './frame/ChartKey';
import { ChartNotes } from './frame/ChartNotes';
import { ChartTable } from './frame/ChartTable';
import { EventList } from './frame/EventList';
import { InteractivePlot } from './InteractivePlot';
import { useChartFileWords } from './save/ChartFileWords';
import { saveChart } from './save/saveChart';
import type { TimeChartProps } from './TimeChartProps';
import { useTexts } from '../../translation/useTexts';

const assumedWidth = 720;

const useStyles = makeStyles(theme => ({
  root: { margin: 0, minWidth: 0 },
  empty: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `1px dashed ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    marginTop: theme.spacing(1),
    height: 160,
  },
}));

/**
 * Values in time: lines or stacked areas, with what is foreseen, changes of level and events. Hover or walk with the
 * arrow keys to read a period, click or press Enter to pin it; the same values as a table, as CSV, PNG and SVG.
 *
 * @public
 */
export function TimeChart(props: TimeChartProps) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const [form, setForm] = useState<ChartForm>('chart');
  const titleId = useId();
  const figure = useRef<HTMLElement>(null);
  const { ref: room, width } = useMeasuredWidth<HTMLDivElement>(assumedWidth);
  const view = useChartView(props, width, useChartColours(props.series));
  const fileWords = useChartFileWords();
  const isEmpty = view.model.lastObserved < 0;
  return (
    <figure ref={figure} className={classes.root} aria-labelledby={titleId}>
      <ChartHead
        chart={props}
        titleId={titleId}
        form={form}
        onForm={setForm}
        onSave={format => saveChart(format, props, figure.current, fileWords)}
        isEmpty={isEmpty}
      />
      <div ref={room}>
        {isEmpty && (
          <Typography color="textSecondary" className={classes.empty}>
            {t('chart.noData')}
          </Typography>
        )}
        {!isEmpty && form === 'chart' && (
          <>
            <ChartKey view={view} />
            <InteractivePlot view={view} label={props.title} />
            <ChartNotes view={view} />
          </>
        )}
        {!isEmpty && form === 'table' && (
          <ChartTable chart={props} model={view.model} />
        )}
      </div>
      {!isEmpty && <EventList view={view} />}
    </figure>
  );
}
