import { useEffect, useMemo, useRef, useState } from 'react';
import {
  ContractTextDiff,
  ErrorState,
  useContractLines,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { Sides } from '../compare/useAskedSides';
import type { Columns } from './blocks';
import { LinesHead } from './LinesHead';
import { LinesRegion } from './LinesRegion';
import { LinesRow, type RowContent } from './LinesRow';
import { changesByLine, type PlacedChange } from './placedChanges';
import { ShiftBar } from './ShiftBar';
import type { LinesView } from './useLinesView';
import { type DrawnRow, useRows } from './useRows';
import type { Place, Step } from './useSteps';
import { useStyles } from './useStyles';

/**
 * Both texts, line by line; those in sight are loaded and drawn.
 *
 * @param props - `place`: where one looks; `onStep`: asks for another place
 */
export function LinesPane(props: {
  contractRef: string;
  sides: Sides;
  diff: ContractTextDiff;
  changes: readonly PlacedChange[];
  view: LinesView;
  columns: Columns;
  place: Place | undefined;
  onLook(change: number): void;
  onStep(by: Step): void;
}) {
  const { diff, view, columns, place } = props;
  const { classes } = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const frame = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const [selecting, setSelecting] = useState<string>();
  useEffect(() => {
    // The bar comes anew, at its beginning.
    frame.current?.style.setProperty('--shift', '0px');
  }, [view.wraps]);
  const rows = useRows(diff, {
    ...{ columns, place, onlyChanges: view.onlyChanges },
  });
  const drawn = rows.drawn.map(item => ({ item, row: rows.rowAt(item.index) }));
  const { content, error, retry } = useContent(props, drawn, rows.open);
  const grid = columns === 'beside' ? classes.beside : classes.unified;
  const rowProps = useRowProps(grid);
  const label = t(
    columns === 'beside' ? 'sideBySide.region' : 'sideBySide.regionUnified',
  );
  return (
    <>
      {error && (
        <ErrorState
          title={t('sideBySide.linesError')}
          error={error}
          onRetry={retry}
        />
      )}
      <div ref={frame} className={classes.frame} data-selecting={selecting}>
        <LinesRegion
          ref={rows.scroller}
          label={label}
          edgeKeys={rows.edgeKeys}
          onFocusRow={rows.setFocused}
          onShift={pixels => {
            if (bar.current) bar.current.scrollLeft += pixels;
          }}
          onStep={props.onStep}
          onSelect={setSelecting}
        >
          <div role="table" aria-label={label} aria-rowcount={rows.count + 1}>
            <LinesHead columns={columns} className={grid} />
            <div
              role="rowgroup"
              style={{ position: 'relative', height: rows.height }}
            >
              {drawn.map(({ item, row }) => (
                <div
                  // A row is the same one when others come before it: the focus stays where it was.
                  key={`${row.kind} ${row.before} ${row.after}`}
                  ref={item.start === null ? undefined : rows.measure}
                  {...rowProps(item, isAt(place, row))}
                >
                  <LinesRow row={row} content={content} />
                </div>
              ))}
            </div>
          </div>
        </LinesRegion>
        {!view.wraps && (
          <ShiftBar
            ref={bar}
            columns={columns}
            characters={Math.max(
              diff.before.longestLine,
              diff.after.longestLine,
            )}
            onShift={pixels =>
              frame.current?.style.setProperty('--shift', `${-pixels}px`)
            }
          />
        )}
      </div>
    </>
  );
}

/** Where a row is, and whether one looks at it. */
function useRowProps(grid: string) {
  const { classes } = useStyles();
  return ({ index, start }: DrawnRow, isLookedAt: boolean) => ({
    'data-index': index,
    role: 'row',
    'aria-rowindex': index + 2,
    'aria-current': isLookedAt || undefined,
    className: `${classes.row} ${grid} ${start === null ? '' : classes.drawn} ${
      isLookedAt ? classes.looked : ''
    }`,
    style: start === null ? undefined : { transform: `translateY(${start}px)` },
  });
}

function isAt(place: Place | undefined, { before, after }: Place): boolean {
  return (
    place !== undefined &&
    ((before !== null && before === place.before) ||
      (after !== null && after === place.after))
  );
}

/** What rows are drawn with: the lines in sight, and the changes at them. */
function useContent(
  props: Parameters<typeof LinesPane>[0],
  drawn: readonly { row: Place }[],
  open: (gap: number) => void,
) {
  const { contractRef, sides, diff, changes, view, columns } = props;
  const before = useContractLines(
    ...([contractRef, sides.from, diff.layout] as const),
    drawn.flatMap(({ row }) => row.before ?? []),
  );
  const after = useContractLines(
    ...([contractRef, sides.to, diff.layout] as const),
    drawn.flatMap(({ row }) => row.after ?? []),
  );
  const byLine = useMemo(
    () => ({
      changesBefore: changesByLine(changes, 'before'),
      changesAfter: changesByLine(changes, 'after'),
    }),
    [changes],
  );
  const content: RowContent = {
    ...{ columns, wraps: view.wraps, before, after },
    ...byLine,
    onLook: props.onLook,
    onOpen: open,
  };
  return {
    content,
    error: before.error ?? after.error,
    retry() {
      before.retry();
      after.retry();
    },
  };
}
