import { useMemo } from 'react';
import {
  Column,
  formatShare,
  MiddleTruncate,
  ModelMetric,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef, ModelWords } from '../../translation';
import { formatFigure } from '../lib/formatFigure';
import { IntervalWords } from '../lib/IntervalWords';
import { Standing } from './Standing';

type MetricOf<Row> = (row: Row) => ModelMetric;

/**
 * Columns of a table of figures: of what each is, how much it is, and who vouches for it.
 *
 * @param hasData - whether any of them names the data that it is of
 */
export function useMetricColumns<Row>(
  metricOf: MetricOf<Row>,
  hasData: boolean,
): Column<Row>[] {
  const { t } = useTexts(modelCardsTranslationRef);
  return useMemo(
    () => [
      ...subjectColumns(metricOf, t, hasData),
      ...figureColumns(metricOf, t),
      ...originColumns(metricOf, t),
    ],
    [t, metricOf, hasData],
  );
}

function subjectColumns<Row>(
  metricOf: MetricOf<Row>,
  t: ModelWords,
  hasData: boolean,
): Column<Row>[] {
  const text = (
    id: 'name' | 'slice' | 'dataset',
    title: string,
    none: string,
  ): Column<Row> => ({
    id,
    title,
    width: 'minmax(120px, 1.5fr)',
    always: id === 'name',
    hiddenAtFirst: id === 'dataset' && !hasData,
    render: row => (
      <MiddleTruncate text={metricOf(row)[id] ?? none} maxCharacters={24} />
    ),
    csv: row => metricOf(row)[id],
  });
  return [
    text('name', t('detail.evaluation.column.metric'), ''),
    text(
      'slice',
      t('detail.evaluation.column.slice'),
      t('detail.evaluation.allData'),
    ),
    text('dataset', t('detail.evaluation.column.dataset'), '–'),
  ];
}

function figureColumns<Row>(
  metricOf: MetricOf<Row>,
  t: ModelWords,
): Column<Row>[] {
  return [
    {
      id: 'value',
      title: t('detail.evaluation.csv.value'),
      width: '90px',
      align: 'right',
      render: row => formatFigure(metricOf(row).value, metricOf(row).unit),
      csv: row => metricOf(row).value,
    },
    {
      id: 'interval',
      title: t('detail.evaluation.interval'),
      width: '190px',
      align: 'right',
      render: row => <Interval metric={metricOf(row)} />,
      csv: row => {
        const { lower, upper } = metricOf(row);
        return lower === null || upper === null ? null : `${lower}…${upper}`;
      },
    },
    {
      id: 'direction',
      title: t('detail.evaluation.column.direction'),
      width: '150px',
      render: row =>
        t(`detail.evaluation.direction.${metricOf(row).direction}`),
      csv: row => metricOf(row).direction,
    },
  ];
}

function originColumns<Row>(
  metricOf: MetricOf<Row>,
  t: ModelWords,
): Column<Row>[] {
  return [
    {
      id: 'standing',
      title: t('detail.evaluation.column.standing'),
      width: '130px',
      render: row => <Standing of={metricOf(row).standing} />,
      csv: row => metricOf(row).standing,
    },
    {
      id: 'at',
      title: t('detail.evaluation.column.at'),
      width: '180px',
      hiddenAtFirst: true,
      render: row => {
        const { at } = metricOf(row);
        return at ? <Time at={at} /> : '–';
      },
      csv: row => metricOf(row).at,
    },
  ];
}

function Interval({ metric }: { metric: ModelMetric }) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { lower, upper, level } = metric;
  return (
    <>
      <IntervalWords {...metric} />
      {lower !== null &&
        upper !== null &&
        level !== null &&
        ` ${t('detail.evaluation.level', { level: formatShare(level) })}`}
    </>
  );
}
