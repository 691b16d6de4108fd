export { createModelIngest } from './createModelIngest';
export type {
  ForeignCards,
  RegistryIngest,
  RegistryIngestReport,
} from './RegistryIngest';
