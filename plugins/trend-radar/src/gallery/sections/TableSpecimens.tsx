import {
  DataTable,
  FilterBar,
  formatValue,
  MiddleTruncate,
  OwnerLink,
  StateChip,
  Time,
  useFilters,
  type Column,
  type Verdict,
} from '@almanac/backstage-plugin-insights-react';
import { Specimen } from '../Specimen';

interface SampleRow {
  id: string;
  title: string;
  verdict: Verdict;
  value: number | null;
  owner: string;
}

const verdicts: Verdict[] = [
  'rising',
  'steady',
  'falling',
  'emerging',
  'unknown',
];
const rows: SampleRow[] = Array.from({ length: 5_000 }, (_, index) => ({
  id: `topic-${index}`,
  title:
    index % 7 === 3
      ? `A topic with a long name, number ${index}, whose ending tells it from the one before (${index})`
      : `Topic ${index}`,
  verdict: verdicts[index % verdicts.length],
  value: index % 11 === 0 ? null : (index * 37) % 1000,
  owner: 'group:default/web-platform',
}));
const columns: Column<SampleRow>[] = [
  {
    id: 'title',
    title: 'Topic',
    width: 'minmax(200px, 3fr)',
    always: true,
    render: row => <MiddleTruncate text={row.title} maxCharacters={64} />,
  },
  {
    id: 'verdict',
    title: 'Verdict',
    width: '180px',
    render: row => <StateChip state={row.verdict} />,
  },
  {
    id: 'value',
    title: 'Repositories',
    width: '160px',
    align: 'right',
    render: row => formatValue(row.value, '{repository}'),
  },
  {
    id: 'owner',
    title: 'Owner',
    width: '180px',
    hiddenAtFirst: true,
    render: row => <OwnerLink owner={row.owner} />,
  },
];
const facetIds = ['verdict'];

/** Tables and filters. */
export function TableSpecimens() {
  const filters = useFilters(facetIds);
  const chosen = filters.chosen.verdict;
  const matching = rows.filter(
    row =>
      row.title.toLowerCase().includes(filters.q.toLowerCase()) &&
      (chosen.length === 0 || chosen.includes(row.verdict)),
  );
  return (
    <>
      <Specimen title="5,000 rows with filters and a choice of columns, all in the URL">
        <FilterBar
          filters={filters}
          facets={[
            {
              id: 'verdict',
              label: 'Verdict',
              options: verdicts.map(verdict => ({
                value: verdict,
                label: verdict,
                count: rows.filter(row => row.verdict === verdict).length,
              })),
            },
          ]}
          matching={matching.length}
          total={rows.length}
        />
        <DataTable
          label="Sample topics"
          columns={columns}
          columnsParameter="columns"
          rows={matching}
          rowKey={row => row.id}
          height={420}
        />
      </Specimen>
      <Specimen title="A first page with more to load">
        <DataTable
          label="Sample topics, first page"
          columns={columns}
          rows={rows.slice(0, 4)}
          rowKey={row => row.id}
          totalCount={5_000}
          hasMore
          onLoadMore={() => {}}
        />
      </Specimen>
      <Specimen title="No rows">
        <DataTable
          label="Sample topics, none"
          columns={columns}
          rows={[]}
          rowKey={row => row.id}
        />
      </Specimen>
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
