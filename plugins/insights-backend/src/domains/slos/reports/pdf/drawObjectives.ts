import type {
  FrozenObjective,
  FrozenSlo,
  ReportContent,
} from '../../model/report/ReportContent';
import { wholeInWords } from '../../model/report/judgedOf';
import { inPercent } from '../../model/words/inPercent';
import { drawTable, type TableCell, type TableColumn } from './drawTable';
import { count, named, percent, share, sliPercent } from './figures';
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

/** Every objective in one table, those that were missed first; those of a composite SLO below its whole. */
export async function drawObjectives(
  paper: Paper,
  { slos, titles }: ReportContent,
): Promise<void> {
  const part = paper.part('Sect');
  paper.room(80);
  paper.paragraph('Objectives', {
    ...{ in: part, as: 'H2', font: 'bold', size: 13, colour: PALETTE.accent },
  });
  paper.y += 4;
  const isMixed = slos.some(({ isExample }) => !isExample);
  const rows = slos
    .flatMap(slo => groupsOf(slo))
    .sort((a, b) => urgency(a[0].judged) - urgency(b[0].judged))
    .flat()
    .map(row => rowOf(row, isMixed, titles));
  await drawTable(paper, part, COLUMNS, rows);
  part.end();
  paper.y += 18;
}

/** An SLO and what of it is told: an objective, or, of a composite SLO, the whole. */
interface Row {
  readonly slo: FrozenSlo;
  readonly judged: FrozenObjective | NonNullable<FrozenSlo['composite']>;
}

/** Rows that stay together: the whole of a composite SLO and its parts. */
function groupsOf(slo: FrozenSlo): Row[][] {
  const rows = slo.objectives.map((judged): Row => ({ slo, judged }));
  return slo.composite
    ? [[{ slo, judged: slo.composite }, ...rows]]
    : rows.map(row => [row]);
}

/** What was missed is read first. */
function urgency({ verdict }: Row['judged']): number {
  return ['missed', 'undecided', 'met'].indexOf(verdict);
}

function rowOf(
  { slo, judged }: Row,
  marksExamples: boolean,
  titles: ReportContent['titles'],
): TableCell[] {
  const { verdict, target, sli, consumed } = judged;
  const { sign, word, colour } = VERDICTS[verdict];
  const isPart = slo.composite !== null && 'title' in judged;
  return [
    {
      text: `${sign} ${word}`,
      ...(isPart ? { below: 'a part' } : { font: 'bold' as const }),
      colour,
    },
    {
      text:
        'title' in judged && judged.title
          ? `${slo.title}: ${judged.title}`
          : slo.title,
      below: `${
        'title' in judged ? '' : `${wholeInWords(slo)}, `
      }service ${named(slo.service, titles)}, owner ${named(
        slo.owner,
        titles,
      )}${marksExamples && slo.isExample ? ', example data' : ''}`,
    },
    { text: target === null ? '–' : inPercent(target) },
    { text: target === null ? percent(sli) : sliPercent(sli, target) },
    {
      text: usedOf(judged),
      ...(consumed !== null &&
        consumed > 1 && { font: 'bold', colour: PALETTE.missed }),
    },
    ...('title' in judged ? countedOf(judged) : [{ text: '' }, { text: '' }]),
  ];
}

function usedOf(judged: Row['judged']): string {
  const least = share(judged.consumed);
  return 'consumedAtMost' in judged && judged.consumedAtMost !== undefined
    ? `${least} to ${share(judged.consumedAtMost)}`
    : least;
}

function countedOf(objective: FrozenObjective): TableCell[] {
  return [
    {
      text: count(objective.badUnits),
      below: `of ${count(objective.totalUnits)} ${objective.unit}`,
    },
    { text: percent(objective.coverage, 1) },
  ];
}
