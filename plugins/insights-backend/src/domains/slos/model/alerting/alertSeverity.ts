import type { AlertWindows } from './alertWindows';

/** OpenSLO takes any text for a severity. These are the usual ones, without case and signs. */
const WORDS: Readonly<Record<AlertWindows['severity'], ReadonlySet<string>>> = {
  page: new Set([
    ...['page', 'critical', 'fatal', 'emergency', 'urgent'],
    ...['sev0', 'sev1', 'p0', 'p1'],
  ]),
  ticket: new Set([
    ...['ticket', 'warning', 'warn', 'minor', 'medium', 'low', 'info'],
    ...['sev2', 'sev3', 'sev4', 'sev5', 'p2', 'p3', 'p4', 'p5'],
  ]),
};

/** What a severity of a definition is here; undefined for a word that is not known. */
export function alertSeverity(
  text: string,
): AlertWindows['severity'] | undefined {
  const word = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return (['page', 'ticket'] as const).find(one => WORDS[one].has(word));
}
