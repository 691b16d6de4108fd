export {
  createServiceClient,
  type ServiceClientOptions,
} from './createServiceClient';
export {
  InsightsClient,
  type InsightsClientOptions,
  type Tagged,
} from './InsightsClient';
export type {
  InsightsAnswer,
  InsightsArguments,
  InsightsDeletePath,
  InsightsItem,
  InsightsListPath,
  InsightsPatchPath,
  InsightsPostPath,
  InsightsPutPath,
  InsightsReadPath,
  InsightsRequest,
  SuccessOf,
} from './operationTypes';
export { eachPage, wholeList, type PageOf } from './pages';
export { ProblemError, type ProblemDocument } from './ProblemError';
