import type { Working } from '../TrendAnalysis';
import type { Emergence } from './adoptionEmergence';

type Step = Working['steps'][number];

/** How the score of emergence came about, for the working; nothing where there is none. */
export function emergenceSteps(emergence: Emergence | undefined): Step[] {
  if (!emergence) return [];
  const { score, growth, recency, breadth, effectiveAdopters } = emergence;
  return [
    {
      title: 'Emergence',
      formula:
        'score = growth · recency · breadth; growth = 1 − (gained before + 5) / (gained of late + 5); recency = 2^(−age in years); breadth = (n − 1) / (n − 1 + 3) for n adopters as if all had taken up alike',
      source:
        'Adopters: inverse Simpson, Hill (1973), Ecology 54(2); small counts shrunk: Gelman et al., Bayesian Data Analysis, section 2.6',
      values: [
        { name: 'score of emergence', value: score, unit: '1' },
        { name: 'growth', value: growth, unit: '1' },
        { name: 'recency', value: recency, unit: '1' },
        { name: 'breadth', value: breadth, unit: '1' },
        { name: 'adopters as if alike', value: effectiveAdopters },
      ],
    },
  ];
}
