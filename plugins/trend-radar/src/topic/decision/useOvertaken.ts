import { useEffect, useState } from 'react';
import {
  BlipDecisionAnswer,
  ProblemError,
} from '@almanac/backstage-plugin-insights-react';

/**
 * On which state a change is made: the one that the reader saw. Where somebody else was faster, theirs is shown first, and
 * only who confirms once more goes by it.
 *
 * @param current - what stands, as far as it was read last
 * @param error - why the change was refused
 */
export function useOvertaken(
  current: BlipDecisionAnswer | undefined,
  error: Error | null,
) {
  const [seen, setSeen] = useState(current);
  useEffect(() => {
    setSeen(before => before ?? current);
  }, [current]);
  const isRefused =
    error instanceof ProblemError && [404, 412].includes(error.status);
  const isNewer = current !== undefined && current.revision !== seen?.revision;
  return {
    /** What somebody else decided; undefined while nobody was faster. */
    overtaken: isRefused && isNewer ? current : undefined,
    revision: isRefused && isNewer ? current.revision : seen?.revision,
    /** Whoever was shown what somebody else decided, and confirms, goes by it from now on; nobody else does. */
    goOn: () => {
      if (isRefused && isNewer) setSeen(current);
    },
  };
}
