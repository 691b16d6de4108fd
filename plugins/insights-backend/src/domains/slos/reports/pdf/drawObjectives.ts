import type {
  FrozenObjective,
  FrozenSlo,
  ReportContent,
} from '../../model/report/ReportContent';
import { inPercent } from '../../model/words/inPercent';
import { drawTable, type TableCell, type TableColumn } from './drawTable';
import { count, percent, share, shortRef, sliPercent } from './figures';
import { PALETTE, VERDICTS } from './palette';
import type { Paper } from './Paper';

const COLUMNS: readonly TableColumn[] = [
  { title: 'Verdict', share: 0.12 },
  { title: 'Objective', share: 0.31 },
  { title: 'Target', share: 0.1, align: 'right' },
  { title: 'SLI', share: 0.12, align: 'right' },
  { title: 'Budget used', share: 0.12, align: 'right' },
  { title: 'Bad', share: 0.15, align: 'right' },
  { title: 'Known', share: 0.08, align: 'right' },
];

/** Every objective in one table, those that were missed first. */
export async function drawObjectives(
  paper: Paper,
  { slos }: ReportContent,
): Promise<void> {
  const part = paper.part('Sect');
  paper.room(80);
  paper.paragraph('Objectives', {
    ...{ in: part, as: 'H2', font: 'bold', size: 13, colour: PALETTE.accent },
  });
  paper.y += 4;
  const isMixed = slos.some(({ isExample }) => !isExample);
  const rows = slos
    .flatMap(slo => slo.objectives.map(objective => ({ slo, objective })))
    .sort((a, b) => urgency(a.objective) - urgency(b.objective))
    .map(({ slo, objective }) => rowOf(slo, objective, isMixed));
  await drawTable(paper, part, COLUMNS, rows);
  part.end();
  paper.y += 18;
}

/** What was missed is read first. */
function urgency({ verdict }: FrozenObjective): number {
  return ['missed', 'undecided', 'met'].indexOf(verdict);
}

function rowOf(
  slo: FrozenSlo,
  objective: FrozenObjective,
  marksExamples: boolean,
): TableCell[] {
  const { verdict, target, sli, consumed, coverage } = objective;
  const { sign, word, colour } = VERDICTS[verdict];
  const isOver = consumed !== null && consumed > 1;
  return [
    { text: `${sign} ${word}`, font: 'bold', colour },
    {
      text: objective.title ? `${slo.title}: ${objective.title}` : slo.title,
      below: `service ${slo.service}, owner ${shortRef(slo.owner)}${
        marksExamples && slo.isExample ? ', example data' : ''
      }`,
    },
    { text: inPercent(target) },
    { text: sliPercent(sli, target) },
    {
      text: share(consumed),
      ...(isOver && { font: 'bold', colour: PALETTE.missed }),
    },
    {
      text: count(objective.badUnits),
      below: `of ${count(objective.totalUnits)} ${objective.unit}`,
    },
    { text: percent(coverage, 1) },
  ];
}
