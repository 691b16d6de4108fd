import { creditTermsInWords } from '../../model/report/creditInWords';
import { promiseDays } from '../../model/report/promiseDays';
import type {
  FrozenAgreement,
  FrozenPromise,
  ReportContent,
} from '../../model/report/ReportContent';
import { inPercent } from '../../model/words/inPercent';
import { drawTable, type TableCell, type TableColumn } from './drawTable';
import { count, duration, localTime, percent, sliPercent } from './figures';
import { PALETTE, VERDICTS } from './palette';
import type { Paper, Structure } from './Paper';

const COLUMNS: readonly TableColumn[] = [
  { title: 'Verdict', share: 0.13 },
  { title: 'Agreement', share: 0.3 },
  { title: 'Promised', share: 0.1, align: 'right' },
  { title: 'Measured', share: 0.12, align: 'right' },
  { title: 'Bad', share: 0.12, align: 'right' },
  { title: 'Known', share: 0.1, align: 'right' },
  { title: 'Credit due', share: 0.13, align: 'right' },
];

/** What customers were promised, what was measured, and what follows from it. */
export async function drawPromised(
  paper: Paper,
  { promised, scope, period }: ReportContent,
): Promise<void> {
  if (!promised || promised.agreements.length === 0) return;
  const part = paper.part('Sect');
  paper.room(80);
  paper.paragraph('What was promised', {
    ...{ in: part, as: 'H2', font: 'bold', size: 13, colour: PALETTE.accent },
  });
  paper.y += 4;
  const isOfOne = scope.customer !== undefined;
  const rows = promised.agreements
    .flatMap(agreement => [
      ...agreement.periods.map(one => ({ agreement, one })),
      ...Array.from({ length: agreement.unjudged }, () => ({
        agreement,
        one: undefined,
      })),
    ])
    .sort((a, b) => urgency(a.one) - urgency(b.one))
    .map(({ agreement, one }) =>
      one ? rowOf(agreement, one, isOfOne) : unjudgedRow(agreement, isOfOne),
    );
  if (rows.length > 0) await drawTable(paper, part, COLUMNS, rows);
  paper.y += 6;
  const due = promised.creditsDue.map(moneyText).join(', ');
  if (due) {
    paper.paragraph(`Credits due in all: ${due}.`, {
      ...({ in: part, font: 'bold', size: 9 } as const),
    });
    paper.y += 4;
  }
  for (const agreement of promised.agreements) {
    drawTerms(paper, part, agreement, period.timeZone);
  }
  part.end();
  paper.y += 14;
}

/** What was broken is read first. */
function urgency(promise: FrozenPromise | undefined): number {
  return ['broken', 'undecided', 'underWay', 'kept'].indexOf(
    promise?.verdict ?? 'undecided',
  );
}

function rowOf(
  agreement: FrozenAgreement,
  promise: FrozenPromise,
  isOfOne: boolean,
): TableCell[] {
  const { verdict, target, sli, coverage, excludedSeconds, credit } = promise;
  const { sign, word, colour } = VERDICTS[verdict];
  const { first, last } = promiseDays(promise);
  const customer = isOfOne ? '' : `${agreement.customer}, `;
  return [
    {
      text: `${sign} ${word}`,
      below: standingOf(promise),
      font: 'bold',
      colour,
    },
    {
      text: agreement.title,
      below: `${customer}${first} to ${last}${
        agreement.isExample ? ', example data' : ''
      }`,
    },
    { text: inPercent(target) },
    { text: sliPercent(sli, target) },
    {
      text: count(promise.badUnits),
      below: `of ${count(promise.units)}`,
    },
    {
      text: percent(coverage, 1),
      ...(excludedSeconds > 0 && {
        below: `${duration(excludedSeconds / 60)} excluded`,
      }),
    },
    { text: credit && promise.isOver ? moneyText(credit) : '–' },
  ];
}

/** A period that cannot be judged: what is agreed below says why. */
function unjudgedRow(
  { title, customer }: FrozenAgreement,
  isOfOne: boolean,
): TableCell[] {
  const { sign, word, colour } = VERDICTS.undecided;
  return [
    { text: `${sign} ${word}`, font: 'bold', colour },
    { text: title, ...(!isOfOne && { below: customer }) },
    ...COLUMNS.slice(2).map(() => ({ text: '–' })),
  ];
}

function standingOf(promise: FrozenPromise): string {
  const { settledAt, settlesAt, verdict, isOver, window } = promise;
  if (settledAt) return 'final';
  if (settlesAt) return 'provisional';
  const isAlready = !isOver && window.kind === 'calendar';
  return verdict === 'broken' && isAlready ? 'already, not over' : '';
}

function moneyText(money: { amount: string; currency: string }): string {
  return `${money.currency} ${money.amount}`;
}

/** What was agreed, what is excluded and why, and how the credit follows. */
function drawTerms(
  paper: Paper,
  part: Structure,
  agreement: FrozenAgreement,
  timeZone: string,
): void {
  const { title, sloTitle, slo, url, note, periods } = agreement;
  paper.room(40);
  paper.paragraph(title, { in: part, as: 'H3', font: 'bold', size: 9 });
  const terms = periods.at(-1)?.creditTerms;
  const lines = [
    `Measured by: ${sloTitle ?? slo}${url ? `. Agreement: ${url}` : ''}`,
    ...(terms ? [`Credits: ${creditTermsInWords(terms)}`] : []),
    ...periods.flatMap(promise => linesOf(promise, timeZone)),
    ...(note ? [note] : []),
  ];
  for (const line of lines) {
    paper.paragraph(line, { in: part, size: 8, colour: PALETTE.soft });
  }
  paper.y += 4;
}

function linesOf(promise: FrozenPromise, timeZone: string): string[] {
  const { exclusions, creditInWords, stateInWords, version } = promise;
  const { first, last } = promiseDays(promise);
  const credit = creditInWords ? ` ${creditInWords}` : '';
  return [
    `${first} to ${last}, version ${version} of the agreement: ${stateInWords}${credit}`,
    ...exclusions.map(
      ({ start, end, reason }) =>
        `Excluded ${localTime(start, timeZone)} to ${localTime(
          end,
          timeZone,
        )}: ${reason}`,
    ),
  ];
}
