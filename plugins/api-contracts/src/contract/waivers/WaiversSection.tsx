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
  useWithdrawContractWaiver,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { Person } from '../../parts/Person';
import { apiContractsTranslationRef } from '../../translation';
import { useMayWaive } from './useMayWaive';

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
      {waivers.items.length > 0 && (
        <WaiverTable contractRef={contractRef} waivers={waivers.items} />
      )}
      {waivers.items.length > 0 && (
        <MoreOfList list={waivers} text={t('waivers.section.more')} />
      )}
    </PageSection>
  );
}

function WaiverTable(props: {
  contractRef: string;
  waivers: readonly ContractWaiver[];
}) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { may, isKnown } = useMayWaive();
  const withdraw = useWithdrawContractWaiver(props.contractRef);
  const titles = ['state', 'rule', 'where', 'reason', 'until', 'by'] as const;
  return (
    <>
      <PlainTable
        caption={t('waivers.section.label')}
        columns={[
          ...titles.map(title => ({ title: t(`waivers.section.${title}`) })),
          { title: t('waivers.section.withdraw') },
        ]}
      >
        {props.waivers.map(waiver => (
          <tr key={waiver.id}>
            <td>
              <WaiverState waiver={waiver} />
            </td>
            <td>
              <code>{waiver.ruleId}</code>
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
                  aria-disabled={withdraw.isPending}
                  onClick={() =>
                    !withdraw.isPending && withdraw.mutate(waiver.id)
                  }
                >
                  {t('waivers.section.withdraw')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </PlainTable>
      {!may && isKnown && <p>{t('waivers.section.denied')}</p>}
      {withdraw.error && (
        <ErrorState
          title={t('waivers.section.withdrawFailed')}
          error={withdraw.error}
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
      <StateChip state="ended" label={t('waivers.state.withdrawn', { by })} />
    );
  }
  return waiver.isInForce ? (
    <StateChip state="excepted" label={t('waivers.state.inForce')} />
  ) : (
    <StateChip state="ended" label={t('waivers.state.over')} />
  );
}
