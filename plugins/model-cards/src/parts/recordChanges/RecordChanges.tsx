import {
  ModelRecordChanges,
  Notice,
  usePlainTable,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ChangeTable } from './ChangeTable';
import { rowsOfChanges } from './rowsOfChanges';

const PARTS = ['datasets', 'signature', 'artifacts'] as const;

/**
 * What two versions are made of otherwise: which of it breaks who asks the model as before, then all of it, and what
 * nobody knows.
 *
 * @param props - `before`, `after`: what the versions are called
 */
export function RecordChanges(props: {
  changes: ModelRecordChanges;
  before: string;
  after: string;
}) {
  const { changes, before, after } = props;
  const { note } = usePlainTable();
  const { t } = useTexts(modelCardsTranslationRef);
  const rows = rowsOfChanges(changes);
  const breaking = rows.filter(({ breaksCallers }) => breaksCallers === true);
  const unknown = PARTS.filter(part => changes[part] === null);
  return (
    <>
      {breaking.length > 0 && (
        <Notice tone="attention" icon="warning">
          {t('parts.recordChanges.breaking', {
            names: [...new Set(breaking.map(({ name }) => name))].join(', '),
          })}
        </Notice>
      )}
      {rows.length > 0 ? (
        <>
          <p>{t('parts.recordChanges.between', { before, after })}</p>
          <ChangeTable rows={rows} />
        </>
      ) : (
        unknown.length < PARTS.length && (
          <p>{t('parts.recordChanges.none', { before, after })}</p>
        )
      )}
      {unknown.length > 0 && (
        <p className={note}>
          {unknown
            .map(part => t(`parts.recordChanges.notBoth.${part}`))
            .join(' ')}
        </p>
      )}
    </>
  );
}
