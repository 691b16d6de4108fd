/**
 * A permission policy for the portal: everybody signed in reads, members of configured groups decide.
 *
 * @packageDocumentation
 */
export { GroupPolicy } from './GroupPolicy';
export { permissionModuleGroupPolicy as default } from './module';
