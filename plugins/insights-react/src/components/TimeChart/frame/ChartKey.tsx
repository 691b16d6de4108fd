import { formatShare } from '@almanac/backstage-plugin-insights-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId, type ReactNode } from 'react';
import { insightsTranslationRef } from '../../../translation/insightsTranslationRef';
import type { ChartView } from '../ChartView';
import { dashes } from '../dashes';
import { StretchPattern } from '../marks/StretchPattern';
import { chartRanges } from '../model/chartRanges';
import { oneOfEachTitle } from '../model/chartStretches';
import {
  bandOpacity,
  rangeOpacity,
  seenOpacity,
  stackOpacity,
} from '../opacities';
import type { TimeChartProps, TimeChartSeries } from '../TimeChartProps';
import { useTexts } from '../../../translation/useTexts';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    margin: theme.spacing(0, 0, 0.75),
    padding: 0,
    listStyle: 'none',
    fontSize: 12,
    lineHeight: '20px',
    color: theme.palette.text.secondary,
  },
  item: { display: 'inline-flex', alignItems: 'center', gap: 6 },
  swatch: { width: 18, height: 12, flex: 'none' },
}));

interface KeyItem {
  key: string;
  swatch: ReactNode;
  words: string;
}

/** Says what the marks mean that do not carry their names. */
export function ChartKey(props: { view: ChartView }) {
  const classes = useStyles();
  const { view } = props;
  const forecast = useForecastItems(view);
  const levels = useLevelItems(view);
  const items = [
    ...unlabelledSeries(view),
    ...seriesRanges(view),
    ...forecast,
    ...levels,
    ...stretchItems(view),
  ];
  if (items.length === 0) return null;
  return (
    <ul className={classes.root} data-chart-key>
      {items.map(({ key, swatch, words }) => (
        <li key={key} className={classes.item}>
          {swatch}
          {words}
        </li>
      ))}
    </ul>
  );
}

/** A lone series needs no name, and one with a label at its line has it there. */
function unlabelledSeries({ chart, colours, labels }: ChartView): KeyItem[] {
  if (chart.series.length < 2) return [];
  const labelled = new Set(labels.map(({ id }) => id));
  const isNamedAhead = (id: string) =>
    chart.series.some(one => one.foreseenOf === id && labelled.has(one.id));
  return chart.series.flatMap(({ id, title, foreseenOf }, index) => {
    if (foreseenOf || labelled.has(id) || isNamedAhead(id)) return [];
    const swatch = (
      <Swatch
        colour={colours.series[index]}
        kind={kindOf(chart.series[index], chart)}
        opacity={chart.bars ? 1 : stackOpacity}
        thin={chart.series[index].guide}
      />
    );
    return [{ key: id, swatch, words: title }];
  });
}

function kindOf({ foreseen }: TimeChartSeries, chart: TimeChartProps) {
  if (chart.stacked || chart.bars) return 'area';
  return foreseen ?? 'line';
}

function seriesRanges({ chart, colours }: ChartView): KeyItem[] {
  return chartRanges(chart.series).map((range, index, all) => {
    const seen = all
      .slice(0, index + 1)
      .filter(({ series }) => series === range.series)
      .map(one => rangeOpacity(one, chart.series));
    const swatch = (
      <Swatch
        colour={colours.series[range.series]}
        kind="area"
        opacity={seenOpacity(seen)}
      />
    );
    return { key: range.key, swatch, words: range.title };
  });
}

function stretchItems({ stretches, colours }: ChartView): KeyItem[] {
  return oneOfEachTitle(stretches).map(({ title }) => ({
    key: `stretch ${title}`,
    swatch: <Swatch colour={colours.quietText} kind="hatched" />,
    words: title,
  }));
}

function useForecastItems({ now, chart, colours }: ChartView): KeyItem[] {
  const { t } = useTexts(insightsTranslationRef);
  if (now !== null && chart.series.some(one => one.foreseenOf)) {
    // One for all: each has the colour of its line.
    const swatch = <Swatch colour={colours.quietText} kind="dashed" />;
    return [{ key: 'median', swatch, words: t('chart.forecastMedian') }];
  }
  if (now === null || !chart.forecast) return [];
  const [colour] = colours.series;
  const bands = chart.forecast?.bands ?? [];
  return [
    {
      key: 'median',
      swatch: <Swatch colour={colour} kind="dashed" />,
      words: t('chart.forecastMedian'),
    },
    ...bands.map(({ level }) => ({
      key: `band ${level}`,
      swatch: (
        <Swatch
          colour={colour}
          kind="area"
          opacity={seenOpacity(
            bands
              .filter(wider => wider.level >= level)
              .map(wider => bandOpacity(wider.level)),
          )}
        />
      ),
      words: t('chart.forecastBand', { level: formatShare(level) }),
    })),
  ];
}

function useLevelItems({ levels, changePoints, colours }: ChartView) {
  const { t } = useTexts(insightsTranslationRef);
  const items: KeyItem[] = [];
  if (levels.length > 0) {
    items.push({
      key: 'levels',
      swatch: <Swatch colour={colours.quietText} kind="dotted" />,
      words: t('chart.levels'),
    });
  }
  if (changePoints.length > 0) {
    items.push({
      key: 'change',
      swatch: <Swatch colour={colours.text} kind="area" opacity={0.16} />,
      words: t('chart.changePoint'),
    });
  }
  return items;
}

function Swatch(props: {
  colour: string;
  kind: 'line' | 'area' | 'hatched' | 'dashed' | 'dotted';
  opacity?: number;
  thin?: boolean;
}) {
  const classes = useStyles();
  const { colour, kind } = props;
  const patternId = `${useId()}swatch`;
  if (kind === 'hatched') {
    return (
      <svg aria-hidden className={classes.swatch} viewBox="0 0 18 12">
        <StretchPattern id={patternId} colour={colour} />
        <rect width="18" height="12" fill={`url(#${patternId})`} />
      </svg>
    );
  }
  return (
    <svg aria-hidden className={classes.swatch} viewBox="0 0 18 12">
      {kind === 'area' ? (
        <rect width="18" height="12" fill={colour} opacity={props.opacity} />
      ) : (
        <line
          x1="1"
          x2="17"
          y1="6"
          y2="6"
          stroke={colour}
          strokeWidth={props.thin ? 1 : 2}
          strokeLinecap={kind === 'dotted' ? 'round' : 'butt'}
          strokeDasharray={kind === 'line' ? undefined : dashes[kind]}
        />
      )}
    </svg>
  );
}
