import { makeStyles } from '@material-ui/core/styles';
import {
  ContractChange,
  ContractRule,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import { ChangeItem } from './ChangeItem';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Changes between two definitions, each with why it matters. */
export function ChangeList(props: {
  changes: readonly ContractChange[];
  rules: ReadonlyMap<string, ContractRule>;
}) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <ul className={classes.list} aria-label={t('contract.changes.label')}>
      {props.changes.map((change, index) => (
        <ChangeItem
          key={index}
          change={change}
          rule={props.rules.get(change.ruleId)}
        />
      ))}
    </ul>
  );
}
