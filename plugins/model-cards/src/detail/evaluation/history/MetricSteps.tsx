import { Link } from '@backstage/core-components';
import {
  Disclosure,
  ExportMenu,
  fileName,
  formatChange,
  ModelMetricLine,
  PlainTable,
  saveFile,
  StateChip,
  Time,
  toCsv,
  useIsPrinting,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { formatFigure, formatInterval } from '../../lib/formatFigure';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { ModelView } from '../../useModelView';
import { metricKey } from './metricKey';
import { MetricStep, metricSteps } from './metricSteps';

const SHOWN_FIRST = 30;

const COLUMNS = ['version', 'createdAt', 'value', 'lower', 'upper'] as const;

/** One value makes no line: then the table is all there is. */
const metricTooShort = ({ points }: ModelMetricLine) =>
  points.filter(({ createdAt, value }) => createdAt && value !== null).length <
  2;

/** The same metric by version, the latest first: with its interval, and what it is beside the version before. */
export function MetricSteps(props: {
  metric: ModelMetricLine;
  view: ModelView;
}) {
  const { metric, view } = props;
  const classes = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const steps = metricSteps(metric).reverse();
  const { shown, left, showMore } = useLongList(steps, SHOWN_FIRST);
  const isPrinting = useIsPrinting();
  const saveCsv = () => {
    const csv = toCsv(
      COLUMNS.map(column => t(`detail.evaluation.csv.${column}`)),
      steps.map(({ version, createdAt, value, lower, upper }) => [
        version,
        createdAt,
        value,
        lower,
        upper,
      ]),
    );
    saveFile(
      fileName(metricKey(metric), 'csv'),
      new Blob([csv], { type: 'text/csv' }),
    );
  };
  return (
    <Disclosure
      title={t('detail.evaluation.history.byVersion')}
      startsOpen={metricTooShort(metric)}
      isShown={isPrinting}
    >
      <PlainTable
        caption={t('detail.evaluation.history.byVersion')}
        columns={[
          { title: t('detail.evaluation.csv.version') },
          { title: t('detail.evaluation.csv.createdAt') },
          { title: t('detail.evaluation.csv.value'), align: 'right' },
          { title: t('detail.evaluation.interval'), align: 'right' },
          { title: t('detail.evaluation.beside') },
        ]}
      >
        {shown.map(step => (
          <tr key={step.version}>
            <td>
              <Link to={view.search({ version: step.version })} replace>
                {step.version}
              </Link>
            </td>
            <td>{step.createdAt ? <Time at={step.createdAt} /> : '–'}</td>
            <td className={classes.number}>
              {formatFigure(step.value, metric.unit)}
            </td>
            <td className={classes.number}>
              <IntervalWords {...step} unit={metric.unit} />
            </td>
            <td>
              <Beside step={step} unit={metric.unit} />
            </td>
          </tr>
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
      <ExportMenu formats={{ csv: saveCsv }} />
    </Disclosure>
  );
}

/** "between … and …", or that there is none. */
export function IntervalWords(props: {
  lower: number | null;
  upper: number | null;
  unit: string | null;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const interval = formatInterval(props.lower, props.upper, props.unit);
  return <>{interval ? t('detail.evaluation.between', interval) : '–'}</>;
}

function Beside(props: { step: MetricStep; unit: string | null }) {
  const { step, unit } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  if (step.verdict === undefined) return <>–</>;
  return (
    <>
      <StateChip state={step.verdict} />{' '}
      {step.verdict !== 'same' &&
        formatChange(step.difference, unit ?? undefined)}
      {step.isBeyondIntervals === false &&
        ` · ${t('detail.evaluation.within')}`}
    </>
  );
}
