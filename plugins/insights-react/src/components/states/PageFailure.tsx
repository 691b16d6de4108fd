import { LinkButton } from '@backstage/core-components';
import { ProblemError } from '@almanac/backstage-plugin-insights-common';
import { ErrorState } from './ErrorState';

/** What a page says of a thing that nobody knows, and the way to all of them. @public */
export interface UnknownThing {
  title: string;
  detail: string;
  whatToDo?: string;
  all: string;
  allPath: string;
}

/** No page: an unknown thing with the way back, or a failure that asking again may mend. @public */
export function PageFailure(props: {
  error: Error;
  unknown: UnknownThing;
  stillWorks: string;
  onRetry(): void;
}) {
  const { error, unknown, stillWorks } = props;
  // A name that cannot be one (400) is as unknown as one that nobody has.
  const isUnknown =
    error instanceof ProblemError && [400, 404].includes(error.status);
  if (!isUnknown) {
    return (
      <ErrorState
        error={error}
        stillWorks={stillWorks}
        onRetry={props.onRetry}
      />
    );
  }
  const { title, detail, whatToDo, all, allPath } = unknown;
  return (
    <>
      <ErrorState {...{ error, title, detail, stillWorks, whatToDo }} />
      <LinkButton to={allPath} variant="outlined" size="small">
        {all}
      </LinkButton>
    </>
  );
}
