import { useRef } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  ContractFinding,
  ErrorState,
  LoadingState,
  Time,
  useContractFindings,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useItemStyles } from '../../parts/useItemStyles';
import { MoreOfList } from '../../parts/MoreOfList';
import { Person } from '../../parts/Person';
import { apiContractsTranslationRef } from '../../translation';
import { useMayWaive } from '../waivers/useMayWaive';
import { useWaiving } from '../waivers/useWaiving';
import { WaiveDialog } from '../waivers/WaiveDialog';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
  said: { overflowWrap: 'anywhere' },
  quiet: { fontSize: 13, color: theme.palette.text.secondary },
}));

/** Where a rule finds something, and the way to have it waived. */
export function FindingList(props: {
  contractRef: string;
  ruleId: string;
  lintedAt: string | null;
}) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const { ruleId, contractRef, lintedAt } = props;
  const list = useContractFindings(contractRef, { ruleId }, lintedAt);
  const { may } = useMayWaive();
  const places = useRef<HTMLUListElement>(null);
  const waiving = useWaiving(places);
  const waived =
    waiving.number === undefined ? undefined : list.items[waiving.number];
  if (list.isPending) return <LoadingState shape="text" />;
  if (list.error && list.items.length === 0) {
    return (
      <ErrorState
        title={t('quality.rules.error')}
        error={list.error}
        onRetry={list.retry}
      />
    );
  }
  return (
    <>
      <ul
        ref={places}
        className={classes.list}
        aria-label={t('quality.rules.label')}
      >
        {list.items.map((finding, index) => (
          <Finding
            key={index}
            finding={finding}
            onWaive={may ? () => waiving.begin(index) : undefined}
          />
        ))}
      </ul>
      <MoreOfList list={list} text={t('quality.rules.morePlaces')} />
      {waived && (
        <WaiveDialog
          contractRef={contractRef}
          subject="quality"
          change={{
            ...{ ruleId, sentence: waived.message },
            pointers: { before: null, after: waived.pointer },
          }}
          onWaived={waiving.done}
          onClose={waiving.end}
        />
      )}
    </>
  );
}

function Finding(props: { finding: ContractFinding; onWaive?(): void }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const item = useItemStyles();
  const { finding, onWaive } = props;
  const { operation, pointer, line, waiver } = finding;
  return (
    <li className={`${item.root} ${item.unmarked}`} tabIndex={-1}>
      <div className={`${item.said} ${classes.said}`}>
        {operation && (
          <>
            <code>{`${operation.method.toUpperCase()} ${operation.path}`}</code>
            {': '}
          </>
        )}
        {finding.message}
        <div className={classes.quiet}>
          {pointer === '' ? t('quality.rules.whole') : <code>{pointer}</code>}
          {line !== null && `, ${t('quality.rules.line', { line: `${line}` })}`}
        </div>
        {waiver && (
          <div className={classes.quiet}>
            {t('quality.rules.waived', {
              time: <Time at={waiver.expiresAt} precision="day" />,
              by: <Person by={waiver.createdBy} />,
              reason: waiver.reason,
            })}
          </div>
        )}
      </div>
      {!waiver && onWaive && (
        <div className={item.actions}>
          <Button
            size="small"
            aria-label={t('waivers.waiveOne', {
              rule: finding.ruleId,
              what: pointer === '' ? t('quality.rules.whole') : pointer,
            })}
            onClick={onWaive}
          >
            {t('waivers.waive')}
          </Button>
        </div>
      )}
    </li>
  );
}
