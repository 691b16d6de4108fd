import {
  formatShare,
  formatValue,
} from '@almanac/backstage-plugin-insights-common';
import { makeStyles } from '@material-ui/core/styles';
import { insightsTranslationRef } from '../../../translation/insightsTranslationRef';
import type { ChartView } from '../ChartView';
import type { ChartRow } from '../model/ChartModel';
import { chartRanges } from '../model/chartRanges';
import { stretchesAt } from '../model/chartStretches';
import { momentText } from '../model/momentText';
import { readoutLines } from '../model/readoutLines';
import { useTexts } from '../../../translation/useTexts';

const distance = 14;

const useStyles = makeStyles(theme => ({
  root: {
    position: 'absolute',
    zIndex: 2,
    top: 28,
    minWidth: 168,
    maxWidth: 300,
    pointerEvents: 'none',
    padding: theme.spacing(1, 1.5),
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 6,
    boxShadow: '0 2px 8px rgba(0, 0, 0, 0.16)',
    fontSize: 13,
    lineHeight: '20px',
    fontVariantNumeric: 'tabular-nums',
  },
  period: { fontWeight: 600 },
  line: { display: 'flex', alignItems: 'center', gap: 8 },
  swatch: { width: 10, height: 10, borderRadius: 2, flex: 'none' },
  name: { flex: 1, overflow: 'hidden', textOverflow: 'ellipsis' },
  quiet: { color: theme.palette.text.secondary },
}));

interface ReadoutProps {
  view: ChartView;
  row: ChartRow;
}

/** All values of one period, largest first. Reads the same for the pointer and, in words, for screen readers. */
export function Readout({ pinned, ...of }: ReadoutProps & { pinned: boolean }) {
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  const { view, row } = of;
  const { chart, geometry } = view;
  const x = geometry.x(view.middleOf(row));
  const onTheLeft = x > (geometry.left + geometry.right) / 2;
  return (
    <div
      aria-hidden
      className={classes.root}
      style={
        onTheLeft
          ? { right: geometry.width - x + distance }
          : { left: x + distance }
      }
    >
      <div className={classes.period}>{momentText(row.time, chart)}</div>
      <Observed {...of} />
      {chartRanges(chart.series).map(({ key, title }, index) => (
        <Between
          key={key}
          level={title}
          range={row.ranges[index]}
          unit={chart.unit}
        />
      ))}
      {stretchesAt(row, chart).map(({ title }) => (
        <div key={title} className={classes.quiet}>
          {title}
        </div>
      ))}
      <Foreseen {...of} />
      {pinned && <div className={classes.quiet}>{t('chart.pinned')}</div>}
    </div>
  );
}

/** The forecast of a period; where it begins, the value that was observed stands for it. */
function foreseenOf({ forecast }: ChartRow) {
  return forecast && !forecast.isOrigin ? forecast : null;
}

function Observed({ view, row }: ReadoutProps) {
  const { t } = useTexts(insightsTranslationRef);
  const { chart, colours } = view;
  if (foreseenOf(row) && row.values.every(value => value === null)) return null;
  return (
    <>
      {readoutLines(row, chart.series).map(({ series, value }) => (
        <Line
          key={series.id}
          colour={colours.series[chart.series.indexOf(series)]}
          name={series.title}
          value={
            value === null ? t('chart.missing') : formatValue(value, chart.unit)
          }
        />
      ))}
    </>
  );
}

function Foreseen({ view: { chart, colours }, row }: ReadoutProps) {
  const { t } = useTexts(insightsTranslationRef);
  const foreseen = foreseenOf(row);
  if (!foreseen) return null;
  return (
    <>
      <Line
        colour={colours.series[0]}
        name={t('chart.forecastMedian')}
        value={formatValue(foreseen.median, chart.unit)}
      />
      {chart.forecast?.bands.map((band, index) => (
        <Between
          key={band.level}
          level={formatShare(band.level)}
          range={foreseen.bands[index]}
          unit={chart.unit}
        />
      ))}
    </>
  );
}

function Between(props: {
  level: string;
  range: readonly [number, number] | null;
  unit: ChartView['chart']['unit'];
}) {
  const { level, range, unit } = props;
  const classes = useStyles();
  const { t } = useTexts(insightsTranslationRef);
  if (!range) return null;
  return (
    <div className={classes.quiet}>
      {t('chart.forecastBetween', {
        level,
        low: formatValue(range[0], unit),
        high: formatValue(range[1], unit),
      })}
    </div>
  );
}

function Line(props: { colour: string; name: string; value: string }) {
  const classes = useStyles();
  return (
    <div className={classes.line}>
      <span
        className={classes.swatch}
        style={{ backgroundColor: props.colour }}
      />
      <span className={classes.name}>{props.name}</span>
      <span>{props.value}</span>
    </div>
  );
}
