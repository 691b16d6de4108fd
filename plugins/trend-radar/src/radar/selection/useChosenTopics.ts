import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { MOST_TOPICS } from '../../compare/useCompareView';

const PARAMETER = 'topics';

/** Topics that the reader chose to compare: kept in the URL and nowhere else. */
export interface ChosenTopics {
  topicIds: readonly string[];
  isFull: boolean;
  has(topicId: string): boolean;
  toggle(topicId: string): void;
  clear(): void;
}

/** Reads what was chosen from the URL: `?topics=web:grid,web:has`. */
export function useChosenTopics(): ChosenTopics {
  const [parameters, setParameters] = useSearchParams();
  return useMemo(() => {
    const named = (parameters.get(PARAMETER) ?? '').split(',').filter(Boolean);
    const topicIds = [...new Set(named)].slice(0, MOST_TOPICS);
    const set = (next: readonly string[]) =>
      setParameters(
        previous => {
          const changed = new URLSearchParams(previous);
          changed.delete(PARAMETER);
          if (next.length > 0) changed.set(PARAMETER, next.join(','));
          return changed;
        },
        { replace: true, preventScrollReset: true },
      );
    return {
      topicIds,
      isFull: topicIds.length >= MOST_TOPICS,
      has: topicId => topicIds.includes(topicId),
      toggle: topicId =>
        set(
          topicIds.includes(topicId)
            ? topicIds.filter(other => other !== topicId)
            : [...topicIds, topicId],
        ),
      clear: () => set([]),
    };
  }, [parameters, setParameters]);
}
