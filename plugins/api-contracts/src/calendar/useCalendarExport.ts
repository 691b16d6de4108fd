import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  ContractDeprecation,
  ContractDeprecationFilter,
  formatNumber,
  saveFile,
  toCsv,
  useInsightsApi,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { apiContractsTranslationRef } from '../translation';
import { readAllDeprecations } from './readAllDeprecations';
import { TooManyDeprecationsError } from './TooManyDeprecationsError';
import { toIcs, type CalendarDay } from './toIcs';
import { useReadTitles } from './useReadTitles';

const NAME = 'api-deprecations';

const columns = [
  ...(['sunsetOn', 'state', 'api', 'contractRef', 'owner', 'kind'] as const),
  ...(['name', 'consumers', 'unseen', 'consumerOwners', 'reason'] as const),
] as const;

/** Saves all that matches, not only what is on the page: as a table, and as days for a calendar. */
export function useCalendarExport(filter: ContractDeprecationFilter): {
  csv(): Promise<void>;
  ics(): Promise<void>;
} {
  const api = useInsightsApi();
  const { t } = useTexts(apiContractsTranslationRef);
  const dayOf = useCalendarDay();
  const readTitles = useReadTitles();
  const readAll = () =>
    readAllDeprecations(api, filter).catch(error => {
      if (!(error instanceof TooManyDeprecationsError)) throw error;
      const most = formatNumber(error.most);
      throw new Error(t('calendar.error.tooMany', { most }), { cause: error });
    });
  return {
    async csv() {
      const items = await readAll();
      const header = columns.map(column => t(`calendar.csv.${column}`));
      const table = toCsv(header, items.map(csvRowOf));
      saveFile(`${NAME}.csv`, new Blob([table], { type: 'text/csv' }));
    },
    async ics() {
      const items = await readAll();
      const titleOf = await readTitles(
        items.flatMap(({ consumers }) => consumers?.owners ?? []),
      );
      const days = items.flatMap(item => dayOf(item, titleOf) ?? []);
      const calendar = toIcs(days, new Date().toISOString());
      saveFile(`${NAME}.ics`, new Blob([calendar], { type: 'text/calendar' }));
    },
  };
}

function csvRowOf(item: ContractDeprecation) {
  const { consumers } = item;
  return [
    ...[item.sunsetOn, item.state, item.title, item.contractRef, item.owner],
    ...[item.kind, item.name, consumers?.count ?? null],
    consumers?.unseen ?? null,
    consumers ? consumers.owners.join(' ') : null,
    item.reason,
  ];
}

/** The day of what is to end; undefined where nobody said when. */
function useCalendarDay(): (
  item: ContractDeprecation,
  titleOf: (owner: string) => string,
) => CalendarDay | undefined {
  const { t } = useTexts(apiContractsTranslationRef);
  const path = useContractPath();
  const base = useApi(configApiRef).getOptionalString('app.baseUrl') ?? '';
  return (
    { contractRef, sunsetOn, title, name, kind, pointer, ...item },
    titleOf,
  ) => {
    if (sunsetOn === null) return undefined;
    const { consumers, reason } = item;
    return {
      uid: [contractRef, kind, pointer ?? '', name].join('#'),
      day: sunsetOn,
      summary:
        kind === 'api'
          ? t('calendar.ics.summaryOfApi', { api: title })
          : t('calendar.ics.summary', { api: title, name }),
      description: [
        reason ?? '',
        consumers
          ? t('calendar.ics.consumers', {
              count: consumers.count,
              number: formatNumber(consumers.count),
              owners: consumers.owners.map(titleOf).join(', ') || '–',
            })
          : '',
        consumers && consumers.unseen > 0
          ? t('calendar.list.unseen', {
              count: consumers.unseen,
              number: formatNumber(consumers.unseen),
            })
          : '',
      ]
        .filter(Boolean)
        .join('\n'),
      url: new URL(path(contractRef), base || window.location.origin).href,
    };
  };
}
