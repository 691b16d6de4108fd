import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  LoadingState,
  ModelPromotion,
  PageSection,
  PlainTable,
  StateChip,
  Time,
  usePlainTable,
  useModelPromotions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { TabFailure } from '../../lib/TabFailure';
import { ModelParts } from '../../ModelParts';
import { EvidenceList } from './EvidenceList';
import { FrozenCard } from './FrozenCard';
import { ledgerRowId } from './ledgerRowId';
import { useMoveWords } from './useMoveWords';

const useStyles = makeStyles(theme => ({
  row: {
    '&:focus': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
}));

/** Which version was to hold which alias, who asked, who decided, and the card as it was then. */
export function Ledger({ address, view }: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const { note } = usePlainTable();
  const ledger = useModelPromotions(address);
  const { items } = ledger;
  const opened = view.get('promotion');
  return (
    <PageSection anchor="ledger" title={t('detail.promotion.ledger')}>
      <p className={note}>{t('detail.promotion.ledgerNote')}</p>
      {ledger.error && items.length === 0 && (
        <TabFailure
          title={t('detail.promotion.ledgerFailed')}
          error={ledger.error}
          onRetry={ledger.retry}
        />
      )}
      {ledger.isPending && <LoadingState shape="table" />}
      {!ledger.isPending && !ledger.error && items.length === 0 && (
        <p>{t('detail.promotion.ledgerEmpty')}</p>
      )}
      {items.length > 0 && (
        <PlainTable
          caption={t('detail.promotion.ledger')}
          columns={[
            { title: t('detail.promotion.column.state') },
            { title: t('detail.promotion.column.move') },
            { title: t('detail.promotion.column.asked') },
            { title: t('detail.promotion.column.decided') },
            { title: t('detail.promotion.column.card') },
          ]}
        >
          {items.map(promotion => (
            <LedgerRow
              key={promotion.id}
              promotion={promotion}
              onOpenCard={() => view.set({ promotion: promotion.id })}
            />
          ))}
        </PlainTable>
      )}
      {ledger.hasMore && (
        <Button size="small" onClick={ledger.loadMore}>
          {t('detail.older')}
        </Button>
      )}
      {opened !== undefined && (
        <FrozenCard
          address={address}
          promotionId={opened}
          onClose={() => view.set({ promotion: undefined })}
        />
      )}
    </PageSection>
  );
}

function LedgerRow(props: { promotion: ModelPromotion; onOpenCard(): void }) {
  const { promotion } = props;
  const classes = useStyles();
  const moveWords = useMoveWords();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <tr id={ledgerRowId(promotion)} tabIndex={-1} className={classes.row}>
      <td>
        <StateChip state={`promotion-${promotion.state}`} />
      </td>
      <td style={{ overflowWrap: 'anywhere', minWidth: 200 }}>
        <div>{moveWords(promotion)}</div>
        {promotion.reason && <Folded text={promotion.reason} />}
        <EvidenceList evidence={promotion.evidence} />
        {promotion.failure && (
          <div>
            {t('detail.promotion.notApplied', { why: promotion.failure })}
          </div>
        )}
      </td>
      <td>
        {promotion.requestedBy ? (
          <EntityRefLink entityRef={promotion.requestedBy} />
        ) : (
          t('detail.promotion.byRegistry')
        )}
        <div>
          <Time at={promotion.requestedAt} />
        </div>
      </td>
      <td>
        {promotion.decidedBy && (
          <EntityRefLink entityRef={promotion.decidedBy} />
        )}
        {promotion.decidedAt ? (
          <div>
            <Time at={promotion.decidedAt} />
          </div>
        ) : (
          '–'
        )}
        {promotion.decisionReason && <Folded text={promotion.decisionReason} />}
      </td>
      <td>
        {promotion.cardDigest ? (
          <Button size="small" onClick={props.onOpenCard}>
            {t('detail.promotion.openCard')}
          </Button>
        ) : (
          t('detail.promotion.noCard')
        )}
      </td>
    </tr>
  );
}

const SHOWN_FIRST = 160;

/** Words of a person, of long ones the beginning. */
function Folded({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  const { t } = useTexts(modelCardsTranslationRef);
  if (text.length <= SHOWN_FIRST) return <div>{text}</div>;
  return (
    <div>
      {isWhole ? text : `${text.slice(0, SHOWN_FIRST)}…`}{' '}
      <Button
        size="small"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? t('detail.markdown.less') : t('detail.promotion.whole')}
      </Button>
    </div>
  );
}
