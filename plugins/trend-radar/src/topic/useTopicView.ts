import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  Radar,
  Signal,
  TimeWindow,
  TopicDetail,
} from '@almanac/backstage-plugin-insights-react';
import { PICTURE_MODES, type PictureMode } from './picture/drawnLines';

const SLOPES: ReadonlyMap<string, boolean> = new Map([
  ['on', true],
  ['off', false],
]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the reader looks at: kept in the URL and nowhere else. */
export interface TopicView {
  /** The signal that is shown; undefined while nothing is measured for the topic. */
  signal: Signal | undefined;
  /** The dimension whose members are shown; undefined is the total. */
  by: string | undefined;
  /** The periods on screen; undefined is all. */
  window: TimeWindow | undefined;
  /** Every event instead of the topic's own and the nearest ones. */
  allEvents: boolean;
  /** Whether the line of the slope is drawn; undefined where the page chooses. */
  slope: boolean | undefined;
  /** What the values are drawn as; undefined where the page chooses. */
  mode: PictureMode | undefined;
  /** A day of the period in which an index is 100; undefined where the page chooses. */
  base: string | undefined;
  setSignal(signalId: string): void;
  setMode(mode: PictureMode): void;
  setBase(base: string | undefined): void;
  setBy(dimension: string | undefined): void;
  setWindow(window: TimeWindow | undefined): void;
  setAllEvents(all: boolean): void;
  setSlope(shown: boolean): void;
}

function readWindow(parameters: URLSearchParams): TimeWindow | undefined {
  const day = (name: string) => {
    const named = parameters.get(name);
    return named && DAY.test(named) ? named : undefined;
  };
  const from = day('from');
  const to = day('to');
  return from || to ? { ...(from && { from }), ...(to && { to }) } : undefined;
}

function shownSignal(
  topic: TopicDetail,
  radar: Radar | undefined,
  named: string | null,
): Signal | undefined {
  const find = (id: string | undefined | null) =>
    topic.signals.find(signal => signal.id === id);
  return find(named) ?? find(radar?.signal?.id) ?? topic.signals[0];
}

/** Reads the view from the URL: `?signal=…&by=browser&from=2021-11-01&events=all&slope=off&as=indexed&base=2021-01-01`. */
export function useTopicView(
  topic: TopicDetail,
  radar: Radar | undefined,
): TopicView {
  const [parameters, setParameters] = useSearchParams();
  const signal = shownSignal(topic, radar, parameters.get('signal'));
  const window = useMemo(() => readWindow(parameters), [parameters]);
  const by = signal?.dimensions.find(name => name === parameters.get('by'));
  const base = parameters.get('base');
  const write = (changes: Record<string, string | undefined>) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        for (const [name, value] of Object.entries(changes)) {
          next.delete(name);
          if (value) next.set(name, value);
        }
        return next;
      },
      // The page stays where it is; the way back leads to the page before, not through each choice.
      { replace: true, preventScrollReset: true },
    );
  return {
    signal,
    by,
    window,
    allEvents: parameters.get('events') === 'all',
    slope: SLOPES.get(parameters.get('slope') ?? ''),
    mode: PICTURE_MODES.find(mode => mode === parameters.get('as')),
    base: base && DAY.test(base) ? base : undefined,
    setMode: mode => write({ as: mode === 'values' ? undefined : mode }),
    setBase: day => write({ base: day }),
    setSignal: signalId =>
      write({
        signal: signalId === radar?.signal?.id ? undefined : signalId,
        by: undefined,
        as: undefined,
        base: undefined,
        from: undefined,
        to: undefined,
      }),
    setBy: dimension => write({ by: dimension }),
    setWindow: chosen => write({ from: chosen?.from, to: chosen?.to }),
    setAllEvents: all => write({ events: all ? 'all' : undefined }),
    setSlope: shown => write({ slope: shown ? 'on' : 'off' }),
  };
}
