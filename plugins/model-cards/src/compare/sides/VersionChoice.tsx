import TextField from '@material-ui/core/TextField';
import {
  ModelComparedSide,
  useModelVersions,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../translation';

/** A menu of more is no longer read; the page of the model has them all. */
const MOST_VERSIONS = 50;

const LATEST = '';

/**
 * Which version of a model is compared.
 *
 * @param props - `chosen`: undefined for whichever is the latest
 */
export function VersionChoice(props: {
  side: Pick<ModelComparedSide, 'registry' | 'name' | 'title' | 'version'>;
  chosen: string | undefined;
  onChoose(version: string | undefined): void;
}) {
  const { side, chosen } = props;
  const { registry, name } = side;
  const { t } = useTexts(modelCardsTranslationRef);
  const versions = useModelVersions(
    { registry, name },
    { limit: MOST_VERSIONS },
  );
  const offered = versions.items.map(({ version }) => version);
  // An old version is not among the latest; the chosen one is always there.
  const missing = chosen !== undefined && !offered.includes(chosen);
  const all = missing ? [chosen, ...offered] : offered;
  const latest = chosen === undefined ? side.version : undefined;
  return (
    <TextField
      select
      size="small"
      variant="outlined"
      label={t('compare.sides.version')}
      value={chosen ?? LATEST}
      onChange={event => props.onChoose(event.target.value || undefined)}
      style={{ maxWidth: 200 }}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      inputProps={{
        'aria-label': t('compare.sides.versionOf', {
          model: side.title ?? name,
        }),
      }}
    >
      <option value={LATEST}>
        {[t('compare.sides.latest'), latest].filter(Boolean).join(': ')}
      </option>
      {all.map(version => (
        <option key={version} value={version}>
          {version}
        </option>
      ))}
    </TextField>
  );
}
