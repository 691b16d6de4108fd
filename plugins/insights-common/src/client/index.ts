export { InsightsClient, type InsightsClientOptions } from './InsightsClient';
export type {
  InsightsAnswer,
  InsightsArguments,
  InsightsItem,
  InsightsListPath,
  InsightsPostPath,
  InsightsReadPath,
  InsightsRequest,
  SuccessOf,
} from './operationTypes';
export { eachPage, wholeList, type PageOf } from './pages';
export { ProblemError, type ProblemDocument } from './ProblemError';
