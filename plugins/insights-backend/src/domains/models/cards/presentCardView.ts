import type { components } from '@almanac/backstage-plugin-insights-common';
import { presentCard } from '../calculator/presentCard';
import { presentCompleteness } from '../calculator/presentCompleteness';
import type { ComposedCard } from '../model/compose/ComposedCard';
import type { ModelKey } from '../model/record/ModelKey';
import type { CardEdit } from './CardEditsStore';

type Schemas = components['schemas'];

/** A composed card as the API shows it. */
export function presentCardView(
  { registry, name }: ModelKey,
  composed: ComposedCard,
): Schemas['ModelCardView'] {
  const { version, card, revision, digest, riskTier } = composed;
  return {
    ...{ registry, name, version, revision, digest, riskTier },
    card: presentCard(card),
    sources: composed.sources.map(({ source, by, at, link, format }) => {
      return { source, by, at, link, format };
    }),
    faults: composed.faults.map(fault => ({ ...fault })),
    completeness: composed.completeness.map(presentCompleteness),
  };
}

/** An edit as the API shows it. */
export function presentCardEdit(edit: CardEdit): Schemas['ModelCardEdit'] {
  const { id, revision, version, at, by, reason, changes } = edit;
  return { id, revision, version, at, by, reason, changes: [...changes] };
}
