import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The API compares so many. */
export const MOST_TOPICS = 5;

/** Which values are drawn. */
export const COMPARE_MODES = ['values', 'share', 'indexed'] as const;

/** Values as they are, as parts of the sum of all chosen, or as an index. */
export type CompareMode = (typeof COMPARE_MODES)[number];

const TOPICS = 'topics';
/** As the API has it. */
const TOPIC_ID =
  /^[a-z0-9][a-z0-9-]{0,59}:[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is compared and how: kept in the URL and nowhere else. */
export interface CompareView {
  /** Each once, five at most. */
  topics: readonly string[];
  /** What the address names and is no topic. */
  unreadable: readonly string[];
  /** Topics beyond those that can be compared. */
  leftOut: readonly string[];
  isFull: boolean;
  signal: string | undefined;
  /** The radar whose rings are told. */
  radar: string | undefined;
  /** Undefined where the page chooses. */
  mode: CompareMode | undefined;
  base: string | undefined;
  hasForecasts: boolean;
  hasChanges: boolean;
  add(topicId: string): void;
  remove(topicId: string): void;
  set(changes: {
    signal?: string;
    mode?: CompareMode;
    base?: string;
    forecasts?: 'shown';
    changes?: 'shown';
  }): void;
}

/** Reads the view from the URL: `?topics=web:grid,web:has&signal=web:support&show=indexed&base=2021-01-01`. */
export function useCompareView(): CompareView {
  const [parameters, setParameters] = useSearchParams();
  return useMemo(() => {
    const named = [
      ...new Set(
        parameters
          .getAll(TOPICS)
          .flatMap(text => text.split(','))
          .map(text => text.trim())
          .filter(Boolean),
      ),
    ];
    const readable = named.filter(text => TOPIC_ID.test(text));
    const topics = readable.slice(0, MOST_TOPICS);
    const write = (changes: Record<string, string | undefined>) =>
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          for (const [name, value] of Object.entries(changes)) {
            next.delete(name);
            if (value) next.set(name, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    const base = parameters.get('base');
    const shown = parameters.get('show');
    return {
      topics,
      unreadable: named.filter(text => !TOPIC_ID.test(text)),
      leftOut: readable.slice(MOST_TOPICS),
      isFull: topics.length >= MOST_TOPICS,
      signal: parameters.get('signal') ?? undefined,
      radar: parameters.get('radar') ?? undefined,
      mode: COMPARE_MODES.find(mode => mode === shown),
      base: base && DAY.test(base) ? base : undefined,
      hasForecasts: parameters.get('forecasts') === 'shown',
      hasChanges: parameters.get('changes') === 'shown',
      add: topicId => write({ [TOPICS]: [...topics, topicId].join(',') }),
      remove: topicId =>
        write({
          [TOPICS]: topics.filter(other => other !== topicId).join(','),
        }),
      set: ({ mode, ...others }) =>
        write({
          ...others,
          ...(mode && { show: mode === 'values' ? undefined : mode }),
        }),
    };
  }, [parameters, setParameters]);
}
