import { wholeList } from '@almanac/backstage-plugin-insights-common';
import {
  ExportMenu,
  fileName,
  ModelQuery,
  saveFile,
  useInsightsApi,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../translation';
import { modelCsv } from './modelCsv';

/** The most that the API gives at once. */
const PAGE = 500;

/** Saves all models that match, also those that no scrolling has brought yet; 10,000 at most. */
export function ModelExports(props: {
  query: ModelQuery;
  matchingCount: number;
}) {
  const { t } = useTexts(modelCardsTranslationRef);
  const api = useInsightsApi();
  const save = async () => {
    const { items, totalCount } = await wholeList(cursor =>
      api.listModels({ ...props.query, limit: PAGE, cursor }),
    );
    const stem =
      items.length < totalCount
        ? `models ${items.length} of ${totalCount}`
        : 'models';
    const csv = modelCsv(items, field => t(`list.csv.${field}`));
    saveFile(fileName(stem, 'csv'), new Blob([csv], { type: 'text/csv' }));
  };
  return (
    <ExportMenu disabled={props.matchingCount === 0} formats={{ csv: save }} />
  );
}
