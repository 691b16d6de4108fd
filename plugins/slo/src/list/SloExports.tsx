import { wholeList } from '@almanac/backstage-plugin-insights-common';
import {
  ExportMenu,
  fileName,
  saveFile,
  SloQuery,
  useInsightsApi,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { sloCsv } from './sloCsv';

/** The most that the API gives at once. */
const PAGE = 500;

/** Saves all SLOs that match, also those that no scrolling has brought yet; 10,000 at most. */
export function SloExports(props: { query: SloQuery; matchingCount: number }) {
  const { t } = useTexts(sloTranslationRef);
  const api = useInsightsApi();
  const save = async () => {
    const { items, totalCount } = await wholeList(cursor =>
      api.listSlos({ ...props.query, limit: PAGE, cursor }),
    );
    const stem =
      items.length < totalCount
        ? `slos ${items.length} of ${totalCount}`
        : 'slos';
    const csv = sloCsv(items, field => t(`list.csv.${field}`));
    saveFile(fileName(stem, 'csv'), new Blob([csv], { type: 'text/csv' }));
  };
  return (
    <ExportMenu disabled={props.matchingCount === 0} formats={{ csv: save }} />
  );
}
