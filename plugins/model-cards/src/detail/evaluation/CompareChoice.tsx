import { useId } from 'react';
import { useNavigate } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import NativeSelect from '@material-ui/core/NativeSelect';
import {
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useComparePath } from '../../parts/useComparePath';
import { modelCardsTranslationRef } from '../../translation';
import { ModelParts } from '../ModelParts';
import { offeredVersions } from '../versions/offeredVersions';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    fontSize: 14,
  },
  select: { '& select': { maxWidth: 260 } },
}));

/** Compares the version that is looked at with another one. */
export function CompareChoice({ model, address, view }: ModelParts) {
  const classes = useStyles();
  const selectId = useId();
  const navigate = useNavigate();
  const comparePath = useComparePath();
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions(address);
  const shown = view.version ?? model.latestVersion?.version;
  const others = offeredVersions({
    latest: model.latestVersion?.version,
    chosen: undefined,
    aliases: model.aliases,
    listed: versions.items.map(({ version }) => version),
  }).filter(({ version }) => version !== shown);
  if (shown === undefined || others.length === 0) return null;
  return (
    <div className={classes.root}>
      <label htmlFor={selectId}>{t('detail.evaluation.compare')}</label>
      <NativeSelect
        id={selectId}
        className={classes.select}
        value=""
        onChange={event => {
          const { value } = event.target;
          if (!value) return;
          navigate(
            comparePath([
              { ...address, version: value },
              { ...address, version: shown },
            ]),
          );
        }}
      >
        <option value="">{t('detail.evaluation.compareNone')}</option>
        {others.map(({ version, aliases }) => (
          <option key={version} value={version}>
            {[version, ...aliases].join(' · ')}
          </option>
        ))}
      </NativeSelect>
    </div>
  );
}
