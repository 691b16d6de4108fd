import { setImmediate } from 'node:timers/promises';
import { cut } from './figures';
import { PALETTE } from './palette';
import type { Paper, Structure, TextStyle } from './Paper';

/** A column of a table. */
export interface TableColumn {
  readonly title: string;
  /** Share of the width; all together are 1. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

/** A cell: a line, and a smaller one below where there is more to say. */
export interface TableCell extends TextStyle {
  readonly text: string;
  readonly below?: string;
}

const PADDING = 4;
const SMALL = 7;
const SIZE = 8.2;
/** Rows that are drawn in one go. */
const PORTION = 20;
/** So that a row fits on a page. */
const LONGEST_CELL = 300;

/** A table with a header on each of its pages; rows are not cut. Others are served between portions of it. */
export async function drawTable(
  paper: Paper,
  parent: Structure,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): Promise<void> {
  const table = paper.part('Table', parent);
  paper.room(50);
  const head = paper.part('TR', table);
  drawHeader(paper, columns, head);
  head.end();
  for (const [index, row] of rows.map(cutToCells).entries()) {
    if (index % PORTION === PORTION - 1) await setImmediate();
    const height = heightOfRow(paper, columns, row);
    if (paper.room(height)) drawHeader(paper, columns, undefined);
    const line = paper.part('TR', table);
    drawRow(paper, columns, row, line);
    line.end();
    paper.y += height;
    paper.rule(paper.y);
  }
  table.end();
}

function cutToCells(row: readonly TableCell[]): TableCell[] {
  return row.map(cell => ({
    ...cell,
    text: cut(cell.text, LONGEST_CELL),
    ...(cell.below && { below: cut(cell.below, LONGEST_CELL) }),
  }));
}

function drawHeader(
  paper: Paper,
  columns: readonly TableColumn[],
  row: Structure | undefined,
): void {
  const { y, left, width } = paper;
  paper.decorate(pdf => {
    pdf.rect(left, y, width, 18).fill(PALETTE.ground);
  });
  eachColumn(paper, columns, ({ title, align }, x, columnWidth) => {
    const place = {
      ...{ x: x + PADDING, y: y + 4.5 },
      width: columnWidth - 2 * PADDING,
    };
    const style = {
      ...({ font: 'bold', size: 7.5, colour: PALETTE.soft, align } as const),
    };
    if (row) paper.write(title, place, { in: row, as: 'TH', ...style });
    else paper.decorateText(title, place, style);
  });
  paper.y += 18;
}

function drawRow(
  paper: Paper,
  columns: readonly TableColumn[],
  cells: readonly TableCell[],
  row: Structure,
): void {
  eachColumn(paper, columns, ({ align }, x, columnWidth, index) => {
    const { text, below, ...style } = cells[index];
    const place = { x: x + PADDING, width: columnWidth - 2 * PADDING };
    const cell = paper.part('TD', row);
    const height = paper.write(
      text,
      { ...place, y: paper.y + PADDING },
      { in: cell, as: 'P', size: SIZE, align, ...style },
    );
    if (below) {
      paper.write(
        below,
        { ...place, y: paper.y + PADDING + height },
        { in: cell, as: 'P', size: SMALL, align, colour: PALETTE.soft },
      );
    }
    cell.end();
  });
}

function heightOfRow(
  paper: Paper,
  columns: readonly TableColumn[],
  cells: readonly TableCell[],
): number {
  let highest = 0;
  eachColumn(paper, columns, (_column, _x, columnWidth, index) => {
    const { text, below, ...style } = cells[index];
    const width = columnWidth - 2 * PADDING;
    const height =
      paper.heightOf(text, width, { size: SIZE, ...style }) +
      (below ? paper.heightOf(below, width, { size: SMALL }) : 0);
    highest = Math.max(highest, height);
  });
  return highest + 2 * PADDING - 1;
}

function eachColumn(
  paper: Paper,
  columns: readonly TableColumn[],
  visit: (column: TableColumn, x: number, width: number, index: number) => void,
): void {
  let x = paper.left;
  columns.forEach((column, index) => {
    const width = column.share * paper.width;
    visit(column, x, width, index);
    x += width;
  });
}
