import { useState } from 'react';
import {
  ErrorState,
  LoadingState,
  ModelAddress,
  ModelPromotion,
  ModelPromotionDecision,
  Notice,
  ProblemError,
  StateChip,
  useDecideModelPromotion,
  useModelPromotion,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FormField } from '../../lib/FormField';
import { FormDialog } from '../../lib/FormDialog';
import { useMoveWords } from './useMoveWords';

const LONGEST_REASON = 2_000;

/** Approves, rejects or withdraws a promotion as it is now; what was decided meanwhile is said, not overwritten. */
export function DecidePromotion(props: {
  address: ModelAddress;
  promotion: ModelPromotion;
  decision: ModelPromotionDecision['kind'];
  /** `isDecided`: whether the promotion is another one by now. */
  onClose(isDecided: boolean): void;
}) {
  const { address, promotion, decision, onClose } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  const moveWords = useMoveWords();
  const [reason, setReason] = useState('');
  const read = useModelPromotion(address, promotion.id);
  const decide = useDecideModelPromotion(address);
  // A promotion that was applied or could not be says how it went, before the dialog is closed.
  const done = decide.data;
  const isOvertaken =
    read.data !== undefined && !done && read.data.answer.state !== 'waiting';
  const { error } = decide;
  const wasRefused = error instanceof ProblemError && error.status === 412;
  const close = () => onClose(isOvertaken || wasRefused || done !== undefined);
  const lacksReason = decision === 'reject' && !reason.trim();
  const whyNot = () => {
    if (isOvertaken) return t('detail.promotion.overtaken');
    if (reason.length > LONGEST_REASON) return t('detail.form.shorten');
    return lacksReason && !done
      ? t('detail.promotion.rejectReasonMissing')
      : undefined;
  };
  const confirm = async () => {
    if (done) {
      close();
      return;
    }
    if (!read.data?.etag) return;
    try {
      const answer = await decide.mutateAsync({
        promotionId: promotion.id,
        decision: decisionOf(decision, reason.trim()),
        etag: read.data.etag,
      });
      if (answer.state !== 'failed') onClose(true);
    } catch {
      // Shown in the dialog.
    }
  };
  return (
    <FormDialog
      title={t(`detail.promotion.decide.${decision}Title`)}
      confirm={
        done
          ? t('detail.dialog.close')
          : t(`detail.promotion.decide.${decision}`)
      }
      whyNot={whyNot()}
      isBusy={decide.isPending || read.isPending}
      onConfirm={confirm}
      onCancel={close}
    >
      <p style={{ marginTop: 0 }}>{moveWords(promotion)}</p>
      {decision === 'approve' && <p>{t('detail.promotion.freezes')}</p>}
      {read.isPending && <LoadingState shape="text" />}
      {read.error && (
        <ErrorState
          title={t('detail.promotion.unread')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {isOvertaken && read.data && (
        <StateChip state={`promotion-${read.data.answer.state}`} />
      )}
      {done?.state === 'failed' && (
        <Notice tone="act" icon="cross">
          {t('detail.promotion.notApplied', { why: done.failure ?? '' })}
        </Notice>
      )}
      <FormField
        label={t(
          decision === 'reject'
            ? 'detail.promotion.rejectReason'
            : 'detail.promotion.decisionReason',
        )}
        required={decision === 'reject'}
        value={reason}
        onChange={event => setReason(event.target.value)}
        limit={LONGEST_REASON}
        multiline
        minRows={2}
      />
      {error && (
        <ErrorState
          title={t('detail.promotion.failed')}
          error={error}
          detail={wasRefused ? t('detail.promotion.overtaken') : undefined}
        />
      )}
    </FormDialog>
  );
}

function decisionOf(
  kind: ModelPromotionDecision['kind'],
  reason: string,
): ModelPromotionDecision {
  return kind === 'reject'
    ? { kind, reason }
    : { kind, ...(reason && { reason }) };
}
