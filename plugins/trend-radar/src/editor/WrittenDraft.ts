import type { RadarContent } from './radarDraft';

/** What is written: by the form, or as YAML. */
export type Written =
  | { readonly by: 'form'; readonly content: RadarContent }
  | { readonly by: 'yaml'; readonly text: string };

/** What is written, and the state of the radar that it is written on. */
export interface WrittenDraft {
  readonly written: Written;
  /** Entity tag; null for a new radar. */
  readonly etag: string | null;
}
