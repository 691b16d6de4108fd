import {
  DataTable,
  ErrorState,
  FilterBar,
  OwnerLink,
  Specimen,
  Time,
  useFilters,
} from '@almanac/backstage-plugin-insights-react';
import { problems } from '../samples/problems';
import { columns, rows, verdicts, type SampleRow } from '../samples/tableRows';

const facetIds = ['verdict'];
const ignore = () => {};
const keyOf = (row: SampleRow) => row.id;
const firstPage = rows.slice(0, 4);

function FilteredTable() {
  const filters = useFilters(facetIds);
  const chosen = filters.chosen.verdict;
  const matching = rows.filter(
    row =>
      row.title.toLowerCase().includes(filters.q.toLowerCase()) &&
      (chosen.length === 0 || chosen.includes(row.verdict)),
  );
  const options = verdicts.map(verdict => ({
    value: verdict,
    label: verdict,
    count: rows.filter(row => row.verdict === verdict).length,
  }));
  return (
    <>
      <FilterBar
        filters={filters}
        facets={[{ id: 'verdict', label: 'Verdict', options }]}
        matching={matching.length}
        total={rows.length}
      />
      <DataTable
        label="Sample topics"
        columns={columns}
        columnsParameter="columns"
        rows={matching}
        rowKey={keyOf}
        height={420}
      />
    </>
  );
}

function PagedTables() {
  const page = { columns, rows: firstPage, rowKey: keyOf, totalCount: 5_000 };
  return (
    <>
      <Specimen title="A first page with more to load">
        <DataTable
          {...page}
          label="Sample topics, first page"
          hasMore
          onLoadMore={ignore}
        />
      </Specimen>
      <Specimen title="A further page under way">
        <DataTable
          {...page}
          label="Sample topics, loading more"
          hasMore
          isLoadingMore
          onLoadMore={ignore}
        />
      </Specimen>
      <Specimen title="A further page that could not be loaded: what was there stays">
        <DataTable
          {...page}
          label="Sample topics, further page failed"
          hasMore
          onLoadMore={ignore}
        />
        <ErrorState
          title="Further topics could not be loaded"
          error={problems.unavailable}
          onRetry={ignore}
        />
      </Specimen>
    </>
  );
}

function TablesWithoutRows() {
  return (
    <>
      <Specimen title="No rows">
        <DataTable
          label="Sample topics, none"
          columns={columns}
          rows={[]}
          rowKey={keyOf}
        />
      </Specimen>
      <Specimen title="Rows that could not be loaded">
        <DataTable
          label="Sample topics, failed"
          columns={columns}
          rows={[]}
          rowKey={keyOf}
          empty={
            <div style={{ padding: '0 16px' }}>
              <ErrorState error={problems.unavailable} onRetry={ignore} />
            </div>
          }
        />
      </Specimen>
    </>
  );
}

/** Tables and filters. */
export function TableSpecimens() {
  return (
    <>
      <Specimen title="5,000 rows with filters and a choice of columns, all in the URL">
        <FilteredTable />
      </Specimen>
      <PagedTables />
      <TablesWithoutRows />
      <Specimen title="Times and owners">
        <p>
          <Time
            at="2026-11-20T03:12:44Z"
            relativeTo={Date.parse('2026-11-20T03:16:44Z')}
          />
          {' · '}
          <Time at={null} />
          {' · '}
          <OwnerLink owner="group:default/web-platform" />
          {' · '}
          <OwnerLink />
        </p>
      </Specimen>
    </>
  );
}
