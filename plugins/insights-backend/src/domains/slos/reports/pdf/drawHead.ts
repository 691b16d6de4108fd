import { capitalised } from '@almanac/backstage-plugin-insights-common';
import type { ReportContent } from '../../model/report/ReportContent';
import { periodInWords } from '../../model/report/ReportPeriod';
import type { KeptReport } from '../ReportsStore';
import { localTime, named, several } from './figures';
import { PALETTE, VERDICTS } from './palette';
import type { Paper, Structure } from './Paper';

const TILE_GAP = 10;
const TILE_HEIGHT = 62;

/** Title, what the report is of, and how many objectives were met. */
export function drawHead(paper: Paper, report: KeptReport): void {
  const { content } = report;
  const part = paper.part('Sect');
  paper.paragraph(content.title, {
    ...{ in: part, as: 'H1', font: 'bold', size: 20, colour: PALETTE.accent },
  });
  paper.y += 4;
  for (const line of subtitleOf(report)) {
    paper.paragraph(line, { in: part, colour: PALETTE.soft, size: 9.5 });
    paper.y += 1;
  }
  for (const warning of warningsOf(content)) drawWarning(paper, part, warning);
  paper.y += 10;
  drawTiles(paper, part, content);
  part.end();
}

function subtitleOf({ content, createdAt, createdBy }: KeptReport): string[] {
  const { period, until, titles } = content;
  const { timeZone } = period;
  const from = localTime(period.start, timeZone);
  return [
    `${capitalised(periodInWords(period))}, from ${from} to ${localTime(
      until,
      timeZone,
    )}, ${timeZone}`,
    `Scope: ${scopeLine(content)} — ${contentLine(content)}`,
    `Frozen ${localTime(createdAt, timeZone)} by ${named(createdBy, titles)}`,
  ];
}

function contentLine(content: ReportContent): string {
  const { counts, promised, judges, format = 1 } = content;
  const { slos, objectives } = counts;
  const isWhole = format > 1 && content.slos.some(one => one.composite);
  const agreements = several(promised?.counts.agreements ?? 0, 'agreement');
  return judges === 'promises'
    ? agreements
    : `${several(slos, 'SLO')} with ${several(objectives, 'objective')}${
        isWhole ? ', a composite SLO as one' : ''
      }${promised ? `, ${agreements}` : ''}`;
}

function scopeLine({ scope: given, titles }: ReportContent): string {
  const { slos, ...scope } = given;
  const isEntity = (key: string) =>
    key === 'owner' || key === 'system' || key === 'service';
  const parts = Object.entries(scope).map(
    ([key, value]) => `${key} ${isEntity(key) ? named(value, titles) : value}`,
  );
  if (slos) parts.push(`${several(slos.length, 'chosen SLO')}`);
  return parts.join(', ') || 'every SLO of the portal';
}

function warningsOf({ isPreliminary, isExample }: ReportContent): string[] {
  return [
    ...(isPreliminary
      ? ['Preliminary: the period is not over. Verdicts may change.']
      : []),
    ...(isExample
      ? ['Example data: some of these SLOs belong to the demo company.']
      : []),
  ];
}

function drawWarning(paper: Paper, part: Structure, text: string): void {
  paper.y += 6;
  const style = { font: 'bold', size: 9, colour: PALETTE.warning } as const;
  const { left, width, y } = paper;
  paper.decorate(pdf => {
    pdf.roundedRect(left, y, width, 22, 3).fill(PALETTE.warningGround);
  });
  const place = { x: left + 10, y: y + 5.5, width: width - 20 };
  paper.write(text, place, { in: part, as: 'P', ...style });
  paper.y += 22;
}

/** What the report judges: promises where it is of a customer, else objectives. */
function drawTiles(paper: Paper, part: Structure, content: ReportContent) {
  const { counts, judges } = content;
  const all = counts.met + counts.missed + counts.undecided;
  const tiles =
    judges === 'promises'
      ? (['kept', 'broken', 'undecided'] as const)
      : (['met', 'missed', 'undecided'] as const);
  const numbers = [counts.met, counts.missed, counts.undecided];
  const of = several(all, judges === 'promises' ? 'promise' : 'objective');
  const width = (paper.width - 2 * TILE_GAP) / 3;
  const { y, left } = paper;
  tiles.forEach((verdict, index) => {
    const { sign, word, colour, ground } = VERDICTS[verdict];
    const x = left + index * (width + TILE_GAP);
    paper.decorate(pdf => {
      pdf.roundedRect(x, y, width, TILE_HEIGHT, 4).fill(ground);
      pdf.rect(x, y + 4, 3, TILE_HEIGHT - 8).fill(colour);
    });
    paper.write(
      String(numbers[index]),
      { x: x + 14, y: y + 8, width: width - 28 },
      { in: part, as: 'P', font: 'bold', size: 22, colour },
    );
    paper.write(
      `${sign} ${word}, of ${of}`,
      { x: x + 14, y: y + 39, width: width - 20 },
      { in: part, as: 'P', size: 9, colour },
    );
  });
  paper.y += TILE_HEIGHT + 18;
}
