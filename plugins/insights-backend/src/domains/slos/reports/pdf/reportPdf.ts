import { setImmediate } from 'node:timers/promises';
import { capitalised } from '@almanac/backstage-plugin-insights-common';
import type { ReportContent } from '../../model/report/ReportContent';
import { periodInWords } from '../../model/report/ReportPeriod';
import type { KeptReport } from '../ReportsStore';
import { drawHead } from './drawHead';
import { drawObjectives } from './drawObjectives';
import { drawPromised } from './drawPromised';
import { drawSlo } from './drawSlo';
import { PALETTE } from './palette';
import { Paper } from './Paper';
import { UNSET } from './settable';
import { unsetNames } from './unsetNames';

/** Grows where the same report becomes another PDF. */
export const PDF_LAYOUT = 5;

const METHODS: readonly string[] = [
  'Budgets: OpenSLO v1 (github.com/OpenSLO/OpenSLO); Beyer et al., The Site Reliability Workbook (2018), chapters 2 and 5.',
  'The working of every number is in the report as JSON; GET /slo-reports/{reportId}/verification computes it again.',
];

/** A report as PDF, A4; the same report gives the same bytes. Others are served between its parts. */
export async function reportPdf(report: KeptReport): Promise<Buffer> {
  const { content, createdAt, digest } = report;
  const paper = new Paper({
    title: content.title,
    subject: `SLO report, ${periodInWords(content.period)}`,
    keywords: digest,
    createdAt: new Date(createdAt),
  });
  drawHead(paper, report);
  if (content.judges === 'promises') await drawPromised(paper, content);
  else {
    await drawObjectives(paper, content);
    await drawPromised(paper, content);
  }
  drawNotes(paper, content.notes);
  if (content.slos.length > 0) await drawSlos(paper, content);
  drawUnset(paper, content);
  drawEdges(paper, report);
  return paper.end();
}

async function drawSlos(paper: Paper, content: ReportContent): Promise<void> {
  paper.room(220);
  const details = paper.part('Sect');
  paper.paragraph('SLO by SLO', {
    ...({ in: details, as: 'H2', font: 'bold', size: 13 } as const),
    colour: PALETTE.accent,
  });
  details.end();
  paper.y += 6;
  for (const slo of content.slos) {
    await drawSlo(paper, slo, content);
    await setImmediate();
  }
}

function drawNotes(paper: Paper, notes: readonly string[]): void {
  const part = paper.part('Sect');
  paper.room(120);
  paper.paragraph('How to read this report', {
    ...{ in: part, as: 'H2', font: 'bold', size: 13, colour: PALETTE.accent },
  });
  paper.y += 4;
  for (const note of [...notes, ...METHODS]) {
    paper.paragraph(`• ${note}`, { in: part, size: 8.5 });
    paper.y += 2;
  }
  part.end();
  paper.y += 16;
}

/** Says which names could not be set, and where they are as a whole. */
function drawUnset(paper: Paper, content: ReportContent): void {
  const names = unsetNames(content, text => paper.settable(text) === text);
  if (names.length === 0) return;
  const part = paper.part('Sect');
  paper.paragraph(
    `The font of this file cannot set every character; ${UNSET} stands for each that it lacks. Whole names are in the CSV of this report, those of what was under way in its JSON. It is about ${names.join(
      ', ',
    )}.`,
    { in: part, size: 8, colour: PALETTE.soft },
  );
  part.end();
}

/** What stands at the top and the bottom of each page. */
function drawEdges(paper: Paper, { content, digest }: KeptReport): void {
  const { left, width } = paper;
  const { period, title, isPreliminary, isExample } = content;
  const marks = [
    ...(isPreliminary ? ['PRELIMINARY'] : []),
    ...(isExample ? ['EXAMPLE DATA'] : []),
  ].join('  ·  ');
  const small = { size: 7.5, colour: PALETTE.soft } as const;
  paper.onEachPage((number, pages, height) => {
    paper.decorateText(
      title,
      { x: left, y: 34, width: width * 0.56, height: 11 },
      small,
    );
    paper.decorateText(
      `${capitalised(periodInWords(period))}, ${period.timeZone}`,
      { x: left + width * 0.58, y: 34, width: width * 0.42, height: 11 },
      { ...small, align: 'right' },
    );
    paper.rule(50);
    if (marks) {
      paper.decorateText(
        marks,
        { x: left, y: 55, width, height: 11 },
        { size: 7.5, font: 'bold', colour: PALETTE.warning, align: 'right' },
      );
    }
    paper.rule(height - 50);
    paper.decorateText(
      digest,
      { x: left, y: height - 42, width: width * 0.8, height: 10 },
      { font: 'mono', size: 6.5, colour: PALETTE.soft },
    );
    paper.decorateText(
      `Page ${number} of ${pages}`,
      { x: left + width * 0.8, y: height - 42, width: width * 0.2, height: 11 },
      { ...small, align: 'right' },
    );
  });
}
