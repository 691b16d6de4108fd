import { useMemo, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  ContractChange,
  ContractRule,
  contractRuleOf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { focusedRow } from '../../lib/withFocused';
import { apiContractsTranslationRef } from '../../translation';
import { useMayWaive } from '../waivers/useMayWaive';
import { useWaiving } from '../waivers/useWaiving';
import { WaiveDialog } from '../waivers/WaiveDialog';
import { ChangeItem } from './ChangeItem';
import { useDrawnChanges } from './useDrawnChanges';
import { useFocusOnItem } from './useFocusOnItem';

const useStyles = makeStyles(theme => ({
  scroller: {
    maxHeight: 640,
    overflowY: 'auto',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 6,
    padding: theme.spacing(0, 1.5),
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    '& li:first-child': { borderTop: 0 },
    '@media print': { maxHeight: 'none' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0, position: 'relative' },
}));

/** A change, and its place among all of its definition, from 0. */
export interface NumberedChange {
  readonly change: ContractChange;
  readonly number: number;
}

/**
 * Many changes in a part of the page that scrolls in itself; those in sight are drawn.
 *
 * @param props - `contractRef`: API whose breaking changes can be waived here; `onShow`: shows where a change is, by its number
 *   from 0; `lookedAt`: the one that has the focus when the list comes; `isBetween`: since when each is there is said
 */
export function ScrolledChanges(props: {
  changes: readonly NumberedChange[];
  rules: readonly ContractRule[];
  contractRef?: string;
  onShow?(number: number): void;
  lookedAt?: number | null;
  isBetween?: boolean;
}) {
  const { changes, contractRef, onShow, lookedAt = null } = props;
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const scroller = useRef<HTMLDivElement>(null);
  const { may } = useMayWaive();
  const keys = useMemo(() => changes.map(({ number }) => number), [changes]);
  const rows = useDrawnChanges(keys, scroller, lookedAt);
  const list = useFocusOnItem(lookedAt, rows.drawn.length > 0);
  const waiving = useWaiving(list);
  const waived = changes.find(({ number }) => number === waiving.number);
  const label = t('contract.changes.label');
  return (
    <>
      <div
        ref={scroller}
        role="region"
        aria-label={label}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
        className={classes.scroller}
        onFocus={event => rows.setFocused(focusedRow(event))}
        {...rows.edgeKeys}
      >
        <ul
          ref={list}
          className={classes.list}
          style={{ height: rows.height }}
          aria-label={label}
        >
          {rows.drawn.map(({ index, start }) => (
            <ChangeItem
              key={changes[index].number}
              change={changes[index].change}
              rule={contractRuleOf(changes[index].change, props.rules)}
              place={{
                ...{ index, start, measure: rows.measure },
                ...{ number: changes[index].number, of: changes.length },
              }}
              isBetween={props.isBetween}
              onShow={onShow && (() => onShow(changes[index].number))}
              onWaive={
                contractRef !== undefined &&
                may &&
                changes[index].change.severity === 'breaking'
                  ? () => waiving.begin(changes[index].number)
                  : undefined
              }
            />
          ))}
        </ul>
      </div>
      {contractRef !== undefined && waived && (
        <WaiveDialog
          contractRef={contractRef}
          change={waived.change}
          onWaived={waiving.done}
          onClose={waiving.end}
        />
      )}
    </>
  );
}
