import type { Page, PageRequest, RequestOptions } from './Page';
import type { Topic, TopicComparison } from './wire';

/** What is to be compared. @public */
export interface TopicComparisonQuery {
  /** Up to five ids, each once. */
  topics: readonly string[];
  /** Chosen by the backend when left out. */
  signal?: string;
  /** A day of the period in which the index is 100; chosen by the backend when left out. */
  base?: string;
}

/** Topics side by side, and how to find some. @public */
export interface TopicComparisonApi {
  listTopics(
    query?: PageRequest & { q?: string; tag?: string },
    options?: RequestOptions,
  ): Promise<Page<Topic>>;

  compareTopics(
    query: TopicComparisonQuery,
    options?: RequestOptions,
  ): Promise<TopicComparison>;
}
