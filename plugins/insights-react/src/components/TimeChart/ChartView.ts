import { formatBareValue } from '@almanac/backstage-plugin-insights-common';
import { useMemo } from 'react';
import type { TrendAnalysis } from '../../api/wire';
import { periodStart } from '../../lib/formatPeriod';
import type { ChartColours } from './ChartColours';
import { flagWidth } from './marks/MarkerFlags';
import { labelRoom, type DirectLabel } from './marks/DirectLabels';
import { chartModel, type ChartModel, type ChartRow } from './model/ChartModel';
import { groupMarkers, type MarkerGroup } from './model/groupMarkers';
import { levelSegments, type LevelSegment } from './model/levelSegments';
import { momentText } from './model/momentText';
import { momentTicks } from './model/momentTicks';
import { plotGeometry, type PlotGeometry } from './model/PlotGeometry';
import { thinnedRows } from './model/thinnedRows';
import { timeTicks, type TimeTick } from './model/timeTicks';
import { valueAxis, type ValueAxis } from './model/valueAxis';
import type {
  TimeChartMarker,
  TimeChartProps,
  TimeChartStretch,
} from './TimeChartProps';

/** Everything that the drawing needs, worked out from the data and the room there is. */
export interface ChartView {
  chart: TimeChartProps;
  model: ChartModel;
  drawnRows: ChartRow[];
  geometry: PlotGeometry;
  colours: ChartColours;
  axis: ValueAxis;
  timeTicks: TimeTick[];
  from: number;
  to: number;
  now: number | null;
  stretches: TimeChartStretch[];
  changePoints: TrendAnalysis['changePoints'];
  levels: LevelSegment[];
  flags: MarkerGroup[];
  labels: DirectLabel[];
  /** The middle of a bar, the point of a line. */
  middleOf(row: ChartRow): number;
  dotsAt(row: ChartRow): { id: string; value: number; colour: string }[];
}

const mostDirectLabels = 5;
const widthForLabels = 560;
const defaultHeight = 340;
const pixelsPerCharacter = 7;

/** Lays a chart out for a width. */
export function useChartView(
  chart: TimeChartProps,
  width: number,
  colours: ChartColours,
): ChartView {
  const { series, start, step, times, forecast, window } = chart;
  const model = useMemo(
    () => chartModel({ series, start, step, times, forecast, window }),
    [series, start, step, times, forecast, window],
  );
  const { rows } = model;
  const axis = valueAxis(rows, chart);
  const from = rows[0]?.time ?? 0;
  const end = rows[rows.length - 1];
  const to = (chart.bars ? end?.end : end?.time) ?? from;
  const shown = markersOnScreen(chart, rows);
  const geometry = plotGeometry({
    width,
    height: chart.height ?? defaultHeight,
    valueAxisWidth: valueAxisWidth(axis, chart.unit),
    rightMargin: labelled(chart, width)
      ? labelRoom(labelNames(chart), width)
      : 16,
    from,
    to,
    axis,
    hasFlags: shown.length > 0,
  });
  const plotWidth = geometry.right - geometry.left;
  const drawnRows = useMemo(
    () => thinnedRows(rows, Math.max(200, Math.round(plotWidth))),
    [rows, plotWidth],
  );
  return {
    chart,
    model,
    drawnRows,
    geometry,
    colours,
    axis,
    timeTicks: times
      ? momentTicks(from, to, plotWidth)
      : timeTicks(from, to, plotWidth, step ?? 'day'),
    from,
    to,
    now: nowOf(chart, model),
    stretches: stretchesOnScreen(chart, from, to),
    changePoints: changesOnScreen(chart, from, to),
    levels: levelsOf(chart, from, rows[model.lastObserved]?.time ?? to),
    flags: groupMarkers(
      shown,
      time => Math.min(geometry.x(time), geometry.right),
      flagWidth,
    ),
    labels: labelled(chart, width)
      ? directLabels(chart, model, geometry, colours)
      : [],
    middleOf: row => (chart.bars ? (row.time + row.end) / 2 : row.time),
    dotsAt: row => dotsAt(row, chart, colours),
  };
}

/** Room for the longest number on the axis. */
function valueAxisWidth(axis: ValueAxis, unit: string): number {
  const widest = Math.max(
    0,
    ...axis.ticks.map(tick => formatBareValue(tick, unit).length),
  );
  return Math.max(44, widest * pixelsPerCharacter + 12);
}

function changesOnScreen(chart: TimeChartProps, from: number, to: number) {
  return (chart.changePoints ?? []).filter(change => {
    const at = periodStart(change.at);
    return at >= from && at <= to;
  });
}

/** Levels between changes, from where they are known on; stacked areas have none of their own. */
function levelsOf(
  chart: TimeChartProps,
  from: number,
  to: number,
): LevelSegment[] {
  if (chart.stacked) return [];
  const known = chart.levelsFrom ? periodStart(chart.levelsFrom) : from;
  return levelSegments(chart.changePoints ?? [], Math.max(from, known), to);
}

/** Where what is known ends; nowhere on a chart that foresees nothing. */
function nowOf(
  { series, now }: TimeChartProps,
  { rows, lastObserved }: ChartModel,
): number | null {
  const last = rows[lastObserved];
  const isAhead =
    series.some(one => one.foreseen) ||
    rows.some(row => row.forecast && !row.forecast.isOrigin);
  if (!isAhead || !last) return null;
  return now === undefined ? last.time : Date.parse(now);
}

function stretchesOnScreen(
  { stretches = [] }: TimeChartProps,
  from: number,
  to: number,
): TimeChartStretch[] {
  return stretches.filter(
    ({ start, end }) => Date.parse(start) < to && Date.parse(end) > from,
  );
}

/** The last period lasts until the next would begin: what happened in it belongs to it. */
function markersOnScreen(
  chart: TimeChartProps,
  rows: ChartRow[],
): TimeChartMarker[] {
  if (!chart.markers || rows.length === 0) return [];
  const from = rows[0].time;
  const last = rows[rows.length - 1];
  const end = Math.max(last.end, last.time + 1);
  return chart.markers.filter(marker => {
    const at = Date.parse(marker.at);
    return at >= from && at < end;
  });
}

/** Whether lines carry their names; more than five, areas, bars and narrow charts have a key instead. */
export function labelled(chart: TimeChartProps, width: number): boolean {
  return (
    !chart.stacked &&
    !chart.bars &&
    width >= widthForLabels &&
    // What is foreseen of a line bears the name of that line.
    chart.series.filter(one => !one.foreseenOf).length <= mostDirectLabels
  );
}

/** What labels are about to name: a fan by its last period, which is short, else lines. */
function labelNames({ series, forecast }: TimeChartProps): string[] {
  if (forecast) return [''];
  return series.filter(one => !one.foreseenOf).map(({ title }) => title);
}

function directLabels(
  chart: TimeChartProps,
  { rows }: ChartModel,
  geometry: PlotGeometry,
  colours: ChartColours,
): DirectLabel[] {
  const labels: DirectLabel[] = [];
  const end = rows[rows.length - 1];
  if (end?.forecast && !end.forecast.isOrigin) {
    // Where the fan ends, the line's own label would lie across it.
    return [
      {
        id: 'forecast',
        title: momentText(end.time, chart),
        value: formatBareValue(end.forecast.median, chart.unit),
        colour: colours.series[0],
        x: geometry.x(end.time),
        y: geometry.y(end.forecast.median),
      },
    ];
  }
  const isAhead = chart.series.some(one => one.foreseen);
  const titles = new Map(chart.series.map(({ id, title }) => [id, title]));
  const goesOn = new Set(chart.series.flatMap(one => one.foreseenOf ?? []));
  chart.series.forEach((one, index) => {
    // A line that goes on is named where it ends; which ones do, only those say that tell whose they are.
    const isNamedAhead = goesOn.size === 0 || goesOn.has(one.id);
    if (isAhead && !one.foreseen && isNamedAhead) return;
    const last = rows.filter(row => row.values[index] !== null).pop();
    const value = last?.values[index];
    if (!last || value === null || value === undefined) return;
    labels.push({
      id: one.id,
      title: titles.get(one.foreseenOf ?? one.id) ?? one.title,
      value: formatBareValue(value, chart.unit),
      colour: colours.series[index],
      x: geometry.x(last.time),
      y: geometry.y(value),
    });
  });
  return labels;
}

function dotsAt(row: ChartRow, chart: TimeChartProps, colours: ChartColours) {
  let below = 0;
  return chart.series.flatMap((one, index) => {
    const value = row.values[index];
    if (value === null) return [];
    below += value;
    return [
      {
        id: one.id,
        value: chart.stacked ? below : value,
        colour: colours.series[index],
      },
    ];
  });
}
