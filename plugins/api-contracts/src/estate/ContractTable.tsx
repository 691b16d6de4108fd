import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import {
  Contract,
  ContractList,
  DataTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { apiContractsTranslationRef } from '../translation';
import { useContractColumns } from './useContractColumns';
import { EstateSort, sorts } from './useEstateView';
import { useDepart, useWayBack } from './wayBack';

const ROW_PIXELS = 56;
const HEIGHT_PIXELS = 640;

/** Narrower, and columns would be beyond the edge. */
const BLOCKS_BELOW_PIXELS = 900;

/** The lowest score is the first to be looked at. */
const ascending: ReadonlySet<EstateSort> = new Set(['name', 'quality']);

/** APIs with their latest changes; rows come as they are scrolled to. */
export function ContractTable(props: {
  contracts: ContractList;
  sort: EstateSort;
  onSort(sort: EstateSort): void;
}) {
  const { contracts, sort } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const navigate = useNavigate();
  const path = useContractPath();
  const depart = useDepart();
  const wayBack = useWayBack();
  const leaveFor = useCallback(
    ({ contractRef }: Contract) => depart({ contractRef }),
    [depart],
  );
  return (
    <DataTable<Contract>
      label={t('estate.table.label')}
      columns={useContractColumns(leaveFor, sort)}
      rows={contracts.items}
      rowKey={({ contractRef }) => contractRef}
      rowHeight={ROW_PIXELS}
      height={HEIGHT_PIXELS}
      fillsWindow
      blocksBelow={BLOCKS_BELOW_PIXELS}
      totalCount={contracts.matchingCount}
      hasMore={contracts.hasMore}
      isLoadingMore={contracts.isLoadingMore}
      isOfBefore={contracts.isOfBefore}
      onLoadMore={contracts.loadMore}
      sort={{
        column: sort,
        direction: ascending.has(sort) ? 'ascending' : 'descending',
      }}
      onSort={column => {
        const asked = sorts.find(one => one === column);
        if (asked) props.onSort(asked);
      }}
      focusedAtFirst={wayBack?.contractRef}
      onOpen={contract => {
        leaveFor(contract);
        navigate(path(contract.contractRef));
      }}
      columnsParameter="columns"
    />
  );
}
