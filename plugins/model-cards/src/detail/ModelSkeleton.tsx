import { LoadingState } from '@almanac/backstage-plugin-insights-react';

/** The outline of the page while the model is under way. */
export function ModelSkeleton() {
  return (
    <>
      <LoadingState shape="answer" />
      <LoadingState shape="text" />
      <LoadingState shape="table" />
    </>
  );
}
