import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  BlipQuery,
  Filters,
  movements,
  Radar,
  useFilters,
  verdicts,
} from '@almanac/backstage-plugin-insights-react';

const FACETS = ['quadrant', 'ring', 'movement', 'verdict', 'tag'] as const;
const FOCUS = 'focus';

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
}

function known<T extends string>(all: readonly T[], named: string[]): T[] {
  return all.filter(value => named.includes(value));
}

/** What an old address names and the radar no longer has is left out: the API would refuse the whole. */
function choicesOn(radar: Radar, chosen: Filters['chosen']): Filters['chosen'] {
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  return {
    ...chosen,
    quadrant: known(idsOf(radar.quadrants), chosen.quadrant),
    ring: known(idsOf(radar.rings), chosen.ring),
  };
}

function readQuery(filters: Filters, focus?: string): BlipQuery | undefined {
  const { q, chosen } = filters;
  if (!filters.active && !focus) {
    return undefined;
  }
  const quadrants = focus ? [focus] : chosen.quadrant;
  const movement = known(movements, chosen.movement);
  const verdict = known(verdicts, chosen.verdict);
  return {
    sort: 'attention',
    ...(q && { q }),
    ...(quadrants.length && { quadrant: quadrants }),
    ...(chosen.ring.length && { ring: chosen.ring }),
    ...(movement.length && { movement }),
    ...(verdict.length && { verdict }),
    ...(chosen.tag.length && { tag: chosen.tag[0] }),
  };
}

/** Reads the view from the URL: `?q=grid&ring=trial&movement=in&focus=css`. */
export function useRadarView(radar: Radar): RadarView {
  const [parameters, setParameters] = useSearchParams();
  const written = useFilters(FACETS);
  const filters = useMemo(
    () => ({ ...written, chosen: choicesOn(radar, written.chosen) }),
    [radar, written],
  );
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
  const query = useMemo(() => readQuery(filters, focus), [filters, focus]);
  return {
    filters: {
      ...filters,
      // The API takes one tag: the last chosen replaces the one before.
      setFacet: (id, values) =>
        filters.setFacet(id, id === 'tag' ? values.slice(-1) : values),
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
  };
}
