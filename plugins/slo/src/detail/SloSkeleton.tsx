import { LoadingState } from '@almanac/backstage-plugin-insights-react';

/** The outline of the page while the SLO is under way. */
export function SloSkeleton() {
  return (
    <>
      <LoadingState shape="answer" />
      <LoadingState shape="text" />
      <LoadingState shape="chart" />
      <LoadingState shape="table" />
    </>
  );
}
