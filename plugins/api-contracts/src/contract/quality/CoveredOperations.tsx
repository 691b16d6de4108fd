import { makeStyles } from '@material-ui/core/styles';
import {
  ContractAspect,
  ContractCoverageList,
  PlainTable,
  StateIcon,
  useMeasuredWidth,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { apiContractsTranslationRef } from '../../translation';
import { useAspectWord } from './useAspectWord';

/** About fourteen operations; the head stays while more are scrolled to. */
const HEIGHT_PIXELS = 640;

/** Below this, seven columns of words do not fit beside an operation. */
const TABLE_FITS_PIXELS = 780;

type Operation = ContractCoverageList['items'][number];

const useStyles = makeStyles(theme => ({
  mark: { display: 'inline-flex', alignItems: 'center', gap: 4 },
  operation: { overflowWrap: 'anywhere' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
  },
  marks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(0.5, 0, 0),
    '& > div': { display: 'flex', gap: theme.spacing(1) },
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0 },
  },
}));

/** What each operation says of itself: a table, or where that does not fit, each operation with its marks under their names. */
export function CoveredOperations(props: {
  list: ContractCoverageList;
  shown: readonly ContractAspect[];
}) {
  const { list, shown } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const { ref, width } = useMeasuredWidth<HTMLDivElement>(1_000);
  const Operations = width < TABLE_FITS_PIXELS ? OperationList : OperationTable;
  return (
    <div ref={ref}>
      {list.items.length === 0 ? (
        <p>{t('quality.coverage.everyOne')}</p>
      ) : (
        <>
          <Operations items={list.items} shown={shown} />
          <MoreOfList list={list} text={t('quality.coverage.more')} />
        </>
      )}
    </div>
  );
}

function OperationTable(props: {
  items: readonly Operation[];
  shown: readonly ContractAspect[];
}) {
  const { items, shown } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const wordOf = useAspectWord();
  return (
    <PlainTable
      caption={t('quality.coverage.list')}
      height={HEIGHT_PIXELS}
      columns={[
        { title: t('quality.coverage.operation') },
        ...shown.map(aspect => ({ title: wordOf(aspect), wraps: true })),
      ]}
    >
      {items.map(item => (
        <tr key={item.pointer}>
          <td style={{ minWidth: 160 }}>
            <OperationName of={item} />
          </td>
          {shown.map(aspect => (
            <td key={aspect}>
              <Mark of={item} aspect={aspect} />
            </td>
          ))}
        </tr>
      ))}
    </PlainTable>
  );
}

function OperationList(props: {
  items: readonly Operation[];
  shown: readonly ContractAspect[];
}) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const wordOf = useAspectWord();
  return (
    <ul className={classes.list} aria-label={t('quality.coverage.list')}>
      {props.items.map(item => (
        <li key={item.pointer} className={classes.item}>
          <OperationName of={item} />
          <dl className={classes.marks}>
            {props.shown.map(aspect => (
              <div key={aspect}>
                <dt>{wordOf(aspect)}</dt>
                <dd>
                  <Mark of={item} aspect={aspect} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function OperationName({ of }: { of: Operation }) {
  const classes = useStyles();
  const { method, path } = of.operation;
  return (
    <code className={classes.operation}>
      {`${method.toUpperCase()} ${path}`}
    </code>
  );
}

const icons = { yes: 'check', no: 'cross', notApplicable: 'dash' } as const;

function saysOf(
  { present, missing }: Operation,
  aspect: ContractAspect,
): keyof typeof icons {
  if (present.includes(aspect)) return 'yes';
  return missing.includes(aspect) ? 'no' : 'notApplicable';
}

/** Whether an operation says something of itself: yes, no, or that it does not apply. */
function Mark(props: { of: Operation; aspect: ContractAspect }) {
  const { of, aspect } = props;
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const says = saysOf(of, aspect);
  return (
    <span className={classes.mark}>
      <StateIcon name={icons[says]} />
      {t(`quality.coverage.${says}`)}
    </span>
  );
}
