import {
  ExportMenu,
  fileName,
  saveFile,
  SloDetail,
  toCsv,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useObjectiveHistory } from '../burndown/useObjectiveHistory';
import { sloTranslationRef } from '../../translation';

const COLUMNS = [
  'start',
  'seconds',
  'good',
  'bad',
  'total',
  'remaining',
  'known',
] as const;

/** The SLO as the API gives it, and the slices of its window as a table. */
export function SloExport(props: { slo: SloDetail; objective: number }) {
  const { slo, objective } = props;
  const { t } = useTexts(sloTranslationRef);
  const { history } = useObjectiveHistory(slo.name, objective);
  const saveCsv = () => {
    if (!history) return;
    const rows = history.at.map((at, index) => [
      at,
      history.seconds[index],
      history.good[index],
      history.bad[index],
      history.total[index],
      history.remaining[index],
      history.known[index],
    ]);
    const csv = toCsv(
      COLUMNS.map(column => t(`detail.answer.csv.${column}`)),
      rows,
    );
    saveFile(fileName(slo.name, 'csv'), new Blob([csv], { type: 'text/csv' }));
  };
  const saveJson = () =>
    saveFile(
      fileName(slo.name, 'json'),
      new Blob([JSON.stringify(slo, null, 2)], { type: 'application/json' }),
    );
  return (
    <ExportMenu
      formats={{ ...(history && { csv: saveCsv }), json: saveJson }}
    />
  );
}
