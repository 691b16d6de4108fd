import type {
  FrozenObjective,
  ReportContent,
} from '../../model/report/ReportContent';
import { inPercent } from '../../model/words/inPercent';
import { lengthInWords } from '../../model/words/lengthInWords';
import { drawTable, type TableCell, type TableColumn } from './drawTable';
import {
  count,
  duration,
  localTime,
  named,
  percent,
  several,
  share,
  sliPercent,
} from './figures';
import { PALETTE, VERDICTS } from './palette';
import type { Paper, Structure } from './Paper';

const BOX_HEIGHT = 74;
const BAR_HEIGHT = 5;

const REASONS = {
  tooLittleKnown: 'too little of the period is known',
  nothingCounted: 'nothing was counted',
} as const;

const LEDGER: readonly TableColumn[] = [
  { title: 'What burnt the budget', share: 0.46 },
  { title: 'Between', share: 0.34 },
  { title: 'Bad', share: 0.1, align: 'right' },
  { title: 'Of budget', share: 0.1, align: 'right' },
];

/** One objective: its figures in a box, then what burnt its budget. */
export async function drawObjective(
  paper: Paper,
  part: Structure,
  objective: FrozenObjective,
  report: Pick<ReportContent, 'period' | 'titles'>,
): Promise<void> {
  const { timeZone } = report.period;
  paper.room(BOX_HEIGHT + 60);
  drawBox(paper, part, objective);
  paper.y += 6;
  const rows = ledgerRows(objective, report);
  if (rows.length > 0) await drawTable(paper, part, LEDGER, rows);
  else {
    paper.paragraph(
      objective.totalUnits > 0
        ? 'Nothing bad was counted.'
        : 'Nothing was counted.',
      { in: part, size: 8 },
    );
  }
  paper.y += 4;
  for (const line of notesOf(objective, timeZone)) {
    paper.paragraph(line, { in: part, size: 7.5, colour: PALETTE.soft });
  }
  paper.y += 6;
}

function drawBox(paper: Paper, part: Structure, objective: FrozenObjective) {
  const { verdict, reason, title, consumed } = objective;
  const { sign, word, colour, ground } = VERDICTS[verdict];
  const { left, width, y } = paper;
  paper.decorate(pdf => {
    pdf.roundedRect(left, y, width, BOX_HEIGHT, 4).fill(ground);
    pdf.rect(left, y + 4, 3, BOX_HEIGHT - 8).fill(colour);
  });
  const why = reason ? `: ${REASONS[reason]}` : '';
  paper.write(
    `${sign} ${word}${why}${title ? ` — ${title}` : ''}`,
    { x: left + 12, y: y + 7, width: width - 24, height: 12 },
    { in: part, as: 'P', font: 'bold', size: 9.5, colour },
  );
  drawFigures(paper, part, objective, y + 24);
  drawBar(paper, consumed, y + BOX_HEIGHT - 13, colour);
  paper.y += BOX_HEIGHT;
}

function drawFigures(
  paper: Paper,
  part: Structure,
  objective: FrozenObjective,
  y: number,
): void {
  const { target, sli, consumed, coverage, exhaustion, unit } = objective;
  const figures: readonly (readonly [string, string])[] = [
    ['Target', inPercent(target)],
    ['SLI', sliPercent(sli, target)],
    ['Budget used', share(consumed)],
    [`Bad of all ${unit}`, badOfAll(objective)],
    ['Known', percent(coverage, 1)],
    [
      'Own budget gone',
      exhaustion.times === 0
        ? 'never'
        : `${exhaustion.times}×, ${duration(exhaustion.minutes)}`,
    ],
  ];
  const shares = [0.11, 0.2, 0.13, 0.26, 0.1, 0.2];
  let x = paper.left + 12;
  figures.forEach(([name, value], index) => {
    const width = shares[index] * (paper.width - 24);
    const place = { x, width: width - 4, height: 12 };
    paper.write(
      name,
      { ...place, y },
      { in: part, as: 'P', size: 7, colour: PALETTE.soft },
    );
    paper.write(
      value,
      { ...place, y: y + 10, height: 14 },
      { in: part, as: 'P', font: 'bold', size: 9.5 },
    );
    x += width;
  });
}

function badOfAll({ badUnits, totalUnits }: FrozenObjective): string {
  return `${count(badUnits)} of ${count(totalUnits)}`;
}

/** How much of the budget is gone; the figure says it, too. */
function drawBar(
  paper: Paper,
  consumed: number | null,
  y: number,
  colour: string,
): void {
  const x = paper.left + 12;
  const width = paper.width - 24;
  const filled = Math.min(1, Math.max(0, consumed ?? 0)) * width;
  paper.decorate(pdf => {
    pdf.roundedRect(x, y, width, BAR_HEIGHT, 2.5).fill('#ffffff');
    if (filled >= 1) {
      pdf
        .roundedRect(x, y, filled, BAR_HEIGHT, Math.min(2.5, filled / 2))
        .fill(colour);
    }
  });
}

function ledgerRows(
  { ledger, ledgerRest }: FrozenObjective,
  { period: { timeZone }, titles }: Pick<ReportContent, 'period' | 'titles'>,
): TableCell[][] {
  const rows = ledger.map(({ start, end, badUnits, consumed, ...line }) => [
    { text: underWay(line, titles) },
    { text: `${localTime(start, timeZone)} to ${localTime(end, timeZone)}` },
    { text: count(badUnits) },
    { text: share(consumed) },
  ]);
  if (!ledgerRest) return rows;
  const { lines, badUnits, consumed } = ledgerRest;
  return [
    ...rows,
    [
      { text: `The rest, ${several(lines, 'line')}` },
      { text: '' },
      { text: count(badUnits) },
      { text: share(consumed) },
    ],
  ];
}

/** What was under way at the service; without any, that nothing was, and what was at its dependencies. */
function underWay(
  {
    markers,
    atDependencies = [],
  }: Pick<FrozenObjective['ledger'][number], 'markers' | 'atDependencies'>,
  titles: ReportContent['titles'],
): string {
  const known = [...markers, ...atDependencies].map(
    ({ kind, title, dependency }) =>
      `${kind}: ${title}${
        dependency ? `, at ${named(dependency, titles)}` : ''
      }`,
  );
  if (known.length === 0) return 'Nothing known was under way';
  const where =
    markers.length > 0
      ? ''
      : 'Nothing known at the service itself, but at a dependency: ';
  return `${where}${known.join('; ')}`;
}

function notesOf(objective: FrozenObjective, timeZone: string): string[] {
  const { window, method, dataFaults, working } = objective;
  const [input] = working.inputs;
  const kind = window.kind === 'rolling' ? 'rolling' : 'calendar';
  const faults = dataFaults.map(
    ({ kind: fault, buckets, firstAt, lastAt }) =>
      `${several(buckets, 'bucket')} with ${fault.replaceAll(
        '-',
        ' ',
      )} from ${localTime(firstAt, timeZone)} to ${localTime(
        lastAt,
        timeZone,
      )}`,
  );
  return [
    `By ${method}; own window ${lengthInWords(
      window.duration,
    )}, ${kind}; from ${input.source ?? 'unknown'}, ${several(
      input.observations ?? 0,
      'bucket',
    )}, ${input.digest}`,
    ...(faults.length > 0 ? [`Data faults: ${faults.join('; ')}`] : []),
    ...working.notes,
  ];
}
