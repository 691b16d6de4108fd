import { ModelEvent } from '@almanac/backstage-plugin-insights-react';

/** Something that happened in the registry, to be completed. */
export function sampleEvent(changes: Partial<ModelEvent> = {}): ModelEvent {
  return {
    id: '0f6f2a5c-33e7-4ad2-9f1c-52a7d3a4c1b9',
    at: '2026-11-22T06:05:00Z',
    by: null,
    kind: 'version-added',
    version: '8',
    alias: null,
    detail: null,
    ...changes,
  };
}
