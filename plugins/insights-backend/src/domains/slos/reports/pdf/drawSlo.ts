import type {
  FrozenSlo,
  ReportContent,
} from '../../model/report/ReportContent';
import { drawObjective } from './drawObjective';
import { localTime, named, percent, several } from './figures';
import { PALETTE, VERDICTS } from './palette';
import type { Paper, Structure } from './Paper';

/** Alerts that are named one by one. */
const NAMED_ALERTS = 5;

/** A heading stays with the figures below it. */
const ROOM = 240;

/** One SLO in detail: its definition, each objective, and its alerts. */
export async function drawSlo(
  paper: Paper,
  slo: FrozenSlo,
  report: ReportContent,
): Promise<void> {
  const { period, titles } = report;
  const part = paper.part('Sect');
  paper.room(ROOM);
  paper.rule(paper.y);
  paper.y += 8;
  paper.paragraph(slo.title, { in: part, as: 'H3', font: 'bold', size: 11.5 });
  paper.y += 1;
  for (const line of factsOf(slo, period.timeZone, titles)) {
    paper.paragraph(line, { in: part, size: 8, colour: PALETTE.soft });
  }
  paper.paragraph(slo.definition.digest, {
    ...{ in: part, font: 'mono', size: 6.5, colour: PALETTE.soft },
  });
  paper.y += 6;
  for (const objective of slo.objectives) {
    await drawObjective(paper, part, objective, report);
  }
  if (slo.composite) drawComposite(paper, part, slo.composite);
  drawAlerts(paper, part, slo, period.timeZone);
  part.end();
  paper.y += 12;
}

function factsOf(
  slo: FrozenSlo,
  timeZone: string,
  titles: ReportContent['titles'],
): string[] {
  const { definition, changes, retiredAt } = slo;
  const changed = changes.map(
    ({ version, at }) =>
      `version ${version}${
        version === 1 ? ', the first,' : ''
      } from ${localTime(at, timeZone)}`,
  );
  const by = definition.by ? ` by ${named(definition.by, titles)}` : '';
  return [
    `${slo.name} for ${named(slo.service, titles)}, owner ${named(
      slo.owner,
      titles,
    )}, system ${named(slo.system, titles)}${
      slo.isExample ? ' — example data' : ''
    }`,
    `Definition version ${definition.version}, since ${localTime(
      definition.validFrom,
      timeZone,
    )}${by}${
      definition.isLater
        ? ' — first kept after what is counted, for comparison'
        : ''
    }`,
    ...(changed.length > 0
      ? [`Began within the period: ${changed.join('; ')}`]
      : []),
    ...(retiredAt
      ? [`Taken out of use ${localTime(retiredAt, timeZone)}`]
      : []),
  ];
}

function drawComposite(
  paper: Paper,
  part: Structure,
  composite: NonNullable<FrozenSlo['composite']>,
): void {
  const { verdict, consumed, consumedAtMost, rule } = composite;
  const { sign, word, colour } = VERDICTS[verdict];
  const least = percent(consumed, 1);
  const used =
    consumedAtMost === undefined
      ? `${least} of the budget used`
      : `${least} of the budget used at least, ${percent(
          consumedAtMost,
          1,
        )} at most`;
  paper.paragraph(`${sign} ${word} as a whole: ${used}. ${rule}`, {
    in: part,
    size: 8.5,
    colour,
  });
  paper.y += 4;
}

function drawAlerts(
  paper: Paper,
  part: Structure,
  { alerts }: FrozenSlo,
  timeZone: string,
): void {
  const latest = alerts.latest.slice(-NAMED_ALERTS);
  const spans = latest.map(
    ({ title, start, end }) =>
      `${title}, ${localTime(start, timeZone)} to ${localTime(end, timeZone)}`,
  );
  const text =
    alerts.fired === 0
      ? 'No alert was firing in the period.'
      : `${several(alerts.fired, 'alert')} fired${
          alerts.fired > latest.length ? `; the last ${latest.length}` : ''
        }: ${spans.join('; ')}.`;
  paper.paragraph(text, { in: part, size: 8 });
}
