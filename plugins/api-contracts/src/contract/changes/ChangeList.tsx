import { makeStyles } from '@material-ui/core/styles';
import {
  ContractChange,
  ContractRule,
  contractRuleOf,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { useMayWaive } from '../waivers/useMayWaive';
import { useWaiving } from '../waivers/useWaiving';
import { WaiveDialog } from '../waivers/WaiveDialog';
import { ChangeItem } from './ChangeItem';
import { useFocusOnItem } from './useFocusOnItem';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/**
 * Changes between two definitions, each with why it matters.
 *
 * @param props - `contractRef`: API whose breaking changes can be waived here; `onShow`: shows where a change is, by its number
 *   from 0; `lookedAt`: the one that has the focus when the list comes; `isBetween`: since when each is there is said
 */
export function ChangeList(props: {
  changes: readonly ContractChange[];
  rules: readonly ContractRule[];
  contractRef?: string;
  onShow?(number: number): void;
  lookedAt?: number | null;
  isBetween?: boolean;
}) {
  const { contractRef, onShow } = props;
  const list = useFocusOnItem(props.lookedAt ?? null);
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const { may } = useMayWaive();
  const waiving = useWaiving(list);
  const waived =
    waiving.number === undefined ? undefined : props.changes[waiving.number];
  return (
    <>
      <ul
        ref={list}
        className={classes.list}
        aria-label={t('contract.changes.label')}
      >
        {props.changes.map((change, index) => (
          <ChangeItem
            key={index}
            change={change}
            rule={contractRuleOf(change, props.rules)}
            isBetween={props.isBetween}
            onShow={onShow && (() => onShow(index))}
            onWaive={
              contractRef !== undefined && may && change.severity === 'breaking'
                ? () => waiving.begin(index)
                : undefined
            }
          />
        ))}
      </ul>
      {contractRef !== undefined && waived && (
        <WaiveDialog
          contractRef={contractRef}
          change={waived}
          onWaived={waiving.done}
          onClose={waiving.end}
        />
      )}
    </>
  );
}
