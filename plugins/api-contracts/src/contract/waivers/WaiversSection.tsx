import { useEffect, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  CodedText,
  ContractWaiver,
  ErrorState,
  LoadingState,
  PageSection,
  PlainTable,
  StateChip,
  Time,
  useContractWaivers,
  useEntityTitles,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { RuleLink } from '../../rules/RuleLink';
import { Person } from '../../parts/Person';
import { apiContractsTranslationRef } from '../../translation';
import { useMayWaive } from './useMayWaive';
import { WithdrawDialog } from './WithdrawDialog';

/** What is, and was, waived of an API, each with its end, and the way to withdraw what is in force. */
export function WaiversSection({ contractRef }: { contractRef: string }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const waivers = useContractWaivers(contractRef);
  return (
    <PageSection anchor="waivers" title={t('waivers.section.title')}>
      {waivers.isPending && <LoadingState shape="text" />}
      {waivers.error && waivers.items.length === 0 && (
        <ErrorState
          title={t('waivers.section.error')}
          error={waivers.error}
          onRetry={waivers.retry}
        />
      )}
      {!waivers.isPending && !waivers.error && waivers.items.length === 0 && (
        <p>{t('waivers.section.none')}</p>
      )}
      {waivers.items.length > 0 && <WaiverTable waivers={waivers.items} />}
      {waivers.items.length > 0 && (
        <MoreOfList list={waivers} text={t('waivers.section.more')} />
      )}
    </PageSection>
  );
}

function WaiverTable(props: { waivers: readonly ContractWaiver[] }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { may, isKnown } = useMayWaive();
  const [asked, ask] = useState<ContractWaiver>();
  const [withdrawn, setWithdrawn] = useState<ContractWaiver>();
  const status = useRef<HTMLParagraphElement>(null);
  // The button goes when it was pressed, so the focus has to go elsewhere, after the dialog gave it back.
  useEffect(() => {
    if (withdrawn) status.current?.focus();
  }, [withdrawn]);
  const titles = ['state', 'rule', 'where', 'reason', 'until', 'by'] as const;
  return (
    <>
      <p ref={status} role="status" tabIndex={-1} style={{ outline: 'none' }}>
        {withdrawn &&
          t('waivers.section.withdrawn', { rule: withdrawn.ruleId })}
      </p>
      <PlainTable
        caption={t('waivers.section.label')}
        columns={[
          ...titles.map(title => ({ title: t(`waivers.section.${title}`) })),
          { title: t('waivers.section.withdraw') },
        ]}
      >
        {props.waivers.map(waiver => (
          <tr key={waiver.id} style={{ verticalAlign: 'top' }}>
            <td>
              <WaiverState waiver={waiver} />
            </td>
            <td>
              {waiver.subject === 'quality' ? (
                <code>{waiver.ruleId}</code>
              ) : (
                <RuleLink id={waiver.ruleId} />
              )}
            </td>
            <td style={{ overflowWrap: 'anywhere', minWidth: 160 }}>
              {waiver.pointer === null ? (
                t('waivers.section.everywhere')
              ) : (
                <code>{waiver.pointer || '/'}</code>
              )}
              {waiver.sentence !== null && (
                <div>
                  <CodedText text={waiver.sentence} />
                </div>
              )}
            </td>
            <td style={{ overflowWrap: 'anywhere', minWidth: 160 }}>
              {waiver.reason}
            </td>
            <td>
              <Time at={waiver.expiresAt} precision="day" />
            </td>
            <td>
              <Person by={waiver.createdBy} />
              <div>
                <Time at={waiver.createdAt} precision="day" />
              </div>
            </td>
            <td>
              {waiver.isInForce && may && (
                <Button
                  size="small"
                  variant="outlined"
                  aria-label={t('waivers.section.withdrawOne', {
                    rule: waiver.ruleId,
                    where: waiver.pointer ?? t('waivers.section.everywhere'),
                  })}
                  onClick={() => ask(waiver)}
                >
                  {t('waivers.section.withdraw')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </PlainTable>
      {!may && isKnown && <p>{t('waivers.section.denied')}</p>}
      {asked && (
        <WithdrawDialog
          waiver={asked}
          onWithdrawn={() => {
            ask(undefined);
            setWithdrawn(asked);
          }}
          onClose={() => ask(undefined)}
        />
      )}
    </>
  );
}

function WaiverState({ waiver }: { waiver: ContractWaiver }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { withdrawnBy } = waiver;
  const titleOf = useEntityTitles(withdrawnBy === null ? [] : [withdrawnBy]);
  if (withdrawnBy !== null) {
    const by = titleOf(withdrawnBy);
    return (
      <>
        <StateChip state="ended" label={t('waivers.state.withdrawn', { by })} />
        {waiver.withdrawnAt !== null && (
          <div>
            <Time at={waiver.withdrawnAt} precision="day" />
          </div>
        )}
      </>
    );
  }
  return waiver.isInForce ? (
    <StateChip state="excepted" label={t('waivers.state.inForce')} />
  ) : (
    <StateChip state="ended" label={t('waivers.state.over')} />
  );
}
