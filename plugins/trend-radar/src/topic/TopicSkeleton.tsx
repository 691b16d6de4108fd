import { LoadingState } from '@almanac/backstage-plugin-insights-react';

/** The outline of the page while radar and topic are under way. */
export function TopicSkeleton() {
  return (
    <>
      <LoadingState shape="answer" />
      <LoadingState shape="text" />
      <LoadingState shape="chart" />
      <LoadingState shape="text" />
    </>
  );
}
