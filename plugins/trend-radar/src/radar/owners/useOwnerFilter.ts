import { useMemo } from 'react';
import {
  Facet,
  RadarOwners,
  useEntityTitles,
  useRadarOwners,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { ownedBlips, ownerValue, unknownOwners } from './ownedBlips';
import type { ShownBlip } from '../ShownBlip';

/** So many are asked of the catalog for their titles; others are told by the name in their reference. */
const MOST_TITLES = 200;

/** What owners do to a radar. */
export interface OwnerFilter {
  /** Undefined where nothing is known of owners. */
  facet: Facet | undefined;
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
  return useMemo(
    () => ({
      facet,
      narrow: blips => (data ? ownedBlips(blips, chosen, data) : blips),
      unknown: data?.isCatalogKnown ? unknownOwners(chosen, data) : [],
      isPending: isAsked && !data && !error,
      isSilent: isAsked && data?.isCatalogKnown === false,
      failure: isAsked && !data && error ? { error, refetch } : undefined,
    }),
    [facet, data, error, refetch, chosen, isAsked],
  );
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
      options: owners.map(({ owner, topicIds }) => ({
        value: ownerValue(owner),
        label: owner === null ? t('radar.owners.none') : titleOf(owner),
        count: topicIds.length,
      })),
    };
  }, [owners, titleOf, t]);
}
