import type { Working } from '../TrendAnalysis';
import type { TrendEvidence } from '../verdict/TrendEvidence';
import { SEASON_STRENGTHS } from './findSeasons';

type Step = Working['steps'][number];

/** How the seasons were found and taken out, for the working; nothing where there are none. */
export function seasonSteps({
  seasons,
  seasonsFrom,
}: Pick<TrendEvidence, 'seasons' | 'seasonsFrom'>): Step[] {
  if (seasons.length === 0) return [];
  return [
    {
      title: 'Season',
      formula:
        'skill = 1 − Σ (value − mean of its phase in the other cycles)² / Σ value², of the values without their trend; values without season = value − season',
      source:
        'Taken out by STL, Cleveland et al. (1990), Journal of Official Statistics 6(1), several by MSTL, Bandara, Hyndman and Bergmeir (2021), or as one that stays the same, by medians, where that leaves fewer shifts; skill: leave-one-out, Stone (1974)',
      values: [
        {
          name: 'periods that the season is told from',
          value: seasonsFrom.values.length,
          unit: '{period}',
        },
        ...seasons.flatMap(({ periods, skill, strength, isGiven }) => [
          {
            name: isGiven ? 'cycle, as given' : 'cycle, as found',
            value: periods,
            unit: '{period}',
          },
          { name: `skill of the cycle of ${periods}`, value: skill, unit: '1' },
          { name: `strength of the cycle of ${periods}`, value: strength },
        ]),
        {
          name: 'clear from a skill of',
          value: SEASON_STRENGTHS.clear,
          unit: '1',
        },
        {
          name: 'strong from a skill of',
          value: SEASON_STRENGTHS.strong,
          unit: '1',
        },
      ],
    },
  ];
}
