import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  blipDecisionStates,
  BlipQuery,
  Filters,
  movements,
  Radar,
  RadarWhatIf,
  useFilters,
  verdicts,
} from '@almanac/backstage-plugin-insights-react';
import type { PlaceQuery } from './narrowedBlips';
import { recentSpans } from './recent/recentSpans';
import { pastDayOf } from './whatIf/whatIfBlips';

const FACETS = [
  'quadrant',
  'ring',
  'decision',
  'movement',
  'moved',
  'verdict',
  'tag',
  'owner',
] as const;
const FOCUS = 'focus' as const;

/** Facets of which one value is asked for at a time. */
const ONE_OF = ['tag', 'moved'];

/** What the reader looks at: kept in the URL and nowhere else. */
export interface RadarView {
  filters: Filters;
  /** Quadrant that the radar is zoomed to. */
  focus: string | undefined;
  setFocus(quadrantId: string | undefined): void;
  /** Takes away every filter and the focus. */
  clear(): void;
  /** The same, as the API is asked; undefined when nothing narrows the radar. */
  query: BlipQuery | undefined;
  /** What is left to the page: in a what-if the API does not know where blips stand. */
  places: PlaceQuery;
  /** Owners of what topics touch, as the address names them: left to the page, too. */
  owners: string[];
  /** What the address names and the radar does not have; it narrows nothing. */
  unknown: UnknownFilter[];
}

function known<T extends string>(all: readonly T[], named: string[]): T[] {
  return all.filter(value => named.includes(value));
}

/** A filter of the address that the radar does not have. */
export interface UnknownFilter {
  filter: (typeof FACETS)[number] | typeof FOCUS;
  value: string;
}

/** What each filter can be on a radar; tags are not listed, any can be asked for. */
function valuesOn(radar: Radar) {
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  return {
    quadrant: idsOf(radar.quadrants),
    ring: idsOf(radar.rings),
    decision: blipDecisionStates,
    movement: movements,
    moved: idsOf(recentSpans(radar)),
    verdict: verdicts,
  };
}

/** What an old address names and the radar no longer has is left out: the API would refuse the whole. */
function choicesOn(radar: Radar, chosen: Filters['chosen']): Filters['chosen'] {
  const values = valuesOn(radar);
  return {
    ...chosen,
    quadrant: known(values.quadrant, chosen.quadrant),
    ring: known(values.ring, chosen.ring),
    decision: known(values.decision, chosen.decision),
    movement: known(values.movement, chosen.movement),
    moved: known(values.moved, chosen.moved),
    verdict: known(values.verdict, chosen.verdict),
  };
}

function unknownOn(
  radar: Radar,
  chosen: Filters['chosen'],
  focus: string | null,
): UnknownFilter[] {
  const values = valuesOn(radar);
  const facets = [
    'quadrant',
    'ring',
    'decision',
    'movement',
    'moved',
    'verdict',
  ] as const;
  const unknown: UnknownFilter[] = facets.flatMap(filter => {
    const all: readonly string[] = values[filter];
    return chosen[filter]
      .filter(value => !all.includes(value))
      .map(value => ({ filter, value }));
  });
  if (focus && !values.quadrant.includes(focus)) {
    unknown.push({ filter: FOCUS, value: focus });
  }
  return unknown;
}

function readPlaces(radar: Radar, chosen: Filters['chosen']): PlaceQuery {
  const movement = known(movements, chosen.movement);
  const span = recentSpans(radar).find(({ id }) => chosen.moved.includes(id));
  return {
    ...(span && { movedSince: span.since }),
    ...(chosen.ring.length && { ring: chosen.ring }),
    ...(movement.length && { movement }),
  };
}

function readQuery(
  radar: Radar,
  filters: Filters,
  focus: string | undefined,
  whatIf: RadarWhatIf | undefined,
): BlipQuery | undefined {
  const { q, chosen } = filters;
  const quadrants = focus ? [focus] : chosen.quadrant;
  const verdict = known(verdicts, chosen.verdict);
  const decision = known(blipDecisionStates, chosen.decision);
  const query = {
    ...(q && { q }),
    ...(quadrants.length && { quadrant: quadrants }),
    ...(!whatIf && readPlaces(radar, chosen)),
    ...(!whatIf && decision.length && { decision }),
    ...(!pastDayOf(radar, whatIf) && verdict.length && { verdict }),
    ...(chosen.tag.length && { tag: chosen.tag[0] }),
  };
  return Object.keys(query).length > 0
    ? { sort: 'attention', ...query }
    : undefined;
}

const NO_PLACES: PlaceQuery = {};

/**
 * Reads the view from the URL: `?q=grid&ring=trial&movement=in&moved=quarter&focus=css`.
 *
 * @param whatIf - where blips stand is its answer: the rings and moves that are chosen are left to the page, and how
 * decisions stand to the declared policy is left aside; on a past day verdicts are, too, since the API chooses by those of today
 */
export function useRadarView(
  radar: Radar,
  whatIf: RadarWhatIf | undefined,
): RadarView {
  const [parameters, setParameters] = useSearchParams();
  const written = useFilters(FACETS);
  const chosen = useMemo(
    () => choicesOn(radar, written.chosen),
    [radar, written.chosen],
  );
  const filters = useMemo(() => ({ ...written, chosen }), [written, chosen]);
  const named = parameters.get(FOCUS);
  const focus = radar.quadrants.find(({ id }) => id === named)?.id;
  const setFocus = (quadrantId: string | undefined) =>
    setParameters(previous => {
      const next = new URLSearchParams(previous);
      next.delete(FOCUS);
      if (quadrantId) {
        next.set(FOCUS, quadrantId);
      }
      return next;
    });
  const query = useMemo(
    () => readQuery(radar, filters, focus, whatIf),
    [radar, filters, focus, whatIf],
  );
  const places = useMemo(
    () => (whatIf ? readPlaces(radar, chosen) : NO_PLACES),
    [radar, chosen, whatIf],
  );
  return {
    filters: {
      ...filters,
      // The API takes one of these: the last chosen replaces the one before.
      setFacet: (id, values) =>
        filters.setFacet(id, ONE_OF.includes(id) ? values.slice(-1) : values),
    },
    focus,
    setFocus,
    clear: () =>
      setParameters(previous => {
        const next = new URLSearchParams(previous);
        [...FACETS, 'q', FOCUS].forEach(name => next.delete(name));
        return next;
      }),
    query,
    places,
    owners: written.chosen.owner,
    unknown: useMemo(
      () => unknownOn(radar, written.chosen, named),
      [radar, written.chosen, named],
    ),
  };
}
