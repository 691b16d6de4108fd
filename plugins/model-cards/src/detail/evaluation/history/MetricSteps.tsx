import { Link } from '@backstage/core-components';
import {
  Disclosure,
  ExportMenu,
  fileName,
  ModelMetricLine,
  PlainTable,
  saveFile,
  Time,
  toCsv,
  useIsPrinting,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FigureVerdict } from '../../lib/FigureVerdict';
import { formatFigure } from '../../lib/formatFigure';
import { IntervalWords } from '../../lib/IntervalWords';
import { MoreButton } from '../../lib/MoreButton';
import { useLongList } from '../../lib/useLongList';
import { ModelView } from '../../useModelView';

const SHOWN_FIRST = 30;

type Step = ModelMetricLine['points'][number];

const COLUMNS = ['version', 'createdAt', 'value', 'lower', 'upper'] as const;

/** One value makes no picture: then the table is all there is. */
const metricTooShort = ({ points }: ModelMetricLine) =>
  points.filter(({ value }) => value !== null).length < 2;

/** The same metric by version, the latest first: with its interval, and what it is beside the version before. */
export function MetricSteps(props: {
  metric: ModelMetricLine;
  title: string;
  view: ModelView;
}) {
  const { metric, title, view } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const steps = [...metric.points].reverse();
  const { shown, left, showMore } = useLongList(steps, SHOWN_FIRST);
  const isPrinting = useIsPrinting();
  const saveCsv = useSaveSteps(title, steps);
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
          <StepRow
            key={step.version}
            step={step}
            unit={metric.unit}
            search={view.search({ version: step.version })}
          />
        ))}
      </PlainTable>
      <MoreButton left={left} onMore={showMore} />
      <ExportMenu formats={{ csv: saveCsv }} />
    </Disclosure>
  );
}

function StepRow(props: { step: Step; unit: string | null; search: string }) {
  const { step, unit, search } = props;
  const classes = usePlainTable();
  return (
    <tr>
      <td>
        <Link to={search} replace>
          {step.version}
        </Link>
      </td>
      <td>{step.createdAt ? <Time at={step.createdAt} /> : '–'}</td>
      <td className={classes.number}>{formatFigure(step.value, unit)}</td>
      <td className={classes.number}>
        <IntervalWords {...step} unit={unit} />
      </td>
      <td>
        {step.change ? <FigureVerdict change={step.change} unit={unit} /> : '–'}
      </td>
    </tr>
  );
}

function useSaveSteps(title: string, steps: readonly Step[]) {
  const { t } = useTexts(modelCardsTranslationRef);
  return () => {
    const csv = toCsv(
      COLUMNS.map(column => t(`detail.evaluation.csv.${column}`)),
      steps.map(step => COLUMNS.map(column => step[column])),
    );
    saveFile(fileName(title, 'csv'), new Blob([csv], { type: 'text/csv' }));
  };
}
