import { makeStyles } from '@material-ui/core/styles';
import {
  ContractFault,
  formatNumber,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { Place } from '../parts/Place';
import { apiContractsTranslationRef } from '../translation';
import { type FaultGroup, groupsOfFaults } from './groupsOfFaults';

/** More places of one kind are folded. */
const SHOWN = 3;

const useStyles = makeStyles({
  list: { paddingLeft: 20, overflowWrap: 'anywhere' },
  places: { paddingLeft: 20, margin: '4px 0' },
});

/**
 * What is wrong with a definition, where, and how to mend it; what is mended alike is told once.
 *
 * @param props - `label`: what the list is called to who does not see what is around it
 */
export function FaultList(props: {
  faults: readonly ContractFault[];
  label: string;
}) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <ul aria-label={props.label} className={classes.list}>
      {groupsOfFaults(props.faults).map(group => (
        <li key={group.fix}>
          {group.why === undefined
            ? t('contract.faults.alike', {
                number: formatNumber(group.faults.length),
              })
            : asSentence(group.why)}{' '}
          {group.fix}
          <Places of={group} />
        </li>
      ))}
    </ul>
  );
}

function Places({ of: { why, faults } }: { of: FaultGroup }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const placed = faults.filter(
    ({ line, pointer }) =>
      why === undefined || line !== null || pointer !== null,
  );
  if (placed.length === 0) return null;
  const list = (
    <ul className={classes.places}>
      {placed.map((fault, index) => (
        <li key={index}>
          {why === undefined && asSentence(fault.why)}
          <Where of={fault} />
        </li>
      ))}
    </ul>
  );
  if (placed.length <= SHOWN) return list;
  return (
    <details>
      <summary>
        {t('contract.faults.places', {
          count: placed.length,
          number: formatNumber(placed.length),
        })}
      </summary>
      {list}
    </details>
  );
}

function Where({ of: { line, column, pointer } }: { of: ContractFault }) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <>
      {pointer !== null && <Place pointer={pointer} />}
      {line !== null && (
        <div>
          {column === null
            ? t('contract.faults.line', { line: String(line) })
            : t('contract.faults.place', {
                line: String(line),
                column: String(column),
              })}
        </div>
      )}
    </>
  );
}

/** What a parser says, as it stands before another sentence: parsers seldom end theirs. */
function asSentence(why: string): string {
  const said = why.trimEnd();
  return /[.!?…]$/.test(said) ? said : `${said}.`;
}
