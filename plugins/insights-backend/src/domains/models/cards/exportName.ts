import type { CardFormatId } from '../model/card/Card';

/** How files of each format end. CycloneDX names `*.cdx.json` as a pattern that tools look for. */
const ENDINGS: Readonly<Record<CardFormatId, string>> = {
  'hugging-face': 'md',
  'model-card-toolkit': 'model-card.json',
  cyclonedx: 'cdx.json',
};

/** Characters of a model’s name, and of a version, that a file name takes; file systems take 255 bytes in all. */
const MOST_CHARACTERS = 80;

/** What a card is called where it is saved: letters, digits, dots and hyphens that every file system takes. */
export function exportName(
  name: string,
  version: string | null,
  format: CardFormatId,
): string {
  const parts = [name, ...(version === null ? [] : [version])].map(plain);
  return `${parts.filter(Boolean).join('-') || 'model'}.${ENDINGS[format]}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^[-.]+|[-.]+$/g, '');
}
