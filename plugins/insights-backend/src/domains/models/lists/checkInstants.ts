import { checkInstants as check } from '../../../platform/checkInstants';
import type { ModelFilters } from './ModelFilters';

/**
 * Refuses instants that no clock here has.
 *
 * @throws Problem `invalid-request` that names each parameter
 */
export function checkInstants({
  versionSince,
  versionBefore,
}: Pick<ModelFilters, 'versionSince' | 'versionBefore'>): void {
  check({ versionSince, versionBefore });
}
