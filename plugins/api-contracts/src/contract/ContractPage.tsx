import { useParams } from 'react-router-dom';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import {
  cutInMiddle,
  PageTitle,
  refName,
  useContract,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useContractPath } from '../lib/useContractPath';
import { apiContractsTranslationRef } from '../translation';
import { ContractView } from './ContractView';

const MOST_CHARACTERS = 60;

/** One API: what changed last, the history of its definition, and any two of them compared. */
export function ContractPage() {
  const { contractRef = '' } = useParams();
  const { t } = useTexts(apiContractsTranslationRef);
  const path = useContractPath();
  const contract = useContract(contractRef);
  const title = cutInMiddle(
    contract.data?.title ?? refName(contractRef),
    MOST_CHARACTERS,
  );
  return (
    <BreadcrumbEntry entry={{ label: title, href: path(contractRef) }}>
      <PageTitle parts={[title, t('estate.title')]} />
      <ContractView contractRef={contractRef} />
    </BreadcrumbEntry>
  );
}
