import { makeStyles } from '@material-ui/core/styles';
import {
  ChoiceGroup,
  ContractAspect,
  ContractCoverageList,
  ContractQuality,
  ErrorState,
  formatNumber,
  LoadingState,
  PlainTable,
  StateIcon,
  useContractCoverage,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { apiContractsTranslationRef } from '../../translation';
import { aspects } from './aspects';
import { useAspectWord } from './useAspectWord';
import { useMissingAspect } from './useMissingAspect';

const ALL = '';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: 4 },
  // Seven words beside their icons do not fit; who listens still hears them.
  word: {
    '@media (max-width: 820px)': {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
  },
});

/** What operations say of themselves: how many of all, and which do not. */
export function CoverageView(props: {
  quality: Pick<ContractQuality, 'contractRef' | 'lintedAt'>;
}) {
  const { contractRef, lintedAt } = props.quality;
  const { t } = useTexts(apiContractsTranslationRef);
  const [missing, choose] = useMissingAspect();
  const list = useContractCoverage(contractRef, missing, lintedAt);
  const choices = useChoices(list);
  return (
    <>
      <h3>{t('quality.coverage.title')}</h3>
      {list.isPending && <LoadingState shape="table" />}
      {list.error && list.items.length === 0 && (
        <ErrorState
          title={t('quality.coverage.error')}
          error={list.error}
          onRetry={list.retry}
        />
      )}
      {list.operationCount === 0 && <p>{t('quality.coverage.none')}</p>}
      {(list.operationCount ?? 0) > 0 && (
        <>
          <ChoiceGroup
            name={t('quality.coverage.choose')}
            choices={choices}
            chosen={missing ?? ALL}
            onChoose={choose}
          />
          <OperationTable list={list} shown={shownAspects(list)} />
          <NotApplicable aspects={list.aspects} />
        </>
      )}
    </>
  );
}

/** All operations, and those that say nothing of something that applies to any. */
function useChoices({ aspects: counts, operationCount }: ContractCoverageList) {
  const { t } = useTexts(apiContractsTranslationRef);
  const wordOf = useAspectWord();
  return [
    {
      id: ALL,
      title: `${t('quality.coverage.all')} (${formatNumber(
        operationCount ?? 0,
      )})`,
    },
    ...counts
      .filter(({ applicable }) => applicable > 0)
      .map(({ aspect, applicable, present }) => ({
        id: aspect as string,
        title: `${wordOf(aspect)} (${formatNumber(applicable - present)})`,
      })),
  ];
}

/** Those that apply to any operation: AsyncAPI tells of no errors, GraphQL and protobuf of no examples. */
function shownAspects({ aspects: counts }: ContractCoverageList) {
  const applying = new Set(
    counts.filter(one => one.applicable > 0).map(({ aspect }) => aspect),
  );
  return aspects.filter(aspect => applying.has(aspect));
}

/** What is not counted, and why. */
function NotApplicable(props: { aspects: ContractCoverageList['aspects'] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const wordOf = useAspectWord();
  const missing = props.aspects.filter(({ applicable }) => applicable === 0);
  if (missing.length === 0) return null;
  return (
    <p style={{ fontSize: 13 }}>
      {t('quality.coverage.notCounted', {
        aspects: missing.map(({ aspect }) => wordOf(aspect)).join(', '),
      })}
    </p>
  );
}

function OperationTable(props: {
  list: ContractCoverageList;
  shown: readonly ContractAspect[];
}) {
  const { list, shown } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  const wordOf = useAspectWord();
  if (list.items.length === 0) return <p>{t('quality.coverage.everyOne')}</p>;
  return (
    <>
      <PlainTable
        caption={t('quality.coverage.list')}
        columns={[
          { title: t('quality.coverage.operation') },
          ...shown.map(aspect => ({
            title: wordOf(aspect),
            wraps: true,
          })),
        ]}
      >
        {list.items.map(({ operation, pointer, present, missing }) => (
          <tr key={pointer}>
            <td style={{ minWidth: 160 }}>
              <code
                style={{ overflowWrap: 'anywhere' }}
              >{`${operation.method.toUpperCase()} ${operation.path}`}</code>
            </td>
            {shown.map(aspect => (
              <td key={aspect}>
                <Said
                  isSaid={present.includes(aspect)}
                  isMissing={missing.includes(aspect)}
                />
              </td>
            ))}
          </tr>
        ))}
      </PlainTable>
      <MoreOfList list={list} text={t('quality.coverage.more')} />
    </>
  );
}

function Said(props: { isSaid: boolean; isMissing: boolean }) {
  const { t } = useTexts(apiContractsTranslationRef);
  if (props.isSaid)
    return <Mark icon="check" word={t('quality.coverage.yes')} />;
  return props.isMissing ? (
    <Mark icon="cross" word={t('quality.coverage.no')} />
  ) : (
    <Mark icon="dash" word={t('quality.coverage.notApplicable')} />
  );
}

function Mark(props: { icon: 'check' | 'cross' | 'dash'; word: string }) {
  const classes = useStyles();
  return (
    <span className={classes.mark} title={props.word}>
      <StateIcon name={props.icon} />
      <span className={classes.word}>{props.word}</span>
    </span>
  );
}
