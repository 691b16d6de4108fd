import { useId, useMemo, useRef } from 'react';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import {
  ExportMenu,
  formatNumber,
  ModelMetricLine,
  useMeasuredWidth,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { savePlot } from './savePlot';
import { VersionDots } from './VersionDots';
import { versionPlot } from './versionPlot';

const LEAST_POINTS = 2;
const ASSUMED_WIDTH = 720;
const HEIGHT = 260;

const useStyles = makeStyles(theme => ({
  root: { margin: 0, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  title: { margin: 0, fontSize: 16, fontWeight: 600 },
}));

/** A metric by version: a dot for each, with the interval around it; the same as a table is below. */
export function MetricChart(props: { metric: ModelMetricLine; title: string }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { note } = usePlainTable();
  const known = props.metric.points.filter(({ value }) => value !== null);
  if (known.length < LEAST_POINTS) {
    return <p className={note}>{t('detail.evaluation.history.tooFew')}</p>;
  }
  return <MetricFigure {...props} />;
}

function MetricFigure(props: { metric: ModelMetricLine; title: string }) {
  const { metric } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const { note } = usePlainTable();
  const { palette } = useTheme();
  const titleId = useId();
  const drawing = useRef<SVGSVGElement>(null);
  const { ref: room, width } = useMeasuredWidth<HTMLDivElement>(ASSUMED_WIDTH);
  const size = useMemo(() => ({ width, height: HEIGHT }), [width]);
  const plot = useMemo(() => versionPlot(metric.points, size), [metric, size]);
  const title = t('detail.evaluation.history.chart', {
    metric: props.title,
    direction: t(`detail.evaluation.direction.${metric.direction}`),
  });
  const save = (format: 'svg' | 'png') => async () => {
    if (!drawing.current) return;
    const background = palette.background.default;
    await savePlot(format, drawing.current, { title, background });
  };
  return (
    <figure className={classes.root} aria-labelledby={titleId}>
      <figcaption className={classes.head}>
        <h3 id={titleId} className={classes.title}>
          {title}
        </h3>
        <ExportMenu formats={{ png: save('png'), svg: save('svg') }} />
      </figcaption>
      <p className={note}>{t('detail.evaluation.history.words')}</p>
      <div ref={room}>
        <VersionDots
          ref={drawing}
          plot={plot}
          size={size}
          unit={metric.unit}
          label={t('detail.evaluation.history.picture', {
            number: formatNumber(plot.dots.length),
          })}
        />
      </div>
      {plot.withoutNumber > 0 && (
        <p className={note}>
          {t('detail.evaluation.history.withoutNumber', {
            count: plot.withoutNumber,
            number: formatNumber(plot.withoutNumber),
          })}
        </p>
      )}
    </figure>
  );
}
