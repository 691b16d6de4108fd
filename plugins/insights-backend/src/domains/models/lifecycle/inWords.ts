import type { Promotion } from '../model/promotion/Promotion';
import type { ModelKey } from '../model/record/ModelKey';
import type { Obstacle } from './PromotionsStore';

/** A holder of an alias in words. */
export function holderInWords(version: string | null): string {
  return version === null ? 'no version' : `version ${version}`;
}

/**
 * Why a promotion cannot be applied: the alias is not where it was when it was asked for. Whether it was moved meanwhile and
 * moved on by somebody else, a registry does not tell.
 */
export function heldByAnother(
  { alias, fromVersion }: Pick<Promotion, 'alias' | 'fromVersion'>,
  holder: string | null,
): string {
  return `The alias ${alias} is held by ${holderInWords(
    holder,
  )} now, and by ${holderInWords(
    fromVersion,
  )} when this was asked for. It is left so; ask anew if this is still wanted.`;
}

/** Why a model is promoted no more. */
export function goneInWords({ name, registry }: ModelKey, since: string) {
  return `The registry ${registry} has the model ${name} no more, since ${since}.`;
}

/** Why a version cannot hold an alias. */
export function obstacleInWords(version: string, obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'unknown-version':
      return `There is no version ${version}.`;
    case 'gone':
      return `The registry has version ${version} no more, since ${obstacle.since}.`;
    default:
      return `Version ${version} is ${obstacle.status}, and not ready.`;
  }
}
