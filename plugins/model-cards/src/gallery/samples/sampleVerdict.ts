import { ModelVerdict } from '@almanac/backstage-plugin-insights-react';

/** The verdict on a model whose version 7 is in use while 8 is newer, to be completed. */
export function sampleVerdict(
  changes: Partial<ModelVerdict> = {},
): ModelVerdict {
  return {
    code: 'clear',
    answer: 'clear',
    sentence:
      'Nothing that is known speaks against using version 7 (champion).',
    judged: {
      version: '7',
      alias: 'champion',
      createdAt: '2026-11-19T06:00:00Z',
      status: 'ready',
      goneSince: null,
    },
    newerVersion: '8',
    reasons: [],
    ...changes,
  };
}

/** The verdict on a model for which somebody has to be asked. */
export function askingVerdict(text: string, version: string): ModelVerdict {
  return sampleVerdict({
    ...{ code: 'act', answer: 'ask', newerVersion: null },
    sentence: `Ask before you use version ${version}: ${text}.`,
    judged: {
      ...{ version, alias: null, createdAt: '2026-11-01T06:00:00Z' },
      ...{ status: 'ready', goneSince: null },
    },
    reasons: [{ code: 'act', ruleId: null, text }],
  });
}
