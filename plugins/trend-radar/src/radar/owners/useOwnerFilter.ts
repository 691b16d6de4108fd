import { useMemo } from 'react';
import {
  Facet,
  RadarOwners,
  useEntityTitles,
  useRadarOwners,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import {
  ownedBlips,
  ownersByTopic,
  ownerValue,
  unknownOwners,
} from './ownedBlips';
import type { ShownBlip } from '../ShownBlip';

/** So many are asked of the catalog for their titles; others are told by the name in their reference. */
const MOST_TITLES = 200;

/** What owners do to a radar. */
export interface OwnerFilter {
  /** Undefined where nothing is known of owners. */
  facet: Facet | undefined;
  /** Of those asked for, whom the radar knows; all until it is known who they are. */
  known: string[];
  /** Whose a topic is, as the address names them. */
  ownersOf(topicId: string): readonly string[];
  /** The blips that are left of some. */
  narrow(blips: ShownBlip[]): ShownBlip[];
  /** Owners that the address names and the radar does not have. */
  unknown: string[];
  /** Owners are asked for, and who they are has not come yet. */
  isPending: boolean;
  /** Owners are asked for, and the catalog does not say who they are: nothing is narrowed. */
  isSilent: boolean;
  /** Owners are asked for, and could not be loaded. */
  failure: { error: Error; refetch(): void } | undefined;
}

/** Narrows a radar to what touches the entities of some owners, as far as the catalog shows them to the reader. */
export function useOwnerFilter(radarId: string, chosen: string[]): OwnerFilter {
  const { data, error, refetch } = useRadarOwners(radarId);
  const facet = useOwnerFacet(data);
  const isAsked = chosen.length > 0;
  const ownersOf = useMemo(() => ownersByTopic(data?.owners ?? []), [data]);
  return useMemo(() => {
    const unknown = data ? unknownOwners(chosen, data) : [];
    return {
      facet,
      known: chosen.filter(value => !unknown.includes(value)),
      ownersOf,
      narrow: blips => (data ? ownedBlips(blips, chosen, data) : blips),
      unknown: data?.isCatalogKnown ? unknown : [],
      isPending: isAsked && !data && !error,
      isSilent: isAsked && data?.isCatalogKnown === false,
      failure: isAsked && !data && error ? { error, refetch } : undefined,
    };
  }, [facet, ownersOf, data, error, refetch, chosen, isAsked]);
}

function useOwnerFacet(data: RadarOwners | undefined): Facet | undefined {
  const { t } = useTexts(trendRadarTranslationRef);
  const owners = useMemo(() => data?.owners ?? [], [data]);
  const titled = owners.slice(0, MOST_TITLES);
  const titleOf = useEntityTitles(titled.flatMap(one => one.owner ?? []));
  return useMemo(() => {
    if (owners.length === 0) return undefined;
    return {
      id: 'owner',
      label: t('radar.facet.owner'),
      options: owners.map(({ owner }) => ({
        value: ownerValue(owner),
        label: owner === null ? t('radar.owners.none') : titleOf(owner),
      })),
    };
  }, [owners, titleOf, t]);
}
