import type { Working } from '../TrendAnalysis';
import type { TrendOptions } from '../TrendInput';
import type { TrendEvidence } from '../verdict/TrendEvidence';
import { changesByModel, penaltyOf } from './changesByModel';

/** What the models are called, and where they are from. */
const MODELS = {
  'mean-variance': {
    title: 'Changes of the level or of how much it varies',
    formula:
      'least Σ −2 ln likelihood of its segment + penalty · number of changes',
    source: 'Killick, Fearnhead and Eckley (2012), JASA 107, section 4.1',
  },
  trend: {
    title: 'Changes of the line that the values follow',
    formula: 'least Σ (x − line of its segment)² + penalty · number of changes',
    source:
      'Killick, Fearnhead and Eckley (2012), JASA 107; Bai and Perron (2003), Journal of Applied Econometrics 18',
  },
} as const;

/** The working of change points of another model than that of verdicts. */
export function changeModelSteps(
  evidence: TrendEvidence,
  options: TrendOptions,
): Working['steps'] {
  const { changeModel = 'mean' } = options;
  if (changeModel === 'mean') return [];
  return [
    {
      ...MODELS[changeModel],
      values: [
        { name: 'penalty', value: penaltyOf(evidence, options) },
        { name: 'changes', value: changesByModel(evidence, options).length },
        { name: 'verdict', value: 'goes by the shifts of the level above' },
      ],
    },
  ];
}
