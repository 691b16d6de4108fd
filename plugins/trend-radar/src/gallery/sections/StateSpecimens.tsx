import {
  EmptyState,
  ErrorState,
  LoadingState,
  Notice,
  Specimen,
  StaleNotice,
  UnreadableAnswerError,
} from '@almanac/backstage-plugin-insights-react';
import Button from '@material-ui/core/Button';
import { problems } from '../samples/problems';

const ignore = () => {};

/** Loading, empty, error, denied, unknown, mistyped, stale, and what a reader has to know. */
export function StateSpecimens() {
  return (
    <>
      <Specimen title="Loading an answer and a chart">
        <LoadingState shape="answer" label="Loading the answer" />
        <LoadingState shape="chart" label="Loading the chart" />
      </Specimen>
      <Specimen title="Loading a table">
        <LoadingState shape="table" label="Loading the table" />
      </Specimen>
      <Specimen title="Empty">
        <EmptyState
          title="No topics yet"
          description="Topics appear here when a collector has run. The first run takes about a minute."
          action={<Button variant="outlined">Open the sources</Button>}
        />
      </Specimen>
      <Specimen title="The backend does not answer">
        <ErrorState
          error={new TypeError('Failed to fetch')}
          stillWorks="The list of radars is kept in this browser."
          onRetry={ignore}
        />
      </Specimen>
      <Specimen title="A problem of the backend">
        <ErrorState error={problems.unavailable} onRetry={ignore} />
      </Specimen>
      <Specimen title="A problem of something before the backend">
        <ErrorState error={problems.proxy} onRetry={ignore} />
      </Specimen>
      <Specimen title="Something else answers in place of the backend">
        <ErrorState error={new UnreadableAnswerError()} onRetry={ignore} />
      </Specimen>
      <Specimen title="The backend answers with another shape">
        <ErrorState
          error={new UnreadableAnswerError('items[3].rings is not a list')}
          stillWorks="Sources, the catalog and the rest of the portal."
          onRetry={ignore}
        />
      </Specimen>
      <Specimen title="Denied">
        <ErrorState error={problems.denied} />
      </Specimen>
      <Specimen title="Unknown">
        <ErrorState error={problems.unknownTopic} onRetry={ignore} />
      </Specimen>
      <Specimen title="An address that is mistyped">
        <ErrorState error={problems.mistypedRadar} onRetry={ignore} />
      </Specimen>
      <Specimen title="Stale">
        <StaleNotice
          lastSuccessAt="2026-11-20T03:15:40Z"
          reason={problems.unavailable.message}
          onRetry={ignore}
        />
      </Specimen>
      <Specimen title="Notices">
        <Notice tone="neutral" icon="sprout">
          Example data: made up to show what the pages look like.
        </Notice>
        <Notice
          tone="attention"
          icon="warning"
          action={<Button size="small">Show what to mend</Button>}
        >
          2 faults in the definitions of SLOs
        </Notice>
      </Specimen>
    </>
  );
}
