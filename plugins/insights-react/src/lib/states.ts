import type {
  Collector,
  CollectorRun,
  ContractSeverity,
  ModelAttention,
  ModelCardFigureChange,
  ModelMetric,
  ModelPromotion,
  ModelRiskTier,
  ModelVerdict,
  ModelVersion,
  Movement,
  SliSource,
  SlaState,
  SloActionState,
  SloAlertEpisode,
  SloState,
  Verdict,
} from '../api/wire';
import type { Tone } from './toneColours';

/** Every state that a chip can show. @public */
export type StateName =
  | Verdict
  | `moved-${Movement}`
  | Collector['freshness']
  | CollectorRun['state']
  | SloState
  | SloAlertEpisode['state']
  | SliSource['state']
  | SlaState
  | SloActionState
  | ModelVersion['status']
  | `needs-${ModelAttention['severity']}`
  | `risk-${ModelRiskTier | 'unsaid'}`
  | `verdict-${ModelVerdict['answer']}`
  | ModelCardFigureChange['verdict']
  | `promotion-${ModelPromotion['state']}`
  | ModelMetric['standing']
  | `change-${ContractSeverity}`
  | 'unreadable'
  | 'best'
  | 'gone'
  | 'deprecated'
  | 'overdue'
  | 'computing'
  | 'met'
  | 'unmet'
  | 'missed'
  | 'undecided'
  | 'underWay';

/** Which icon stands for a state; the drawing is `StateIcon`'s. */
export type StateIconName =
  | 'up'
  | 'down'
  | 'flat'
  | 'sprout'
  | 'peak'
  | 'question'
  | 'inward'
  | 'outward'
  | 'check'
  | 'clock'
  | 'turning'
  | 'cross'
  | 'warning'
  | 'empty'
  | 'dash'
  | 'flame'
  | 'pause';

/** Tone and icon of every state; its word is the translation `state.<name>`. */
export const states: Record<StateName, { tone: Tone; icon: StateIconName }> = {
  rising: { tone: 'info', icon: 'up' },
  falling: { tone: 'attention', icon: 'down' },
  steady: { tone: 'neutral', icon: 'flat' },
  emerging: { tone: 'good', icon: 'sprout' },
  peaking: { tone: 'attention', icon: 'peak' },
  unknown: { tone: 'neutral', icon: 'question' },
  'moved-new': { tone: 'good', icon: 'sprout' },
  'moved-in': { tone: 'info', icon: 'inward' },
  'moved-out': { tone: 'attention', icon: 'outward' },
  'moved-none': { tone: 'neutral', icon: 'dash' },
  fresh: { tone: 'good', icon: 'check' },
  stale: { tone: 'attention', icon: 'clock' },
  never: { tone: 'neutral', icon: 'empty' },
  running: { tone: 'info', icon: 'turning' },
  succeeded: { tone: 'good', icon: 'check' },
  partial: { tone: 'attention', icon: 'warning' },
  failed: { tone: 'act', icon: 'cross' },
  interrupted: { tone: 'attention', icon: 'warning' },
  computing: { tone: 'neutral', icon: 'question' },
  exhausted: { tone: 'act', icon: 'cross' },
  burning: { tone: 'attention', icon: 'flame' },
  invalid: { tone: 'attention', icon: 'warning' },
  noData: { tone: 'neutral', icon: 'empty' },
  sourceIdle: { tone: 'neutral', icon: 'pause' },
  healthy: { tone: 'good', icon: 'check' },
  pending: { tone: 'attention', icon: 'clock' },
  firing: { tone: 'act', icon: 'warning' },
  resolved: { tone: 'neutral', icon: 'check' },
  broken: { tone: 'act', icon: 'cross' },
  atRisk: { tone: 'attention', icon: 'down' },
  kept: { tone: 'good', icon: 'check' },
  notBegun: { tone: 'neutral', icon: 'clock' },
  ended: { tone: 'neutral', icon: 'dash' },
  overdue: { tone: 'act', icon: 'clock' },
  open: { tone: 'attention', icon: 'empty' },
  acknowledged: { tone: 'info', icon: 'turning' },
  excepted: { tone: 'neutral', icon: 'pause' },
  done: { tone: 'good', icon: 'check' },
  cleared: { tone: 'neutral', icon: 'dash' },
  met: { tone: 'good', icon: 'check' },
  unmet: { tone: 'neutral', icon: 'cross' },
  missed: { tone: 'act', icon: 'cross' },
  undecided: { tone: 'neutral', icon: 'question' },
  underWay: { tone: 'neutral', icon: 'clock' },
  missing: { tone: 'attention', icon: 'question' },
  failing: { tone: 'act', icon: 'cross' },
  unused: { tone: 'neutral', icon: 'dash' },
  ready: { tone: 'good', icon: 'check' },
  'needs-act': { tone: 'act', icon: 'warning' },
  'needs-watch': { tone: 'attention', icon: 'clock' },
  'risk-unacceptable': { tone: 'act', icon: 'cross' },
  'risk-high': { tone: 'attention', icon: 'up' },
  'risk-limited': { tone: 'info', icon: 'flat' },
  'risk-minimal': { tone: 'neutral', icon: 'down' },
  'risk-unsaid': { tone: 'neutral', icon: 'question' },
  'verdict-no': { tone: 'act', icon: 'cross' },
  'verdict-ask': { tone: 'attention', icon: 'question' },
  'verdict-care': { tone: 'info', icon: 'warning' },
  'verdict-clear': { tone: 'good', icon: 'check' },
  better: { tone: 'good', icon: 'check' },
  worse: { tone: 'attention', icon: 'warning' },
  same: { tone: 'neutral', icon: 'dash' },
  unclear: { tone: 'neutral', icon: 'question' },
  'promotion-waiting': { tone: 'attention', icon: 'clock' },
  'promotion-applying': { tone: 'info', icon: 'turning' },
  'promotion-applied': { tone: 'good', icon: 'check' },
  'promotion-rejected': { tone: 'neutral', icon: 'cross' },
  'promotion-withdrawn': { tone: 'neutral', icon: 'dash' },
  'promotion-failed': { tone: 'act', icon: 'cross' },
  'promotion-observed': { tone: 'info', icon: 'inward' },
  verified: { tone: 'good', icon: 'check' },
  reported: { tone: 'info', icon: 'outward' },
  recorded: { tone: 'neutral', icon: 'inward' },
  best: { tone: 'good', icon: 'peak' },
  gone: { tone: 'attention', icon: 'empty' },
  deprecated: { tone: 'attention', icon: 'dash' },
  'change-breaking': { tone: 'act', icon: 'cross' },
  'change-risky': { tone: 'attention', icon: 'warning' },
  'change-safe': { tone: 'neutral', icon: 'check' },
  unreadable: { tone: 'act', icon: 'warning' },
};

/** Whether a word of the API is a state that pages know: a newer backend may have more. */
export function isState(word: string): word is StateName {
  return Object.hasOwn(states, word);
}

/** Tone and icon of a state; of one that is not known, those that claim nothing. */
export function lookOf(state: string): { tone: Tone; icon: StateIconName } {
  return isState(state) ? states[state] : states.unknown;
}
