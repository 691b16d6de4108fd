import { parse, stringify } from 'yaml';
import { readRadarDefinition, type RadarFault } from './readRadarDefinition';
import type { RadarDefinition } from './RadarDefinition';

/** What the text of a radar is called in faults. */
export const RADAR_TEXT = 'text';

/** A draft as it was read. */
export interface ReadDraft {
  /** YAML. */
  readonly text: string;
  /** What the text says, right or not; null where it is no mapping. */
  readonly content: Record<string, unknown> | null;
  readonly definition: RadarDefinition | undefined;
  readonly faults: readonly RadarFault[];
}

/**
 * Reads a draft as a radar file is read: by its YAML or, where that is left out, by its content, of which YAML is made. With any
 * fault it is none to be kept.
 */
export function readRadarText(
  given: string | undefined,
  content: object | undefined,
): ReadDraft {
  const text = given ?? radarYaml(content ?? {});
  const read = readRadarDefinition(RADAR_TEXT, text);
  const { faults } = read;
  const definition = faults.length > 0 ? undefined : read.definition;
  return { text, content: contentOf(text, faults), definition, faults };
}

/** A definition as YAML, with what makes it a radar file before all else. */
export function radarYaml(content: object): string {
  return stringify(
    { apiVersion: 'almanac.io/v1', kind: 'Radar', ...content },
    { lineWidth: 0 },
  );
}

function contentOf(
  text: string,
  faults: readonly RadarFault[],
): Record<string, unknown> | null {
  // Broken YAML has faults without a path; what it says is not known.
  if (faults.some(({ path }) => path === '')) return null;
  const content: unknown = parse(text);
  const isMapping =
    typeof content === 'object' && content !== null && !Array.isArray(content);
  return isMapping ? { ...content } : null;
}
