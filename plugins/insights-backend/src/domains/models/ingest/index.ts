export { createModelIngest } from './createModelIngest';
export type {
  ForeignCards,
  ModelTotals,
  RegistryIngest,
  RegistryIngestReport,
} from './RegistryIngest';
