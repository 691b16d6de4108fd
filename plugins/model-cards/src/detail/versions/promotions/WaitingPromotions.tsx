import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import {
  modelCardsApprovePermission,
  modelCardsWritePermission,
} from '@almanac/backstage-plugin-insights-common';
import {
  ModelPromotion,
  ModelPromotionDecision,
  PageSection,
  StateChip,
  Time,
  useTexts,
  useMe,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { useLeadTo } from '../../lib/useLeadTo';
import { useMay } from '../../lib/useMay';
import { ModelParts } from '../../ModelParts';
import { DecidePromotion } from './DecidePromotion';
import { EvidenceList } from './EvidenceList';
import { ledgerRowId } from './ledgerRowId';
import { useMoveWords } from './useMoveWords';

type Decision = ModelPromotionDecision['kind'];

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.5,
  },
  words: { flex: '1 1 320px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: 500 },
  reason: { margin: theme.spacing(0.5, 0) },
  quiet: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
}));

/** Promotions that wait for somebody to decide, with the decisions that the reader may take. */
export function WaitingPromotions({ model, address }: ModelParts) {
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const [asked, setAsked] = useState<{
    promotion: ModelPromotion;
    decision: Decision;
  }>();
  const leadTo = useLeadTo();
  const close = (promotion: ModelPromotion, isDecided: boolean) => {
    setAsked(undefined);
    if (isDecided) leadTo(ledgerRowId(promotion), 'ledger');
  };
  return (
    <>
      {model.waitingPromotions.length > 0 && (
        <PageSection anchor="waiting" title={t('detail.promotion.waiting')}>
          <ul className={classes.list}>
            {model.waitingPromotions.map(promotion => (
              <Waiting
                key={promotion.id}
                promotion={promotion}
                onDecide={decision => setAsked({ promotion, decision })}
              />
            ))}
          </ul>
        </PageSection>
      )}
      {asked && (
        // Also when it waits no more: how it went is said there.
        <DecidePromotion
          address={address}
          {...asked}
          onClose={isDecided => close(asked.promotion, isDecided)}
        />
      )}
    </>
  );
}

function Waiting(props: {
  promotion: ModelPromotion;
  onDecide(decision: Decision): void;
}) {
  const { promotion } = props;
  const classes = useStyles();
  const moveWords = useMoveWords();
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <div className={classes.title}>{moveWords(promotion)}</div>
        {promotion.reason && (
          <p className={classes.reason}>{promotion.reason}</p>
        )}
        <EvidenceList evidence={promotion.evidence} />
        <div className={classes.quiet}>
          <StateChip state={`promotion-${promotion.state}`} />
          {promotion.requestedBy && (
            <EntityRefLink entityRef={promotion.requestedBy} />
          )}
          <Time at={promotion.requestedAt} />
          {promotion.needsOtherApprover && (
            <span>{t('detail.promotion.fourEyes')}</span>
          )}
        </div>
      </div>
      <Decisions {...props} />
    </li>
  );
}

/** Approve, reject, withdraw; what the reader may not do says why. */
function Decisions(props: {
  promotion: ModelPromotion;
  onDecide(decision: Decision): void;
}) {
  const { promotion, onDecide } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const me = useMe();
  const mayApprove = useMay(modelCardsApprovePermission);
  const mayWrite = useMay(modelCardsWritePermission);
  const isMine = me !== undefined && me === promotion.requestedBy;
  const denied =
    mayApprove === 'no' ? t('detail.promotion.mayNotDecide') : undefined;
  const own =
    isMine && promotion.needsOtherApprover
      ? t('detail.promotion.otherMust')
      : undefined;
  const isAsking = mayApprove === 'checking';
  return (
    <div className={classes.actions} data-no-print>
      <Guarded
        whyNot={denied ?? own}
        isBusy={isAsking}
        isMain
        onClick={() => onDecide('approve')}
      >
        {t('detail.promotion.decide.approve')}
      </Guarded>
      <Guarded
        whyNot={denied}
        isBusy={isAsking}
        onClick={() => onDecide('reject')}
      >
        {t('detail.promotion.decide.reject')}
      </Guarded>
      {(isMine || me === undefined) && mayWrite === 'yes' && (
        <Guarded whyNot={undefined} onClick={() => onDecide('withdraw')}>
          {t('detail.promotion.decide.withdraw')}
        </Guarded>
      )}
    </div>
  );
}

/** A button that stays in the tab order where it may not be used, so that why is heard. */
function Guarded(props: {
  whyNot: string | undefined;
  isBusy?: boolean;
  isMain?: boolean;
  children: string;
  onClick(): void;
}) {
  const { whyNot, isBusy, isMain } = props;
  const isOff = whyNot !== undefined || isBusy;
  return (
    <Tooltip title={whyNot ?? ''}>
      <Button
        size="small"
        variant="outlined"
        color={isMain && !isOff ? 'primary' : 'default'}
        aria-disabled={isOff}
        style={isOff ? { opacity: 0.7, cursor: 'not-allowed' } : undefined}
        onClick={() => {
          if (!isOff) props.onClick();
        }}
      >
        {props.children}
      </Button>
    </Tooltip>
  );
}
