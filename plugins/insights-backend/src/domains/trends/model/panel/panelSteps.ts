import type { Working } from '../TrendAnalysis';
import type { FixedPanel } from './fixedPanel';

type Step = Working['steps'][number];

/** What of the change is coverage, for the working; nothing where no member began or ceased to report. */
export function panelSteps(
  panel: FixedPanel | undefined,
  unit: string | undefined,
): Step[] {
  if (!panel) return [];
  const inUnit = unit === undefined ? {} : { unit };
  return [
    {
      title: 'Fixed panel',
      formula:
        'change = change of the members at both ends + what began or ceased to be reported; direction, size, shifts and verdict are of the sum of the members at both ends',
      source:
        'Matched-model comparison: ILO et al. (2004), Consumer Price Index Manual, chapter 7',
      values: [
        {
          name: 'members at both ends',
          value: panel.members,
          unit: '{member}',
        },
        {
          name: 'members at first',
          value: panel.membersBefore,
          unit: '{member}',
        },
        {
          name: 'members at last',
          value: panel.membersAfter,
          unit: '{member}',
        },
        {
          name: 'change of the members at both ends',
          value: panel.panelChange,
          ...inUnit,
        },
        {
          name: 'change by reporting alone',
          value: panel.coverageChange,
          ...inUnit,
        },
        { name: 'change', value: panel.change, ...inUnit },
      ],
    },
  ];
}
