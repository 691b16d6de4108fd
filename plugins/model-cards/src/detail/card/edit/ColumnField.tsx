import { useState } from 'react';
import { modelCardLimits } from '@almanac/backstage-plugin-insights-common';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FormField } from '../../lib/FormField';
import { CardColumn } from '../fields/CardFieldKind';
import { useFieldWords } from '../fields/useFieldWords';
import { textOfColumn, valueOfColumn } from './columnText';

/** One value of an object, to be written. */
export function ColumnField(props: {
  column: CardColumn;
  value: unknown;
  /** What is wrong with it. */
  fault: string | undefined;
  onChange(value: unknown): void;
}) {
  const { column, value, fault, onChange } = props;
  const words = useFieldWords();
  const { t } = useTexts(modelCardsTranslationRef);
  const held = textOfColumn(value);
  // A number that is being typed ("0.") is not yet what it will be.
  const [typed, setTyped] = useState(held);
  const isSame = textOfColumn(valueOfColumn(column, typed)) === held;
  const isFlag = column.kind === 'flag';
  const isLong = column.kind === 'text' || column.kind === 'texts';
  return (
    <FormField
      label={words.column(column.title)}
      value={isSame ? typed : held}
      required={column.isNeeded}
      onChange={event => {
        setTyped(event.target.value);
        onChange(valueOfColumn(column, event.target.value));
      }}
      select={isFlag}
      SelectProps={{ native: true }}
      InputLabelProps={isFlag ? { shrink: true } : undefined}
      multiline={isLong}
      maxRows={8}
      limit={modelCardLimits.textCharacters}
      fault={fault}
      size="small"
    >
      {isFlag && (
        <>
          <option value="">{t('detail.card.edit.notSaid')}</option>
          <option value="yes">{t('detail.card.value.yes')}</option>
          <option value="no">{t('detail.card.value.no')}</option>
        </>
      )}
    </FormField>
  );
}
