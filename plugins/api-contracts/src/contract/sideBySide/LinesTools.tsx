import {
  ChoiceGroup,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../../translation';
import type { LinesView } from './useLinesView';

/** How the lines are shown. */
export function LinesTools(props: {
  view: LinesView;
  onChange(view: Partial<LinesView>): void;
}) {
  const { view, onChange } = props;
  const { t } = useTexts(apiContractsTranslationRef);
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 24px' }}>
      <ChoiceGroup
        name={t('sideBySide.rows.name')}
        choices={[
          { id: 'changes', title: t('sideBySide.rows.changes') },
          { id: 'all', title: t('sideBySide.rows.all') },
        ]}
        chosen={view.onlyChanges ? 'changes' : 'all'}
        onChoose={id => onChange({ onlyChanges: id === 'changes' })}
      />
      <ChoiceGroup
        name={t('sideBySide.layout.name')}
        choices={[
          { id: 'written', title: t('sideBySide.layout.written') },
          { id: 'uniform', title: t('sideBySide.layout.uniform') },
        ]}
        chosen={view.layout}
        onChoose={id =>
          onChange({ layout: id === 'uniform' ? 'uniform' : 'written' })
        }
      />
      <ChoiceGroup
        name={t('sideBySide.wrap.name')}
        choices={[
          { id: 'yes', title: t('sideBySide.wrap.yes') },
          { id: 'no', title: t('sideBySide.wrap.no') },
        ]}
        chosen={view.wraps ? 'yes' : 'no'}
        onChoose={id => onChange({ wraps: id === 'yes' })}
      />
    </div>
  );
}
