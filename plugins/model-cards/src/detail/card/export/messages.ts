/** Texts of a card in formats of others. */
export const exportMessages = {
  open: 'Export',
  title: 'Export as {{format}}',
  format: {
    'hugging-face': 'Hugging Face (Markdown with YAML)',
    'model-card-toolkit': 'Model Card Toolkit 0.0.2 (JSON)',
    cyclonedx: 'CycloneDX (JSON)',
  },
  specVersion: 'Version of CycloneDX',
  lossless: 'The format carries all of this card.',
  losses_one: 'The format cannot carry one thing of this card.',
  losses_other: 'The format cannot carry {{count}} things of this card.',
  failed: 'The card could not be written',
  save: 'Save the file',
} as const;
