import { Problem } from '../../../platform/Problem';
import type { Promotion } from '../model/promotion/Promotion';
import type { ModelKey } from '../model/record/ModelKey';
import { goneInWords, holderInWords, obstacleInWords } from './inWords';
import type { MovedByHand } from './movedByHand';
import type { OpenResult } from './PromotionsStore';

interface Asked {
  readonly alias: string;
  readonly version: string | null;
}

/** What is answered for a promotion that is not known. */
export function unknownPromotion(
  { name }: ModelKey,
  promotionId: string,
): Problem {
  return new Problem(
    'not-found',
    `The ledger of the model ${name} has no entry ${promotionId}.`,
  );
}

/** What is answered where nothing would change. */
export function alreadyHeld({ alias, version }: Asked): Problem {
  return new Problem(
    'conflict',
    `There is nothing to do: ${holderInWords(
      version,
    )} is asked for, and expected to hold the alias ${alias} already.`,
  );
}

/** What is answered for a model that its registry lost. */
export function goneModel(model: ModelKey, since: string): Problem {
  return new Problem('conflict', goneInWords(model, since));
}

/** What is answered where aliases are not moved from here. */
export function notMovedFromHere({ reason, howToMend }: MovedByHand): Problem {
  return new Problem('conflict', reason, { howToMend });
}

/** What is answered for a request that cannot be kept. */
export function refusedRequest(
  { alias, version }: Asked,
  result: Exclude<OpenResult, { readonly outcome: 'opened' }>,
): Problem {
  switch (result.outcome) {
    case 'held':
      return new Problem(
        'conflict',
        `The alias ${alias} is held by ${holderInWords(result.holder)}.`,
        {
          howToMend:
            'Look at what holds it now, then ask again with that as expectedVersion.',
        },
      );
    case 'busy':
      return new Problem(
        'conflict',
        `Another promotion of the alias ${alias} is not done yet: ${result.promotionId}.`,
        {
          howToMend: 'Have it decided first, or withdrawn by who asked for it.',
        },
      );
    default:
      return new Problem(
        'conflict',
        obstacleInWords(version ?? '', result.obstacle),
        { howToMend: 'Ask for a version that is there and ready.' },
      );
  }
}

/** Somebody else decided first. */
export function changedMeanwhile(promotionId: string): Problem {
  return new Problem(
    'precondition-failed',
    `The promotion ${promotionId} is not as it was when it was read for this decision.`,
  );
}

/** What is answered for a decision on what is decided. */
export function decidedAlready({
  id,
  state,
}: Pick<Promotion, 'id' | 'state'>): Problem {
  return new Problem(
    'conflict',
    `The promotion ${id} waits for no decision: it is ${state}.`,
    { howToMend: 'Ask for a new one if something else is wanted.' },
  );
}

/** What is answered to who asked, where somebody else has to approve. */
export function sameEyes(): Problem {
  return new Problem(
    'forbidden',
    'Who asked for a promotion may not approve it in this portal.',
    { howToMend: 'Have somebody else approve it.' },
  );
}

/** What is answered to who withdraws what others asked for. */
export function notTheirs(): Problem {
  return new Problem(
    'forbidden',
    'Only who asked for a promotion may withdraw it.',
    { howToMend: 'Reject it, if you may decide on promotions.' },
  );
}
