import { useEffect, useRef } from 'react';
import {
  ChoiceGroup,
  ContractChange,
  ContractDiff,
  ErrorState,
  ProblemError,
  useContractDiff,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ChangeCounts } from '../../parts/ChangeCounts';
import { apiContractsTranslationRef } from '../../translation';
import { FaultList } from '../FaultList';
import { DifferenceList } from './DifferenceList';
import { NoteList } from './NoteList';
import { SideBySide } from '../sideBySide/SideBySide';
import { useLinesView } from '../sideBySide/useLinesView';
import { Sides } from './useAskedSides';

const NO_CHANGES: readonly ContractChange[] = [];

/**
 * What changed between two definitions. What there is to say is said by one element that stays, so that it is announced.
 *
 * @param props - `sides`: undefined while nobody asked; `same`: where both that are chosen are one, the id of what says so
 */
export function Difference(props: {
  contractRef: string;
  sides: Sides | undefined;
  same: string | undefined;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { contractRef, sides } = props;
  const isSame = props.same !== undefined;
  const [view, setView] = useLinesView();
  const diff = useContractDiff(contractRef, isSame || !sides ? {} : sides);
  const answer = useRef<HTMLDivElement>(null);
  const isUnknown =
    diff.error instanceof ProblemError && diff.error.status === 404;
  const isAnswered = diff.data !== undefined || isUnknown;
  // Far down the page: whoever asks, or follows a link to it, is led there.
  useEffect(() => {
    if (isAnswered) answer.current?.closest('section')?.scrollIntoView?.();
  }, [isAnswered]);
  return (
    <>
      <div ref={answer} role="status" style={{ margin: '12px 0' }}>
        {isSame && <span id={props.same}>{t('contract.compare.same')}</span>}
        {diff.isLoading && t('contract.compare.under')}
        {diff.data && <Answer of={diff.data} />}
      </div>
      {sides && !isSame && !isUnknown && (
        <ChoiceGroup
          name={t('sideBySide.shown.name')}
          choices={[
            { id: 'list', title: t('sideBySide.shown.list') },
            { id: 'lines', title: t('sideBySide.shown.lines') },
          ]}
          chosen={view.shown}
          onChoose={id => setView({ shown: id === 'lines' ? 'lines' : 'list' })}
        />
      )}
      {diff.data && !diff.data.isCompared && <Faults of={diff.data.faults} />}
      {view.shown === 'list' && diff.data && (
        <DifferenceList
          key={sides && `${sides.from} ${sides.to}`}
          of={diff.data}
          lookedAt={view.change}
          onShow={change => setView({ shown: 'lines', change })}
        />
      )}
      {diff.data && <NoteList of={diff.data} />}
      {view.shown === 'lines' && sides && !isSame && !isUnknown && (
        <SideBySide
          {...{ contractRef, sides, view }}
          changes={diff.data?.changes ?? NO_CHANGES}
          isComparing={diff.isLoading}
          onView={setView}
        />
      )}
      {!diff.data && diff.error && (
        <ErrorState
          title={t('contract.compare.error')}
          error={diff.error}
          {...(isUnknown && {
            title: t('contract.compare.unknown.title'),
            detail: t('contract.compare.unknown.detail'),
            whatToDo: t('contract.compare.unknown.whatToDo'),
          })}
          onRetry={diff.refetch}
        />
      )}
    </>
  );
}

function Answer({ of }: { of: ContractDiff }) {
  const { isCompared, notCompared, counts, faults } = of;
  const { t } = useTexts(apiContractsTranslationRef);
  if (isCompared) return <ChangeCounts counts={counts} />;
  if (notCompared) {
    return (
      <>
        {t('contract.compare.notCompared')} {notCompared.why} {notCompared.fix}
      </>
    );
  }
  return (
    <>
      {faults.before.length + faults.after.length > 0
        ? t('contract.compare.unreadable')
        : t('contract.changes.notCompared')}
    </>
  );
}

function Faults({ of: faults }: { of: ContractDiff['faults'] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <>
      {(['before', 'after'] as const)
        .filter(side => faults[side].length > 0)
        .map(side => (
          <div key={side}>
            <p>{t(`contract.compare.faults.${side}`)}</p>
            <FaultList
              faults={faults[side]}
              label={t(`contract.compare.faults.${side}`)}
            />
          </div>
        ))}
    </>
  );
}
