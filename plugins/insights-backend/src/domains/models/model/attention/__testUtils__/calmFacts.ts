import type { AttentionFacts } from '../AttentionFacts';

/** A model that needs nobody. */
export const CALM: AttentionFacts = {
  now: '2026-11-26T00:00:00.000Z',
  goneSince: null,
  aliases: [{ alias: 'champion', version: '3', status: 'ready' }],
  consumerCount: 1,
  deprecations: [],
  waitingPromotions: [],
  judgedVersion: {
    ...{ version: '4', alias: null },
    createdAt: '2026-10-01T00:00:00.000Z',
    status: 'ready',
  },
  owner: 'group:default/ranking',
  isCardWritten: true,
  riskTier: 'minimal',
  completeness: {
    ...{ profile: 'hugging-face', title: 'Hugging Face' },
    ...{ asked: 15, answered: 9, score: 9 / 15 },
  },
  isEvaluated: true,
  worseFigure: null,
  changedFigures: [],
};
