import {
  ExportMenu,
  fileName,
  saveFile,
  SloDetail,
  toCsv,
  useSloHistory,
} from '@almanac/backstage-plugin-insights-react';
import { HISTORY_POINTS } from '../burndown/historyPoints';

/** The SLO as the API gives it, and the slices of its window as a table. */
export function SloExport(props: { slo: SloDetail; objective: number }) {
  const { slo, objective } = props;
  const { data: history } = useSloHistory(slo.name, {
    objective,
    points: HISTORY_POINTS,
  });
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
    const head = ['start', 'seconds', 'good', 'bad', 'total'];
    const csv = toCsv([...head, 'budget remaining', 'known'], rows);
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
