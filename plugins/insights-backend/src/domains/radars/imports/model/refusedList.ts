import { Problem } from '../../../../platform/Problem';

/** Whether a value of JSON is an object. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with the list as a whole. */
export function refused(pointer: string, detail: string): Problem {
  return new Problem('invalid-request', `Nothing is imported: ${detail}`, {
    errors: [{ pointer, detail }],
    howToMend:
      'Send the TechRadarLoaderResponse of the tech-radar plugin, or the configuration of Zalando’s radar, as JSON.',
  });
}
