import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import {
  DataTable,
  ModelList,
  modelSideText,
  ModelSummary,
  Sort,
} from '@almanac/backstage-plugin-insights-react';
import { useModelPath } from '../../parts/useModelPath';
import type { ChosenModels } from '../selection/useChosenModels';
import type { ModelSort } from '../useModelListView';
import { useDepart, useWayBack } from '../wayBack';
import { useModelColumns } from './useModelColumns';

const ROW_PIXELS = 52;
const HEIGHT_PIXELS = 640;

const directions: Record<ModelSort, Sort['direction']> = {
  attention: 'descending',
  name: 'ascending',
  latest: 'descending',
};

const keyOf = ({ registry, name }: ModelSummary) =>
  modelSideText({ registry, name });

/**
 * Models with how they stand; rows come as they are scrolled to.
 *
 * @param props - `onSort` and `chosen` are left out where there is nothing to sort or to compare
 */
export function ModelTable(props: {
  label: string;
  models: Pick<
    ModelList,
    'items' | 'hasMore' | 'isLoadingMore' | 'isOfBefore' | 'loadMore'
  >;
  matchingCount?: number;
  sort?: ModelSort;
  onSort?(sort: ModelSort): void;
  chosen?: ChosenModels;
  columnsParameter?: string;
}) {
  const { models, sort } = props;
  const navigate = useNavigate();
  const modelPath = useModelPath();
  const depart = useDepart();
  const wayBack = useWayBack();
  const leaveFor = useCallback(
    (model: ModelSummary) => depart({ modelKey: keyOf(model) }),
    [depart],
  );
  const columns = useModelColumns(leaveFor, props.chosen).map(column =>
    props.onSort ? column : { ...column, sortable: false },
  );
  return (
    <DataTable<ModelSummary>
      label={props.label}
      columns={columns}
      rows={models.items}
      rowKey={keyOf}
      rowHeight={ROW_PIXELS}
      height={HEIGHT_PIXELS}
      totalCount={props.matchingCount}
      hasMore={models.hasMore}
      isLoadingMore={models.isLoadingMore}
      isOfBefore={models.isOfBefore}
      onLoadMore={models.loadMore}
      sort={sort && { column: sort, direction: directions[sort] }}
      onSort={column => {
        if (isSort(column)) props.onSort?.(column);
      }}
      focusedAtFirst={wayBack?.modelKey}
      onOpen={model => {
        leaveFor(model);
        navigate(modelPath(model));
      }}
      columnsParameter={props.columnsParameter}
    />
  );
}

function isSort(column: string): column is ModelSort {
  return Object.hasOwn(directions, column);
}
