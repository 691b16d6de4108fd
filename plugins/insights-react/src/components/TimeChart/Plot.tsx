import { formatBareValue } from '@almanac/backstage-plugin-insights-common';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  XAxis,
  YAxis,
} from 'recharts';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import type { ChartView } from './ChartView';
import { ChangeBands } from './marks/ChangeBands';
import { Cursor } from './marks/Cursor';
import { DirectLabels } from './marks/DirectLabels';
import { LevelLines } from './marks/LevelLines';
import { LimitLines } from './marks/LimitLines';
import { LonePoints } from './marks/LonePoints';
import { MarkerFlags } from './marks/MarkerFlags';
import { NowLine } from './marks/NowLine';
import { StretchBands } from './marks/StretchBands';
import { ValueBars } from './marks/ValueBars';
import { ZeroLine } from './marks/ZeroLine';
import type { ChartRow } from './model/ChartModel';
import { dashes } from './dashes';
import { flagLane, topMargin } from './model/PlotGeometry';
import { chartRanges } from './model/chartRanges';
import { bandOpacity, rangeOpacity, stackOpacity } from './opacities';
import { useTexts } from '../../translation/useTexts';

/**
 * The drawing: axes and lines by the chart library, everything that explains them by marks of our own. What is the library's
 * comes out of plain functions: it looks for its own elements among its children.
 */
export function Plot(props: {
  view: ChartView;
  active: number | null;
  pinned: boolean;
}) {
  const { t } = useTexts(insightsTranslationRef);
  const { view } = props;
  const { geometry, colours, model } = view;
  const shared = { geometry, colours };
  const active = props.active === null ? undefined : model.rows[props.active];
  return (
    <ComposedChart
      width={geometry.width}
      height={geometry.height}
      data={view.drawnRows}
      margin={{
        top: topMargin,
        right: geometry.width - geometry.right,
        bottom: 0,
        left: 0,
      }}
      accessibilityLayer={false}
    >
      <CartesianGrid syncWithTicks vertical={false} stroke={colours.grid} />
      {timeAxis(view)}
      {valueAxis(view)}
      <StretchBands {...shared} stretches={view.stretches} />
      <ChangeBands {...shared} changePoints={view.changePoints} />
      {forecastBands(view)}
      {seriesRanges(view)}
      {seriesShapes(view)}
      {view.chart.bars && <ValueBars {...shared} rows={model.rows} />}
      {forecastMedian(view)}
      <ZeroLine {...shared} axis={view.axis} />
      <LimitLines {...shared} limits={view.chart.limits ?? []} />
      <LevelLines {...shared} segments={view.levels} />
      {lonePoints(view)}
      {view.now !== null && (
        <NowLine {...shared} time={view.now} label={t('chart.now')} />
      )}
      <MarkerFlags {...shared} groups={view.flags} />
      <DirectLabels {...shared} labels={view.labels} />
      {active && (
        <Cursor
          {...shared}
          time={view.middleOf(active)}
          pinned={props.pinned}
          dots={view.dotsAt(active)}
        />
      )}
    </ComposedChart>
  );
}

function timeAxis({ timeTicks, geometry, colours, ...view }: ChartView) {
  return (
    <XAxis
      dataKey="time"
      type="number"
      scale="time"
      domain={[view.from, view.to]}
      allowDataOverflow
      ticks={timeTicks.map(tick => tick.time)}
      tickFormatter={(time: number) =>
        timeTicks.find(tick => tick.time === time)?.label ?? ''
      }
      height={geometry.height - geometry.bottom}
      interval={0}
      tick={{ fontSize: 12, fill: colours.quietText }}
      tickSize={4}
      tickMargin={view.flags.length > 0 ? flagLane : 4}
      stroke={colours.quietText}
    />
  );
}

function valueAxis({ axis, geometry, colours, chart }: ChartView) {
  return (
    <YAxis
      domain={[axis.low, axis.high]}
      ticks={axis.ticks}
      tickFormatter={(value: number) => formatBareValue(value, chart.unit)}
      width={geometry.left}
      tick={{ fontSize: 12, fill: colours.quietText }}
      axisLine={false}
      tickLine={false}
      interval={0}
    />
  );
}

function forecastMedian({ chart, colours }: ChartView) {
  return (
    chart.forecast && (
      <Line
        dataKey={(row: ChartRow) => row.forecast?.median ?? null}
        stroke={colours.series[0]}
        strokeWidth={2}
        strokeDasharray={dashes.dashed}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
    )
  );
}

/** A value between two gaps has no line to lie on. */
function lonePoints({ chart, model, geometry, colours }: ChartView) {
  if (chart.stacked || chart.bars) return null;
  return chart.series.map((one, index) =>
    one.foreseen || one.guide ? null : (
      <LonePoints
        key={one.id}
        rows={model.rows}
        series={index}
        colour={colours.series[index]}
        geometry={geometry}
      />
    ),
  );
}

function forecastBands({ chart, colours }: ChartView) {
  // The widest first, so that the narrower lie on it.
  return (chart.forecast?.bands ?? [])
    .map((band, index) => ({ band, index }))
    .sort((a, b) => b.band.level - a.band.level)
    .map(({ band, index }) => (
      <Area
        key={band.level}
        dataKey={(row: ChartRow) => row.forecast?.bands[index] ?? null}
        stroke="none"
        fill={colours.series[0]}
        fillOpacity={bandOpacity(band.level)}
        activeDot={false}
        isAnimationActive={false}
      />
    ));
}

/** What a value lies between: sparse in time, as the line that it belongs to. */
function seriesRanges({ chart, colours }: ChartView) {
  return chartRanges(chart.series).map((range, index) => (
    <Area
      key={range.key}
      dataKey={(row: ChartRow) => row.ranges[index]}
      connectNulls
      stroke="none"
      fill={colours.series[range.series]}
      fillOpacity={rangeOpacity(range, chart.series)}
      activeDot={false}
      isAnimationActive={false}
    />
  ));
}

function seriesShapes({ chart, colours }: ChartView) {
  const type = chart.stairs ? 'stepAfter' : 'linear';
  return chart.series.map((one, index) => {
    const dataKey = (row: ChartRow) => row.values[index];
    if (chart.bars) return unseenLine(one.id, dataKey);
    return chart.stacked ? (
      <Area
        key={one.id}
        stackId="parts"
        type={type}
        dataKey={dataKey}
        stroke={colours.paper}
        strokeWidth={0.75}
        fill={colours.series[index]}
        fillOpacity={stackOpacity}
        activeDot={false}
        isAnimationActive={false}
      />
    ) : (
      <Line
        key={one.id}
        type={one.guide ? 'linear' : type}
        dataKey={dataKey}
        stroke={colours.series[index]}
        strokeWidth={one.guide ? 1 : 2}
        strokeDasharray={one.foreseen && dashes[one.foreseen]}
        connectNulls={Boolean(one.foreseen)}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
    );
  });
}

/** Bars are a mark of our own; the library draws no axis for values that it draws nothing of. */
function unseenLine(id: string, dataKey: (row: ChartRow) => number | null) {
  return (
    <Line
      key={id}
      dataKey={dataKey}
      stroke="none"
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    />
  );
}
