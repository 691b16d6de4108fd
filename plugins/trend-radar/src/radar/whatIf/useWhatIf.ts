import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  Radar,
  useRadarWhatIf,
} from '@almanac/backstage-plugin-insights-react';
import {
  readWhatIf,
  requestOf,
  unreadWhatIf,
  WhatIf,
  writeWhatIf,
} from './whatIfParameters';

/** Another policy, or a past day, as the address names it, and what the API says to it. */
export function useWhatIf(radar: Radar) {
  const [parameters, setParameters] = useSearchParams();
  const asked = useMemo(
    () => readWhatIf(radar, parameters),
    [radar, parameters],
  );
  const request = useMemo(() => requestOf(radar, asked), [radar, asked]);
  const answer = useRadarWhatIf(radar.id, request);
  return {
    asked,
    request,
    /** What the address says and is not understood. */
    unread: useMemo(() => unreadWhatIf(radar, parameters), [radar, parameters]),
    answer,
    /** What the radar shows; undefined where that is as declared: nothing is asked, or nothing answered yet. */
    shown: request && answer.data,
    /** Whether what is asked is being answered, and `shown` is what was asked before, if anything. */
    isUnderWay:
      request !== undefined && (answer.isPending || answer.isPlaceholderData),
    change: (changes: Partial<WhatIf>) =>
      setParameters(
        previous =>
          writeWhatIf(radar, previous, {
            ...readWhatIf(radar, previous),
            ...changes,
          }),
        { replace: true },
      ),
    reset: () =>
      setParameters(previous =>
        writeWhatIf(radar, previous, readWhatIf(radar, new URLSearchParams())),
      ),
  };
}
