import { SloList, SloOverview } from '@almanac/backstage-plugin-insights-react';
import { SloGroups } from './groups/SloGroups';
import { Heatmap } from './heatmap/Heatmap';
import { NoMatch } from './NoSlos';
import { SloRows } from './SloRows';
import type { SloListView } from './useSloListView';

/** The SLOs that match, as the reader wants to see them. */
export function MatchingSlos(props: {
  overview: SloOverview;
  slos: SloList;
  view: SloListView;
  readAt: string;
}) {
  const { overview, view } = props;
  if (overview.matchingCount === 0) {
    return <NoMatch total={overview.totalCount} onClear={view.filters.clear} />;
  }
  if (view.view === 'heatmap') {
    return <Heatmap overview={overview} onChoose={view.showCell} />;
  }
  return view.grouping === 'none' ? (
    <SloRows slos={props.slos} view={view} readAt={props.readAt} />
  ) : (
    <SloGroups overview={overview} filter={view.filter} view={view} />
  );
}
