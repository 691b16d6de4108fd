import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  AnswerHeader,
  ContractDetail,
  Fact,
  FactsList,
  formatNumber,
  OwnerLink,
  Time,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useFormatWord } from '../estate/useFormatWord';
import { SnapshotStanding } from '../parts/SnapshotStanding';
import { apiContractsTranslationRef } from '../translation';
import { useAnswerSentence } from './useAnswerSentence';

/** What changed last in one sentence, and what the API is. */
export function ContractAnswer({ contract }: { contract: ContractDetail }) {
  const sentence = useAnswerSentence(contract);
  const facts = useFacts(contract);
  return (
    <>
      <AnswerHeader
        sentence={sentence}
        states={
          contract.latest && <SnapshotStanding snapshot={contract.latest} />
        }
      />
      <FactsList facts={facts} />
    </>
  );
}

function useFacts(contract: ContractDetail): Fact[] {
  const { t } = useTexts(apiContractsTranslationRef);
  const formatWord = useFormatWord();
  const { current, breakingAt, contractRef } = contract;
  const none = t('contract.facts.none');
  const operations = current?.operationCount ?? null;
  return [
    [
      t('contract.facts.entity'),
      <EntityRefLink key="entity" entityRef={contractRef} />,
    ],
    [
      t('contract.facts.owner'),
      <OwnerLink key="owner" owner={contract.owner ?? undefined} />,
    ],
    [t('contract.facts.lifecycle'), contract.lifecycle ?? none],
    [t('contract.facts.format'), formatWord(contract.format)],
    [t('contract.facts.version'), current?.declaredVersion ?? none],
    ...(operations === null
      ? []
      : [[t('contract.facts.operations'), formatNumber(operations)] as Fact]),
    [
      t('contract.facts.breaking'),
      breakingAt === null ? (
        t('contract.facts.noBreaking')
      ) : (
        <Time key="breaking" at={breakingAt} precision="day" />
      ),
    ],
    [
      t('contract.facts.since'),
      <Time key="since" at={contract.firstSeenAt} precision="day" />,
    ],
  ];
}
