/** Which version of a model is judged, and whether it may be used, by declared rules. */
export { judgedVersion, type JudgedVersion } from './judgedVersion';
export { judgeModel } from './judgeModel';
export { LEADING_ALIASES } from './leadingAliases';
export { versionInWords } from './versionInWords';
export type { VerdictFacts } from './VerdictFacts';
