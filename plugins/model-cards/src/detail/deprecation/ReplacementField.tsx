import { KeyboardEvent } from 'react';
import Button from '@material-ui/core/Button';
import FormControl from '@material-ui/core/FormControl';
import FormLabel from '@material-ui/core/FormLabel';
import {
  ModelReplacement,
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { FindModel } from '../../compare/sides/FindModel';
import { modelCardsTranslationRef } from '../../translation';
import { VersionPicker } from '../../parts/versionPicker/VersionPicker';
import { DeprecatedSubject } from './DeprecatedSubject';

/** Nobody is sent from one model that shall not be used to another. */
const NOT_DEPRECATED = { deprecated: false };

/** What to use instead: a model that is searched for, or a version of it. */
export function ReplacementField(props: {
  /** What is deprecated: nothing stands in for itself. */
  subject: Pick<DeprecatedSubject, 'address' | 'version'>;
  replacement: ModelReplacement | null;
  onChange(replacement: ModelReplacement | null): void;
}) {
  const { subject, replacement, onChange } = props;
  const { t } = useTexts(modelCardsTranslationRef);
  return (
    <FormControl component="fieldset" margin="dense" fullWidth>
      <FormLabel component="legend">
        {t('detail.deprecation.replacement.title')}
      </FormLabel>
      {replacement ? (
        <Chosen {...props} replacement={replacement} />
      ) : (
        // Enter in the search sends nothing: the form is about more.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it keeps a key from the form, and adds none
        <div onKeyDown={keepFromForm}>
          <FindModel
            label={t('detail.deprecation.replacement.search')}
            choose={model =>
              t('detail.deprecation.replacement.choose', { model })
            }
            filter={NOT_DEPRECATED}
            without={
              subject.version === undefined ? subject.address : undefined
            }
            onFound={onChange}
          />
        </div>
      )}
    </FormControl>
  );
}

function Chosen(props: {
  subject: Pick<DeprecatedSubject, 'address' | 'version'>;
  replacement: ModelReplacement;
  onChange(replacement: ModelReplacement | null): void;
}) {
  const { subject, replacement, onChange } = props;
  const { registry, name, version } = replacement;
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions({ registry, name });
  const isOfModel =
    registry === subject.address.registry && name === subject.address.name;
  const listed = versions.items
    .map(one => one.version)
    .filter(one => !isOfModel || one !== subject.version);
  // One that is further back in the list than was read stays chosen.
  const offered =
    version && !listed.includes(version) ? [version, ...listed] : listed;
  return (
    <>
      <p style={{ margin: 0, overflowWrap: 'anywhere' }}>
        {t('detail.deprecation.replacement.chosen', {
          model: `${registry} / ${name}`,
        })}{' '}
        <Button size="small" onClick={() => onChange(null)}>
          {t('detail.deprecation.replacement.remove')}
        </Button>
      </p>
      <VersionPicker
        address={{ registry, name }}
        label={t('detail.deprecation.replacement.version')}
        value={version ?? ''}
        offered={[
          { value: '', words: t('detail.deprecation.replacement.anyVersion') },
          ...offered.map(one => ({ value: one, words: one })),
        ]}
        onPick={picked => onChange({ registry, name, version: picked || null })}
      />
    </>
  );
}

function keepFromForm(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}
