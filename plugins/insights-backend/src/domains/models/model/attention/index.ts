/** Which models need somebody, by declared rules. */
export type { AttentionFacts } from './AttentionFacts';
export { ACT_BEFORE_RANK, CALM_RANK } from './attentionRank';
export { isMeasuredOnOtherData } from './isMeasuredOnOtherData';
export { judgeAttention } from './judgeAttention';
