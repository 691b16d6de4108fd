import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { Promotion } from '../model/promotion/Promotion';
import type { LifecycleModel } from './LifecycleModels';

/** How a person does what was approved, in a registry that cannot be written to from here. */
export function movedByHand(
  { alias, toVersion }: Pick<Promotion, 'alias' | 'toVersion'>,
  { registry, name, link }: LifecycleModel,
  source: Pick<RegistrySource, 'title' | 'link'> | undefined,
): string {
  if (!source) {
    return `The registry ${registry} is not part of this portal any more, so that nothing can be moved there from here.`;
  }
  const place = link ?? source.link;
  const where = place ? `${source.title} (${place})` : source.title;
  const what =
    toVersion === null
      ? `take the alias ${alias} of ${name} away`
      : `have version ${toVersion} of ${name} hold the alias ${alias}`;
  return `Aliases of ${source.title} cannot be moved from here. This was approved: ${what} in ${where}; the ledger shows the move once the registry was read again.`;
}
