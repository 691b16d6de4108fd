export { BUILT_IN_REGISTRY } from './BUILT_IN_REGISTRY';
export { createBuiltIn } from './createBuiltIn';
export type { BuiltInRegistry } from './BuiltInRegistry';
export type { BuiltInOperations } from './builtInRoutes';
