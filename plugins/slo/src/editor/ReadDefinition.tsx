import {
  Notice,
  SloDefinitionRecord,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../translation';
import { useDefinitionCheck } from './check/useDefinitionCheck';
import { EditorFrame } from './EditorFrame';
import { EditorHead } from './EditorHead';

/** A definition that is changed elsewhere: where, and what it says. */
export function ReadDefinition({ record }: { record: SloDefinitionRecord }) {
  const { t } = useTexts(sloTranslationRef);
  const check = useDefinitionCheck(record.text);
  const { kind, ref } = record.source;
  return (
    <>
      <EditorHead title={t('editor.readTitle', { title: record.title })}>
        {record.name}
      </EditorHead>
      <Notice tone="info" icon="dash">
        {ref !== null && (kind === 'file' || kind === 'catalog')
          ? t(`editor.readOnly.${kind}`, { ref })
          : t('editor.readOnly.unknown')}
      </Notice>
      <EditorFrame text={record.text} check={check} />
    </>
  );
}
