import type { Step as PeriodStep } from '../../../signals';
import { formatNumber } from '../formatValue';
import { stepNumber } from '../stepNumber';
import type { Working } from '../TrendAnalysis';
import { burstInWords } from './burstWords';
import type { Burst } from './findBursts';

type Step = Working['steps'][number];

/** When a count came in bursts, for the working; nothing for what bursts were not looked for in. */
export function burstSteps(
  bursts: readonly Burst[] | undefined,
  step: PeriodStep,
  unit: string | undefined,
): Step[] {
  if (!bursts) return [];
  return [
    {
      title: 'Bursts',
      formula:
        'least Σ −ln likelihood of each count, usual or twice as large, plus ln n for each burst that begins; those that were seen to begin',
      source:
        'Kleinberg (2003), Data Mining and Knowledge Discovery 7, section 4',
      values: [
        { name: 'bursts', value: bursts.length },
        ...(bursts[0] ? [stepNumber('usual', bursts[0].usual, unit)] : []),
        ...bursts.map((burst, index) => ({
          name: `burst ${index + 1}, of weight ${burst.weight.toFixed(1)}`,
          value: `${burstInWords(burst, step)}, ${formatNumber(
            burst.ratio,
          )} times as many`,
        })),
      ],
    },
  ];
}
