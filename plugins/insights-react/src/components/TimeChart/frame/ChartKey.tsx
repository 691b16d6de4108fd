import { formatShare } from '@almanac/backstage-plugin-insights-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { insightsTranslationRef } from '../../../translation';
import { bandOpacity, stackOpacity } from '../opacities';
import type { ChartView } from '../ChartView';

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

/** Says what the marks mean that do not carry their names. */
export function ChartKey(props: { view: ChartView }) {
  const classes = useStyles();
  const { t } = useTranslationRef(insightsTranslationRef);
  const { view } = props;
  const { chart, colours } = view;
  const items: [key: string, swatch: ReactNode, words: string][] = [];
  if (chart.series.length > 1) {
    chart.series.forEach((one, index) => {
      if (view.labels.some(label => label.id === one.id)) return;
      items.push([
        one.id,
        <Swatch
          colour={colours.series[index]}
          kind={chart.stacked ? 'area' : 'line'}
          opacity={stackOpacity}
        />,
        one.title,
      ]);
    });
  }
  if (view.now !== null) {
    items.push([
      'median',
      <Swatch colour={colours.series[0]} kind="dashed" />,
      t('chart.forecastMedian'),
    ]);
    for (const { level } of chart.forecast?.bands ?? []) {
      items.push([
        `band ${level}`,
        <Swatch
          colour={colours.series[0]}
          kind="area"
          opacity={bandOpacity(level) + (level > 0.9 ? 0 : bandOpacity(1))}
        />,
        t('chart.forecastBand', { level: formatShare(level) }),
      ]);
    }
  }
  if (view.levels.length > 0) {
    items.push([
      'levels',
      <Swatch colour={colours.quietText} kind="dotted" />,
      t('chart.levels'),
    ]);
  }
  if (view.changePoints.length > 0) {
    items.push([
      'change',
      <Swatch colour={colours.text} kind="area" opacity={0.16} />,
      t('chart.changePoint'),
    ]);
  }
  if (items.length === 0) return null;
  return (
    <ul className={classes.root} data-chart-key>
      {items.map(([key, swatch, words]) => (
        <li key={key} className={classes.item}>
          {swatch}
          {words}
        </li>
      ))}
    </ul>
  );
}

const dashes = { dashed: '5 4', dotted: '1 3' };

function Swatch(props: {
  colour: string;
  kind: 'line' | 'area' | 'dashed' | 'dotted';
  opacity?: number;
}) {
  const classes = useStyles();
  const { colour, kind } = props;
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
          strokeWidth={2}
          strokeLinecap={kind === 'dotted' ? 'round' : 'butt'}
          strokeDasharray={kind === 'line' ? undefined : dashes[kind]}
        />
      )}
    </svg>
  );
}
