import { ReactNode, useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import {
  DataTable,
  Slo,
  SloList,
  Sort,
} from '@almanac/backstage-plugin-insights-react';
import { useSloPath } from '../parts/SloLink';
import { useSloColumns } from './columns/useSloColumns';
import type { SloSort } from './useSloListView';
import { useDepart, useWayBack } from './wayBack';

/** Two links, each as high as a finger needs, and the line below them. */
const ROW_PIXELS = 49;
const HEIGHT_PIXELS = 640;

const directions: Record<SloSort, Sort['direction']> = {
  attention: 'descending',
  remaining: 'ascending',
  title: 'ascending',
};

/**
 * SLOs with how they stand; rows come as they are scrolled to.
 *
 * @param props - `without`: columns that would say the same in every row; `onSort` is left out where nothing else than
 * the worst first makes sense
 */
export function SloTable(props: {
  label: string;
  slos: Pick<
    SloList,
    'items' | 'hasMore' | 'isLoadingMore' | 'isOfBefore' | 'loadMore'
  >;
  matchingCount?: number;
  sort?: SloSort;
  onSort?(sort: SloSort): void;
  without?: string[];
  columnsParameter?: string;
  tools?: ReactNode;
}) {
  const { slos, sort, without = [] } = props;
  const navigate = useNavigate();
  const sloPath = useSloPath();
  const depart = useDepart();
  const wayBack = useWayBack();
  const leaveFor = useCallback(
    (slo: Pick<Slo, 'name'>) => depart({ sloName: slo.name }),
    [depart],
  );
  const columns = useSloColumns(leaveFor).filter(
    ({ id }) => !without.includes(id),
  );
  return (
    <DataTable<Slo>
      label={props.label}
      columns={columns}
      rows={slos.items}
      rowKey={slo => slo.name}
      rowHeight={ROW_PIXELS}
      height={HEIGHT_PIXELS}
      totalCount={props.matchingCount}
      hasMore={slos.hasMore}
      isLoadingMore={slos.isLoadingMore}
      isOfBefore={slos.isOfBefore}
      onLoadMore={slos.loadMore}
      sort={sort && { column: sort, direction: directions[sort] }}
      onSort={
        props.onSort &&
        (column => {
          if (isSort(column)) props.onSort?.(column);
        })
      }
      focusedAtFirst={wayBack?.sloName}
      onOpen={slo => {
        leaveFor(slo);
        navigate(sloPath(slo.name));
      }}
      columnsParameter={props.columnsParameter}
      tools={props.tools}
    />
  );
}

/** The columns that can be sorted by are named after the orders of the API. */
function isSort(column: string): column is SloSort {
  return Object.hasOwn(directions, column);
}
