import type { components } from '@almanac/backstage-plugin-insights-common';
import { presentCard } from '../calculator/presentCard';
import { presentVersion } from '../lists/presentVersion';
import type { Promotion } from '../model/promotion/Promotion';
import type { CheckedFrozenCard } from './FrozenCards';

type Schemas = components['schemas'];

/** Of a version nothing but its metrics and data is frozen beside the card. */
const NOTHING_ELSE = {
  ...{ createdAt: null, updatedAt: null, status: 'ready' as const },
  ...{ goneSince: null, aliases: [], deprecation: undefined },
};

/**
 * A frozen card as the API shows it.
 *
 * @param promotion - for which it was frozen
 */
export function presentFrozenCard(
  { digest, isIntact, content, changesSince, ...kept }: CheckedFrozenCard,
  promotion: Pick<Promotion, 'state' | 'frozenAt' | 'decidedBy'>,
): Schemas['FrozenModelCard'] {
  const { registry, name, version, sections, completeness } = content;
  const { metrics, datasets } = presentVersion(
    { registry, name },
    {
      ...{ ...NOTHING_ELSE, version },
      record: { metrics: content.metrics, datasets: content.datasets },
    },
  );
  return {
    ...{ registry, name, version, digest, isIntact },
    isApproved: promotion.state !== 'observed' && promotion.decidedBy !== null,
    // The same content may have been frozen for an older entry.
    frozenAt: promotion.frozenAt ?? kept.frozenAt,
    card: presentCard({ sections, originals: {} }),
    completeness: completeness.map(figure => ({ ...figure })),
    ...{ metrics, datasets },
    changesSince: [...changesSince],
  };
}
