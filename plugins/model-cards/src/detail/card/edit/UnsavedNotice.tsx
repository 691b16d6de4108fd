import Button from '@material-ui/core/Button';
import { Notice, useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { fieldAt, ShownField, ShownSection } from '../fields/fieldsOfCard';
import { useFieldWords } from '../fields/useFieldWords';
import { DraftPlace, keptPointers } from './drafts';

/** What was written on this card and not saved, e.g. before the page was loaded anew, and the ways back to it. */
export function UnsavedNotice(props: {
  place: DraftPlace;
  sections: readonly ShownSection[];
  onEdit(field: ShownField): void;
}) {
  const { place, sections, onEdit } = props;
  const words = useFieldWords();
  const { t } = useTexts(modelCardsTranslationRef);
  const fields = keptPointers(place).flatMap(
    pointer => fieldAt(sections, pointer) ?? [],
  );
  if (fields.length === 0) return null;
  return (
    <Notice tone="info" icon="inward">
      {t('detail.card.edit.unsaved')}
      {fields.map(shown => (
        <Button
          key={shown.pointer}
          size="small"
          color="inherit"
          onClick={() => onEdit(shown)}
        >
          {t('detail.card.edit.goOn', {
            field: words.field(shown.section, shown.name),
          })}
        </Button>
      ))}
    </Notice>
  );
}
