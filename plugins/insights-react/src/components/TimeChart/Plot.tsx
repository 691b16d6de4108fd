import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  XAxis,
  YAxis,
} from 'recharts';
import { formatBareValue } from '../../lib/formatValue';
import { insightsTranslationRef } from '../../translation';
import type { ChartView } from './ChartView';
import { ChangeBands } from './marks/ChangeBands';
import { Cursor } from './marks/Cursor';
import { DirectLabels } from './marks/DirectLabels';
import { LevelLines } from './marks/LevelLines';
import { LonePoints } from './marks/LonePoints';
import { MarkerFlags } from './marks/MarkerFlags';
import { NowLine } from './marks/NowLine';
import { ZeroLine } from './marks/ZeroLine';
import type { ChartRow } from './model/ChartModel';
import { flagLane, topMargin } from './model/PlotGeometry';
import { bandOpacity, stackOpacity } from './opacities';

/** The drawing: axes and lines by the chart library, everything that explains them by marks of our own. */
export function Plot(props: {
  view: ChartView;
  active: number | null;
  pinned: boolean;
}) {
  const { t } = useTranslationRef(insightsTranslationRef);
  const { view } = props;
  const { geometry, colours, model, chart } = view;
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
      <XAxis
        dataKey="time"
        type="number"
        scale="time"
        domain={[view.from, view.to]}
        allowDataOverflow
        ticks={view.timeTicks.map(tick => tick.time)}
        tickFormatter={(time: number) =>
          view.timeTicks.find(tick => tick.time === time)?.label ?? ''
        }
        height={geometry.height - geometry.bottom}
        interval={0}
        tick={{ fontSize: 12, fill: colours.quietText }}
        tickSize={4}
        tickMargin={view.flags.length > 0 ? flagLane : 4}
        stroke={colours.quietText}
      />
      <YAxis
        domain={[view.axis.low, view.axis.high]}
        ticks={view.axis.ticks}
        tickFormatter={(value: number) => formatBareValue(value, chart.unit)}
        width={geometry.left}
        tick={{ fontSize: 12, fill: colours.quietText }}
        axisLine={false}
        tickLine={false}
        interval={0}
      />
      <ChangeBands
        {...{ geometry, colours }}
        changePoints={view.changePoints}
      />
      {forecastBands(view)}
      {seriesShapes(view)}
      {chart.forecast && (
        <Line
          dataKey={(row: ChartRow) => row.forecast?.median ?? null}
          stroke={colours.series[0]}
          strokeWidth={2}
          strokeDasharray="5 4"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      )}
      <ZeroLine {...{ geometry, colours }} axis={view.axis} />
      <LevelLines {...{ geometry, colours }} segments={view.levels} />
      {!chart.stacked &&
        chart.series.map((one, index) => (
          <LonePoints
            key={one.id}
            rows={model.rows}
            series={index}
            colour={colours.series[index]}
            geometry={geometry}
          />
        ))}
      {view.now !== null && (
        <NowLine
          {...{ geometry, colours }}
          time={view.now}
          label={t('chart.now')}
        />
      )}
      <MarkerFlags {...{ geometry, colours }} groups={view.flags} />
      <DirectLabels {...{ geometry, colours }} labels={view.labels} />
      {active && (
        <Cursor
          {...{ geometry, colours }}
          time={active.time}
          pinned={props.pinned}
          dots={view.dotsAt(active)}
        />
      )}
    </ComposedChart>
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

function seriesShapes({ chart, colours }: ChartView) {
  const type = chart.stairs ? 'stepAfter' : 'linear';
  return chart.series.map((one, index) => {
    const dataKey = (row: ChartRow) => row.values[index];
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
        type={type}
        dataKey={dataKey}
        stroke={colours.series[index]}
        strokeWidth={2}
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
    );
  });
}
