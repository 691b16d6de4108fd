import type { RegistrySource } from '@almanac/backstage-plugin-insights-node';
import type { Promotion } from '../model/promotion/Promotion';
import { stageOf } from '../model/promotion/stageOf';
import type { LifecycleModel } from './LifecycleModels';

/** Why nothing is moved from here, and how a person does it. */
export interface MovedByHand {
  readonly reason: string;
  readonly howToMend: string;
}

/** How a person does what is wanted, in a registry that cannot be written to from here. */
export function movedByHand(
  { alias, toVersion }: Pick<Promotion, 'alias' | 'toVersion'>,
  { registry, name, link }: LifecycleModel,
  source:
    | Pick<RegistrySource, 'title' | 'link' | 'howToMoveAliases'>
    | undefined,
): MovedByHand {
  if (!source) {
    return {
      reason: `The registry ${registry} is not part of this portal any more, so that nothing can be moved there from here.`,
      howToMend: 'Have it read again, or move the alias there.',
    };
  }
  const place = link ?? source.link;
  const where = place ? `${source.title} (${place})` : source.title;
  const stage = stageOf(alias);
  if (stage !== undefined) {
    const aim =
      toVersion === null
        ? `Take every version of ${name} out of the stage ${stage}`
        : `Move version ${toVersion} of ${name} to the stage ${stage}`;
    return {
      reason: `${alias} is a stage of ${source.title}: several versions may be of it, so that it is not moved from here.`,
      howToMend: `${aim} in ${where}, or ask for an alias. The ledger shows the move once the registry was read again.`,
    };
  }
  const what =
    toVersion === null
      ? `Take the alias ${alias} of ${name} away`
      : `Have version ${toVersion} of ${name} hold the alias ${alias}`;
  const how = source.howToMoveAliases ? ` ${source.howToMoveAliases}` : '';
  return {
    reason: `Aliases of ${source.title} cannot be moved from here.`,
    howToMend: `${what} in ${where}.${how} The ledger shows the move once the registry was read again.`,
  };
}
