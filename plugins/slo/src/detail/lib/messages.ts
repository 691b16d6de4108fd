/** Words of texts that can be taken along. */
export const textBlockMessages = {
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'This browser did not let it be copied',
  download: 'Download',
  copyOf: 'Copy: {{name}}',
  downloadOf: 'Download: {{name}}',
} as const;
