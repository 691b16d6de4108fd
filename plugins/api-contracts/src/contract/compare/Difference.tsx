import {
  ChoiceGroup,
  ContractChange,
  ContractDiff,
  ErrorState,
  useContractDiff,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { ChangeCounts } from '../../parts/ChangeCounts';
import { apiContractsTranslationRef } from '../../translation';
import { ChangeList } from '../changes/ChangeList';
import { FaultList } from '../FaultList';
import { NoteList } from './NoteList';
import { SideBySide } from '../sideBySide/SideBySide';
import { useLinesView } from '../sideBySide/useLinesView';
import { Sides } from './useAskedSides';

const NO_CHANGES: readonly ContractChange[] = [];

/**
 * What changed between two definitions. What there is to say is said by one element that stays, so that it is announced.
 *
 * @param props - `sides`: undefined while nobody asked; `isSame`: both that are chosen are one
 */
export function Difference(props: {
  contractRef: string;
  sides: Sides | undefined;
  isSame: boolean;
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { contractRef, sides, isSame } = props;
  const [view, setView] = useLinesView();
  const diff = useContractDiff(contractRef, isSame || !sides ? {} : sides);
  return (
    <>
      <div role="status" style={{ margin: '12px 0' }}>
        {isSame && t('contract.compare.same')}
        {diff.isLoading && t('contract.compare.under')}
        {diff.data && <Answer of={diff.data} />}
      </div>
      {sides && !isSame && (
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
        <Changes
          of={diff.data}
          lookedAt={view.change}
          onShow={change => setView({ shown: 'lines', change })}
        />
      )}
      {diff.data && <NoteList of={diff.data} />}
      {view.shown === 'lines' && sides && !isSame && (
        <SideBySide
          {...{ contractRef, sides, view }}
          changes={diff.data?.changes ?? NO_CHANGES}
          onView={setView}
        />
      )}
      {!diff.data && diff.error && (
        <ErrorState
          title={t('contract.compare.error')}
          error={diff.error}
          onRetry={diff.refetch}
        />
      )}
    </>
  );
}

function Answer({ of: { isCompared, counts, faults } }: { of: ContractDiff }) {
  const { t } = useTexts(apiContractsTranslationRef);
  if (isCompared) return <ChangeCounts counts={counts} />;
  return (
    <>
      {faults.before.length + faults.after.length > 0
        ? t('contract.compare.unreadable')
        : t('contract.changes.notCompared')}
    </>
  );
}

function Changes(props: {
  of: ContractDiff;
  lookedAt: number | null;
  onShow(change: number): void;
}) {
  const { changes, leftOff, rules } = props.of;
  const { t } = useTexts(apiContractsTranslationRef);
  if (changes.length === 0) return null;
  return (
    <>
      <ChangeList
        changes={changes}
        rules={rules}
        lookedAt={props.lookedAt}
        onShow={props.onShow}
      />
      {leftOff > 0 && (
        <p>
          {t('contract.changes.leftOff', {
            shown: String(changes.length),
            all: String(changes.length + leftOff),
          })}
        </p>
      )}
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
