import type { PartialTotal } from '../../../signals';
import type { Working } from '../TrendAnalysis';

type Step = Working['steps'][number];

/** Of whom the total is, for the working; nothing where it is of all. */
export function partialTotalSteps(partial: PartialTotal | undefined): Step[] {
  if (!partial) return [];
  const inMembers = { unit: '{member}' } as const;
  const inPeriods = { unit: '{period}' } as const;
  return [
    {
      title: 'Members of the total',
      formula:
        'of all panels of members with at most so many gaps, the one of which most of what was reported stands in periods in which none of them has a gap',
      source:
        'Matched-model comparison: ILO et al. (2004), Consumer Price Index Manual, chapter 7; the choice of the panel: ADR 0028',
      values: [
        { name: 'members of the total', value: partial.members, ...inMembers },
        { name: 'members', value: partial.allMembers, ...inMembers },
        {
          name: 'gaps of one of them at most',
          value: partial.mostGaps,
          ...inPeriods,
        },
        {
          name: 'part of what was reported that stands in the total',
          value: partial.share,
          unit: '1',
        },
        {
          name: 'periods with values',
          value: partial.reportedPeriods,
          ...inPeriods,
        },
        {
          name: 'of these with a total',
          value: partial.knownPeriods,
          ...inPeriods,
        },
        {
          name: 'of these with a total of all members',
          value: partial.knownOfAll,
          ...inPeriods,
        },
      ],
    },
  ];
}
