import {
  formatValue,
  MiddleTruncate,
  OwnerLink,
  StateChip,
  type Column,
  type Verdict,
} from '@almanac/backstage-plugin-insights-react';

/** A line of a sample table. */
export interface SampleRow {
  id: string;
  title: string;
  verdict: Verdict;
  value: number | null;
  owner: string;
}

/** The verdicts that sample lines have. */
export const verdicts: Verdict[] = [
  'rising',
  'steady',
  'falling',
  'emerging',
  'unknown',
];

/** More lines than a page draws. */
export const rows: SampleRow[] = Array.from({ length: 5_000 }, (_, index) => ({
  id: `topic-${index}`,
  title:
    index % 7 === 3
      ? `A topic with a long name, number ${index}, whose ending tells it from the one before (${index})`
      : `Topic ${index}`,
  verdict: verdicts[index % verdicts.length],
  value: index % 11 === 0 ? null : (index * 37) % 1000,
  owner: 'group:default/web-platform',
}));

/** What a sample line shows. */
export const columns: Column<SampleRow>[] = [
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
