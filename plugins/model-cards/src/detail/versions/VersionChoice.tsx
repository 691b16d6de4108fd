import { useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import NativeSelect from '@material-ui/core/NativeSelect';
import {
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';
import { ModelParts } from '../ModelParts';
import { offeredVersions } from './offeredVersions';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    minWidth: 0,
    fontSize: 14,
  },
  select: { maxWidth: '100%', '& select': { maxWidth: 360 } },
}));

/** Which version is looked at; the rest are in the table of versions. */
export function VersionChoice({ model, address, view }: ModelParts) {
  const classes = useStyles();
  const selectId = useId();
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions(address);
  const latest = model.latestVersion?.version;
  if (latest === undefined && view.version === undefined) {
    return <span className={classes.root}>{t('detail.version.none')}</span>;
  }
  const offered = offeredVersions({
    latest,
    chosen: view.version,
    aliases: model.aliases,
    listed: versions.items.map(({ version }) => version),
  });
  return (
    <div className={classes.root}>
      <label htmlFor={selectId}>{t('detail.version.label')}</label>
      <NativeSelect
        id={selectId}
        className={classes.select}
        value={view.version ?? latest}
        onChange={event =>
          view.set({
            version:
              event.target.value === latest ? undefined : event.target.value,
          })
        }
      >
        {offered.map(({ version, aliases }) => (
          <option key={version} value={version}>
            {[version, version === latest && t('detail.version.latest')]
              .concat(aliases)
              .filter(Boolean)
              .join(' · ')}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
