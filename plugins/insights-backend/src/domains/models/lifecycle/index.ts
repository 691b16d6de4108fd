export {
  createModelLifecycle,
  type ModelLifecycle,
  type ModelLifecycleOptions,
} from './createModelLifecycle';
export type { ModelLifecycleOperations } from './lifecycleRoutes';
