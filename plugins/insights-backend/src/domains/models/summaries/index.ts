/** What lists show of models, kept up to date in the background. */
export {
  createModelSummaries,
  type ModelSummaries,
  type ModelSummariesOptions,
} from './createModelSummaries';
