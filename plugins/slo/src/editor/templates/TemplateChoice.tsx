import { useState } from 'react';
import {
  ChoiceGroup,
  ConfirmDialog,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { TemplateName, templateNames } from './templates';

/** Texts to start from; what was written already is replaced only after asking. */
export function TemplateChoice(props: {
  text: string;
  /** The template that the text is; undefined where it is one's own. */
  chosen: TemplateName | undefined;
  onChoose(name: TemplateName): void;
}) {
  const { text, chosen, onChoose } = props;
  const { t } = useTexts(sloTranslationRef);
  const [asked, setAsked] = useState<TemplateName>();
  const isOwn = chosen === undefined && text.trim() !== '';
  return (
    <>
      <ChoiceGroup
        name={t('editor.templates.name')}
        choices={templateNames.map(id => ({
          id,
          title: t(`editor.templates.${id}`),
        }))}
        chosen={chosen}
        onChoose={id => {
          const name = templateNames.find(one => one === id);
          if (!name) return;
          if (isOwn) setAsked(name);
          else onChoose(name);
        }}
      />
      <ConfirmDialog
        open={asked !== undefined}
        title={t('editor.templates.replaceTitle')}
        confirm={t('editor.templates.replace')}
        cancel={t('editor.dialog.cancel')}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => {
          if (asked) onChoose(asked);
          setAsked(undefined);
        }}
      >
        {t('editor.templates.replaceText')}
      </ConfirmDialog>
    </>
  );
}
