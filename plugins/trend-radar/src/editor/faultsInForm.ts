import type { RadarDraftFault } from '@almanac/backstage-plugin-insights-react';

/** What the form calls the parts of a radar, by what YAML calls them; `ring` and `quadrant` take a number. */
export interface FormWords {
  readonly fields: Readonly<Record<string, string>>;
  ring(number: string): string;
  quadrant(number: string): string;
}

const PART = /\b(quadrants|rings)\[(\d+)\](?:\.(\w+))?[\w.[\]]*/g;

/**
 * Faults as the form speaks of them: who fills in fields knows nothing of keys and paths of YAML.
 *
 * @param words - what the form calls its parts
 */
export function faultsInForm(
  faults: readonly RadarDraftFault[],
  words: FormWords,
): RadarDraftFault[] {
  const inWords = (text: string) =>
    text
      .replace(PART, (_, list: string, index: string, field?: string) => {
        const number = String(Number(index) + 1);
        const part =
          list === 'rings' ? words.ring(number) : words.quadrant(number);
        const name = field && words.fields[field];
        return name ? `${part}, ${name}` : part;
      })
      .replace(/ under `when`/g, '')
      .replace(
        /\b(atLeast|atMost|forPeriods)\b/g,
        key => `“${words.fields[key]}”`,
      );
  return faults.map(fault => ({
    ...fault,
    path: words.fields[fault.path] ?? inWords(fault.path),
    detail: inWords(fault.detail),
    howToMend: inWords(fault.howToMend),
  }));
}
