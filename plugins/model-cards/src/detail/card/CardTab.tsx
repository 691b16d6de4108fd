import { useMemo, useState } from 'react';
import { modelCardsWritePermission } from '@almanac/backstage-plugin-insights-common';
import {
  LoadingState,
  ModelCardView,
  StaleNotice,
  Tagged,
  useModelCard,
  useTexts,
  useMe,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { useLeadTo } from '../lib/useLeadTo';
import { useMay } from '../lib/useMay';
import { ModelParts } from '../ModelParts';
import { VersionFailure } from '../versions/VersionFailure';
import { CardContent } from './CardContent';
import { EditFieldDialog } from './edit/EditFieldDialog';
import { UnsavedNotice } from './edit/UnsavedNotice';
import { fieldAt, fieldsOfCard, ShownField } from './fields/fieldsOfCard';

/** The card: what is said, by whom, what is open; and where something can be said. */
export function CardTab(parts: ModelParts) {
  const { t } = useTexts(modelCardsTranslationRef);
  const card = useModelCard(parts.address, parts.view.version);
  const retry = () => void card.refetch();
  if (!card.data && card.error) {
    return (
      <VersionFailure
        view={parts.view}
        version={parts.view.version ?? ''}
        title={t('detail.card.failed')}
        error={card.error}
        onRetry={retry}
      />
    );
  }
  // What stays on screen while another version is under way is not the card of that one.
  if (!card.data || card.isPlaceholderData) {
    return (
      <>
        <LoadingState shape="text" />
        <LoadingState shape="table" />
      </>
    );
  }
  return (
    <>
      {card.error && (
        <StaleNotice
          lastSuccessAt={new Date(card.dataUpdatedAt).toISOString()}
          reason={card.error.message}
          onRetry={retry}
        />
      )}
      <KnownCard {...parts} card={card.data} />
    </>
  );
}

function KnownCard(props: ModelParts & { card: Tagged<ModelCardView> }) {
  const { card, ...parts } = props;
  const { answer, etag } = card;
  const { t } = useTexts(modelCardsTranslationRef);
  const may = useMay(modelCardsWritePermission);
  const [edited, setEdited] = useState<string>();
  const leadTo = useLeadTo();
  const me = useMe();
  const sections = useMemo(() => fieldsOfCard(answer.card), [answer.card]);
  // As the card is now, also while it is edited.
  const shown = edited && fieldAt(sections, edited);
  const whyNotEdit = () => {
    if (may === 'no') return t('detail.card.edit.denied');
    return etag === null ? t('detail.card.edit.noTag') : undefined;
  };
  // Without a tag nobody could tell whether another edit came between.
  const onEdit =
    may === 'yes' && etag !== null
      ? ({ pointer }: ShownField) => setEdited(pointer)
      : undefined;
  return (
    <>
      {onEdit && (
        <UnsavedNotice
          place={{ me, version: answer.version, ...parts.address }}
          sections={sections}
          onEdit={onEdit}
        />
      )}
      <CardContent
        {...parts}
        card={answer}
        etag={etag}
        sections={sections}
        whyNotEdit={whyNotEdit()}
        onEdit={onEdit}
      />
      {shown && etag !== null && (
        <EditFieldDialog
          {...parts}
          key={shown.pointer}
          shown={shown}
          card={{ answer, etag }}
          me={me}
          onClose={isSaved => {
            setEdited(undefined);
            if (isSaved) leadTo(shown.pointer);
          }}
        />
      )}
    </>
  );
}
