import ButtonBase from '@material-ui/core/ButtonBase';
import {
  ContractLineReader,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { Columns, LineRow } from './blocks';
import { LineCell } from './LineCell';
import { LineNumber } from './LineNumber';
import { marksOf } from './marksOf';
import type { PlacedChange } from './placedChanges';
import { useStyles } from './useStyles';

/** What rows are drawn with. */
export interface RowContent {
  readonly columns: Columns;
  readonly wraps: boolean;
  readonly before: ContractLineReader;
  readonly after: ContractLineReader;
  readonly changesBefore: ReadonlyMap<number, readonly PlacedChange[]>;
  readonly changesAfter: ReadonlyMap<number, readonly PlacedChange[]>;
  onLook(change: number): void;
  /** Shows what a gap hides, by its first line before. */
  onOpen(gap: number): void;
}

/** The cells of a row. */
export function LinesRow(props: { row: LineRow; content: RowContent }) {
  const { row, content } = props;
  if (row.kind === 'gap') return <Gap row={row} onOpen={content.onOpen} />;
  return content.columns === 'beside' ? (
    <Beside row={row} content={content} />
  ) : (
    <Unified row={row} content={content} />
  );
}

function Beside({ row, content }: { row: LineRow; content: RowContent }) {
  const line = {
    before: lineAt(content.before, row.before),
    after: lineAt(content.after, row.after),
  };
  const isPair = row.kind === 'changed' && line.before && line.after;
  return (
    <>
      {(['before', 'after'] as const).map(side => {
        const other = side === 'before' ? 'after' : 'before';
        const own = line[side];
        const beside = line[other];
        return (
          <Side
            key={side}
            {...{ row, side, content }}
            parts={
              isPair && own && beside
                ? marksOf(own.text, beside.text)
                : undefined
            }
          />
        );
      })}
    </>
  );
}

function Side(props: {
  row: LineRow;
  side: 'before' | 'after';
  content: RowContent;
  parts: ReturnType<typeof marksOf>;
}) {
  const { row, side, content, parts } = props;
  const number = row[side];
  const changes = side === 'before' ? 'changesBefore' : 'changesAfter';
  const differs = row.kind !== 'same' && number !== null;
  const what = side === 'before' ? 'removed' : 'added';
  return (
    <>
      <LineNumber
        {...{ side, number }}
        changes={number === null ? undefined : content[changes].get(number)}
        onLook={content.onLook}
      />
      <LineCell
        {...{ side, number, parts }}
        line={lineAt(content[side], number)}
        change={differs ? what : undefined}
        wraps={content.wraps}
      />
    </>
  );
}

/** Of a line that is the same the one after is shown: both are. */
function Unified({ row, content }: { row: LineRow; content: RowContent }) {
  const side = row.after === null ? 'before' : 'after';
  const changesAt = (
    number: number | null,
    changes: RowContent['changesBefore'],
  ) => (number === null ? undefined : changes.get(number));
  return (
    <>
      <LineNumber
        side="before"
        number={row.before}
        changes={changesAt(row.before, content.changesBefore)}
        onLook={content.onLook}
      />
      <LineNumber
        side="after"
        number={row.after}
        changes={changesAt(row.after, content.changesAfter)}
        onLook={content.onLook}
      />
      <LineCell
        side={side}
        number={row[side]}
        line={lineAt(content[side], row[side])}
        parts={undefined}
        change={
          row.kind === 'removed' || row.kind === 'added' ? row.kind : undefined
        }
        wraps={content.wraps}
      />
    </>
  );
}

function Gap(props: { row: LineRow; onOpen(gap: number): void }) {
  const { before, hidden } = props.row;
  const { classes } = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <div role="cell" className={classes.gap}>
      <ButtonBase onClick={() => before !== null && props.onOpen(before)}>
        {t('sideBySide.gap', { count: hidden, number: formatNumber(hidden) })}
      </ButtonBase>
    </div>
  );
}

function lineAt(reader: ContractLineReader, number: number | null) {
  return number === null ? undefined : reader.lineAt(number);
}
