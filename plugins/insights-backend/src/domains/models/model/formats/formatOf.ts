import type { CardFormatId } from '../card/Card';

/** The format that a text most likely is in: JSON that names CycloneDX, other JSON, or Markdown. */
export function formatOf(text: string): CardFormatId {
  if (!/^\uFEFF?\s*\{/.test(text)) return 'hugging-face';
  return /"(?:bomFormat|specVersion)"/.test(text)
    ? 'cyclonedx'
    : 'model-card-toolkit';
}
