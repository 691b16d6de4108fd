import type { components } from '@almanac/backstage-plugin-insights-common';
import type { WrittenCard } from '../model/formats/writeCard';

/** A card in one format as the API shows it. */
export function presentWritten({
  losses,
  lossGroups,
  ...written
}: WrittenCard): components['schemas']['ModelCardWritten'] {
  return { ...written, losses: [...losses], lossGroups: [...lossGroups] };
}
