import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  CodedText,
  ContractChange,
  ContractRule,
  formatNumber,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { pathOf } from '../../lib/placeOf';
import { RuleOfChange } from '../../rules/RuleOfChange';
import { apiContractsTranslationRef } from '../../translation';
import { WaiverMark } from '../waivers/WaiverMark';
import { SinceWhen } from './SinceWhen';
import { useItemStyles } from '../../parts/useItemStyles';

const useStyles = makeStyles(theme => ({
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    fontSize: 13,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

const AT_TOP = { position: 'absolute', top: 0, left: 0, right: 0 } as const;

/** Where a change stands in a list of which a part is drawn. */
export interface ChangePlace {
  /** In the list, from 0. */
  index: number;
  /** Among all changes of its definition, from 0. */
  number: number;
  /** How many the list has. */
  of: number;
  /** Pixels from the first; undefined where it follows the one before it. */
  start: number | undefined;
  measure: ((item: HTMLElement | null) => void) | undefined;
}

/**
 * One change: how weighty, what it is, where, who notices, why it matters, and whether it is waived.
 *
 * @param props - `onWaive`: left out where it cannot be waived here; `onShow`: shows where it is, left out where that cannot be
 *   shown; `isBetween`: between any two definitions, of which it is worth saying since when it is there; `place`: where it stands
 *   in a list of which a part is drawn
 */
export function ChangeItem(props: {
  change: ContractChange;
  rule: ContractRule | undefined;
  isBetween?: boolean;
  onWaive?(): void;
  onShow?(): void;
  place?: ChangePlace;
}) {
  const { change, rule, place: at } = props;
  const classes = useStyles();
  const item = useItemStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const place = usePlace();
  const isToWaive = !change.waiver && props.onWaive !== undefined;
  // Whom a safe change reaches has nothing to do about it.
  const known = (['client', 'server', 'both'] as const).find(
    one => one === change.notices && change.severity !== 'safe',
  );
  return (
    <li
      ref={at?.measure}
      className={item.root}
      tabIndex={-1}
      {...(at && {
        'data-index': at.index,
        'data-number': at.number,
        'aria-posinset': at.index + 1,
        'aria-setsize': at.of,
      })}
      style={
        at?.start === undefined
          ? undefined
          : { ...AT_TOP, transform: `translateY(${at.start}px)` }
      }
    >
      <span className={item.mark}>
        <StateChip state={`change-${change.severity}`} />
      </span>
      <div className={item.said}>
        <p className={classes.sentence}>
          <CodedText text={change.sentence} />
        </p>
        <p className={classes.quiet}>
          {place(change)}
          {known && ` · ${t(`contract.changes.notices.${known}`)}`}
        </p>
        {rule && <p className={classes.quiet}>{rule.explanation}</p>}
        {props.isBetween && <SinceWhen change={change} />}
        <Pointers change={change} />
        <div className={classes.quiet}>
          <RuleOfChange ruleId={change.ruleId} />
        </div>
        {change.waiver && <WaiverMark waiver={change.waiver} />}
      </div>
      {(props.onShow || isToWaive) && (
        <div className={item.actions}>
          {props.onShow && (
            <Button
              size="small"
              aria-label={t('sideBySide.showOneInLines', {
                what: change.sentence,
              })}
              onClick={props.onShow}
            >
              {t('sideBySide.showInLines')}
            </Button>
          )}
          {isToWaive && (
            <Button
              size="small"
              aria-label={t('waivers.waiveOne', {
                rule: change.ruleId,
                what: change.sentence,
              })}
              onClick={props.onWaive}
            >
              {t('waivers.waive')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Pointers({ change }: { change: ContractChange }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const { before, after } = change.pointers;
  const shown =
    before === after
      ? [['', before]]
      : [
          [t('contract.changes.before'), before],
          [t('contract.changes.after'), after],
        ];
  return (
    <>
      {shown.map(
        ([name, pointer]) =>
          pointer !== null && (
            <p key={name} className={classes.quiet}>
              {name && `${name}: `}
              <code>{pointer || '/'}</code>
            </p>
          ),
      )}
    </>
  );
}

/** Where a change is: its operation, how many it reaches, the part of the definition, or the whole. */
function usePlace() {
  const { t } = useTexts(apiContractsTranslationRef);
  return ({ operation, operationCount, pointers }: ContractChange) => {
    if (operation) {
      return (
        <code>{`${operation.method.toUpperCase()} ${operation.path}`}</code>
      );
    }
    if (operationCount > 0) {
      return t('contract.changes.operations', {
        count: operationCount,
        number: formatNumber(operationCount),
      });
    }
    const pointer = pointers.after || pointers.before;
    return pointer ? (
      <code>{pathOf(pointer)}</code>
    ) : (
      t('contract.changes.whole')
    );
  };
}
