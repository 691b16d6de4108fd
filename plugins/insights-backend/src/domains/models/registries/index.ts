export type { LastReadAt } from './LastReadAt';
export {
  createRegistries,
  type ModelRegistriesOperations,
} from './createRegistries';
