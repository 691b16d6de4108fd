import { ReactNode } from 'react';
import {
  ComparedTopic,
  PlainTable,
  TopicComparison,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { namesOf } from '../chosen/namedTopics';
import { LastChange, LatestValue, ReachOfTrend, VerdictCell } from './facts';
import { MeasureCell } from './MeasureCell';
import { RingsCell } from './RingsCell';
import { TouchedCell } from './TouchedCell';
import { useCellStyles } from './useCellStyles';
import { useMeasureTitle } from './useMeasureTitle';
import { useRingsRadar } from './useRingsRadar';

interface Row {
  id: string;
  title: string;
  cell(topic: ComparedTopic): ReactNode;
}

/** The measures in the order in which they are asked for: where it stands, how it moves, where it goes. */
const MEASURES = [
  'latest',
  'year-change',
  'growth',
  'relative-growth',
  'outlook',
] as const;

/** Whether a topic has a later value than the last that all have, or there is none that all have. */
function hasOwnPeriods({ topics, measures }: TopicComparison): boolean {
  const shared = measures.find(({ id }) => id === 'latest')?.at;
  return topics.some(({ analysis }) => {
    const latest = analysis?.analysis.latest;
    return latest && latest.at !== shared;
  });
}

/** What matters of each topic: a line for each thing, a column for each topic. */
export function CompareTable(props: {
  comparison: TopicComparison;
  radarId: string | undefined;
}) {
  const { comparison, radarId } = props;
  const classes = useCellStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const measureTitle = useMeasureTitle();
  const { topics, measures } = comparison;
  const rings = useRingsRadar(topics, radarId);
  const names = namesOf(topics);
  const step = topics.find(({ signal }) => signal)?.signal?.step ?? 'month';
  const measureRows = MEASURES.flatMap((id): Row[] => {
    const measure = measures.find(one => one.id === id);
    if (!measure) return [];
    return [
      {
        ...{ id, title: measureTitle(measure, step) },
        cell: topic => (
          <MeasureCell measure={measure} topic={topic} names={names} />
        ),
      },
    ];
  });
  const ownRow: Row = {
    ...{ id: 'own', title: t('compare.table.own') },
    cell: topic => <LatestValue topic={topic} />,
  };
  const rows: Row[] = [
    {
      ...{ id: 'verdict', title: t('compare.table.verdict') },
      cell: topic => <VerdictCell topic={topic} />,
    },
    ...(hasOwnPeriods(comparison) ? [ownRow] : []),
    ...measureRows,
    {
      ...{ id: 'q', title: t('compare.table.q') },
      cell: topic => <ReachOfTrend topic={topic} />,
    },
    {
      ...{ id: 'change', title: t('compare.table.change') },
      cell: topic => <LastChange topic={topic} />,
    },
    {
      ...{ id: 'ring', title: t('compare.table.ring') },
      cell: topic =>
        rings.isPending ? (
          '…'
        ) : (
          <RingsCell topic={topic} radarId={rings.radarId} />
        ),
    },
    {
      ...{ id: 'touched', title: t('compare.table.touched') },
      cell: topic => <TouchedCell topic={topic} radarId={radarId} />,
    },
  ];
  return (
    <PlainTable
      caption={t('compare.table.caption')}
      columns={[
        { title: t('compare.table.row') },
        ...topics.map(({ topicId }) => ({
          title: names.get(topicId) ?? topicId,
        })),
      ]}
    >
      {rows.map(({ id, title, cell }) => (
        <tr key={id}>
          <th scope="row" className={classes.name}>
            {title}
          </th>
          {topics.map(topic => (
            <td key={topic.topicId} className={classes.cell}>
              {cell(topic)}
            </td>
          ))}
        </tr>
      ))}
    </PlainTable>
  );
}
