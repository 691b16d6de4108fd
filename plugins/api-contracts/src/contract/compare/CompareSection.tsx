import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import {
  ContractDetail,
  Notice,
  PageSection,
  useContractSnapshots,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { MoreOfList } from '../../parts/MoreOfList';
import { apiContractsTranslationRef } from '../../translation';
import { Difference } from './Difference';
import { SideChoice } from './SideChoice';
import { Sides, useAskedSides } from './useAskedSides';

/** Any two definitions of an API, and what changed between them; which two is kept in the address when they are asked for. */
export function CompareSection({ contract }: { contract: ContractDetail }) {
  const { t } = useTexts(apiContractsTranslationRef);
  const { contractRef } = contract;
  const snapshots = useContractSnapshots(contractRef);
  const { asked, misnamed, ask } = useAskedSides();
  const whyNot = useId();
  const [chosen, setChosen] = useState<Partial<Sides>>({});
  const { items } = snapshots;
  if (items.length < 2) return null;
  const [latest, before] = items;
  const from = chosen.from ?? asked?.from ?? before.id;
  const to = chosen.to ?? asked?.to ?? latest.id;
  const isSame = from === to;
  const isAsked = asked?.from === from && asked.to === to;
  return (
    <PageSection anchor="compare" title={t('contract.compare.title')}>
      <div
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 16,
        }}
      >
        <SideChoice
          label={t('contract.compare.from')}
          snapshots={items}
          chosen={from}
          onChoose={id => setChosen({ ...chosen, from: id })}
        />
        <SideChoice
          label={t('contract.compare.to')}
          snapshots={items}
          chosen={to}
          onChoose={id => setChosen({ ...chosen, to: id })}
        />
        <Button
          size="small"
          variant="outlined"
          aria-disabled={isSame || undefined}
          aria-describedby={isSame ? whyNot : undefined}
          // It stays where the focus goes, so that the reason is heard.
          style={isSame ? { opacity: 0.6, cursor: 'default' } : undefined}
          onClick={() => {
            if (isSame) return;
            ask({ from, to });
            // From here on the address says which two, also for who goes back or follows a link.
            setChosen({});
          }}
        >
          {t('contract.compare.compare')}
        </Button>
        <MoreOfList list={snapshots} text={t('contract.compare.older')} />
      </div>
      {misnamed !== undefined && (
        <Notice tone="attention" icon="warning">
          {t('contract.compare.misnamed', { id: misnamed })}
        </Notice>
      )}
      <Difference
        contractRef={contractRef}
        sides={isAsked ? asked : undefined}
        same={isSame ? whyNot : undefined}
      />
    </PageSection>
  );
}
