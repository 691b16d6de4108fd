import { ModelSummary } from '@almanac/backstage-plugin-insights-react';
import { sampleModel } from '../src/gallery/samples/sampleModel';

const TASKS = ['time-series-forecasting', 'text-classification', null];
const TIERS = ['high', 'limited', 'minimal', null] as const;

/** As many models as a large company has, each a little different. */
export function manyModels(count = 10_000): ModelSummary[] {
  return Array.from({ length: count }, (_, index) => {
    const answered = index % 15;
    return sampleModel({
      name: `team-${index % 40}/model-${index}`,
      title: `Model ${index} of team ${index % 40}`,
      owner: `group:default/team-${index % 40}`,
      task: TASKS[index % TASKS.length],
      riskTier: TIERS[index % TIERS.length],
      completeness: {
        ...{ profile: 'hugging-face', title: 'Hugging Face' },
        ...{ asked: 14, answered, score: answered / 14 },
      },
    });
  });
}
