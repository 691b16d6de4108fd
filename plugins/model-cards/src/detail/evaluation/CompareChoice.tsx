import { useState } from 'react';
import { LinkButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useComparePath } from '../../parts/useComparePath';
import { VersionPicker } from '../../parts/versionPicker/VersionPicker';
import { modelCardsTranslationRef } from '../../translation';
import { ModelParts } from '../ModelParts';
import { offeredVersions } from '../versions/offeredVersions';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
}));

/** Compares the version that is looked at with another one: first it is chosen, then a link leads to the comparison. */
export function CompareChoice({ model, address, view }: ModelParts) {
  const classes = useStyles();
  const comparePath = useComparePath();
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions(address);
  const [picked, setPicked] = useState<string>();
  const shown = view.version ?? model.latestVersion?.version;
  const others = offeredVersions({
    latest: model.latestVersion?.version,
    chosen: picked,
    aliases: model.aliases,
    listed: versions.items.map(({ version }) => version),
  }).filter(({ version }) => version !== shown);
  const [first] = others;
  if (shown === undefined || !first) return null;
  const other =
    picked === undefined || picked === shown ? first.version : picked;
  return (
    <div className={classes.root}>
      <VersionPicker
        address={address}
        label={t('detail.evaluation.compare')}
        value={other}
        offered={others.map(({ version, aliases }) => ({
          value: version,
          words: [version, ...aliases].join(' · '),
        }))}
        isFound={version => version !== shown}
        onPick={setPicked}
      />
      <LinkButton
        size="small"
        variant="outlined"
        to={comparePath([
          { ...address, version: other },
          { ...address, version: shown },
        ])}
      >
        {t('detail.evaluation.compareBoth', { other, shown })}
      </LinkButton>
    </div>
  );
}
