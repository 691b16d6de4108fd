import type { Contributions } from '../memberContributions';
import type { Working } from '../TrendAnalysis';
import type { ExplainingDimension } from './explainingDimensions';

type Step = Working['steps'][number];

/** How rate and mix were told apart, for the working; nothing where the wholes of members are not known. */
export function effectSteps(
  contributions: Contributions | null,
  unit: string | undefined,
): Step[] {
  const effects = contributions?.effects;
  if (!contributions || !effects) return [];
  const inUnit = unit === undefined ? {} : { unit };
  const change = (name: string, value: number) => ({
    ...{ name, value, ...inUnit },
  });
  return [
    {
      title: 'Rate and mix',
      formula:
        'rate = Σ mean share of the whole · change of the ratio; mix = Σ (mean ratio − mean ratio of all) · change of the share of the whole; change = rate + mix + other',
      source: 'Kitagawa (1955), JASA 50(272)',
      values: [
        ...effects.parts.flatMap(({ title, rate, mix }) => [
          change(`change by the ratio of ${title}`, rate),
          change(`change by the share of ${title} of the whole`, mix),
        ]),
        change('change by ratios (rate)', effects.rate),
        change('change by shares of the whole (mix)', effects.mix),
        change('change that neither explains (other)', effects.other),
        change('change', contributions.change),
      ],
    },
  ];
}

/** How dimensions were ranked, for the working; nothing where there was no choice. */
export function dimensionSteps(
  dimensions: readonly ExplainingDimension[],
): Step[] {
  if (dimensions.length === 0) return [];
  return [
    {
      title: 'Which dimension explains the change',
      formula:
        'surprise = part of the Jensen-Shannon divergence between the shares before and after, summed over the members that together explain more than 67 % of the change',
      source: 'Adtributor: Bhagwan et al. (2014), NSDI 14, section 4.2',
      values: dimensions.flatMap(
        ({ dimension, surprise, explained, members }) => [
          { name: `surprise of ${dimension}`, value: surprise, unit: 'nat' },
          { name: `explained by ${dimension}`, value: explained, unit: '1' },
          { name: `named members of ${dimension}`, value: members.join(', ') },
        ],
      ),
    },
  ];
}
