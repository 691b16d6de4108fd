import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import type { Faults } from '../faults';
import { idOf, RadarContent, withField } from '../radarDraft';
import { DraftField } from './DraftField';
import { SignalField } from './SignalField';
import { useFieldStyles } from './useFieldStyles';

/** What the radar is called, whose it is, and which signal it reads. */
export function HeadFields(props: {
  content: RadarContent;
  faults: Faults;
  isNew: boolean;
  onChange(content: RadarContent): void;
}) {
  const { content, faults, isNew, onChange } = props;
  const classes = useFieldStyles();
  const { t } = useTexts(trendRadarTranslationRef);
  const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
  const set = (name: string) => (value: string) =>
    onChange(withField(content, name, value));
  // The id follows the title until somebody writes another one.
  const setTitle = (title: string) => {
    const follows = isNew && content.id === idOf(content.title);
    onChange({ ...content, title, ...(follows && { id: idOf(title) }) });
  };
  return (
    <div className={classes.grid}>
      <DraftField
        label={t('editor.head.title')}
        value={content.title}
        fault={faults.at('title')}
        onChange={setTitle}
      />
      <DraftField
        label={t('editor.head.id')}
        value={content.id}
        fault={faults.at('id')}
        help={t(isNew ? 'editor.head.idHelp' : 'editor.head.idFixed')}
        isFixed={!isNew}
        onChange={id => onChange({ ...content, id })}
      />
      <DraftField
        label={t('editor.head.owner')}
        value={textOf(content.owner)}
        fault={faults.at('owner')}
        help={t('editor.head.ownerHelp')}
        onChange={set('owner')}
      />
      <SignalField
        label={t('editor.head.signal')}
        value={textOf(content.signal)}
        fault={faults.at('signal')}
        help={t('editor.head.signalHelp')}
        onChange={set('signal')}
      />
      <div className={classes.wide}>
        <DraftField
          label={t('editor.head.description')}
          value={textOf(content.description)}
          fault={faults.at('description')}
          multiline
          onChange={set('description')}
        />
      </div>
    </div>
  );
}
