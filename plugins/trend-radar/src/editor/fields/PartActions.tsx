import IconButton from '@material-ui/core/IconButton';
import DeleteOutline from '@material-ui/icons/DeleteOutline';
import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import { useTexts } from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { FEWEST_PARTS, moved } from '../radarDraft';

/** Moves a part of a list up or down, or takes it away. */
export function PartActions<Part>(props: {
  parts: Part[];
  index: number;
  name: string;
  onChange(parts: Part[]): void;
}) {
  const { parts, index, name, onChange } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  return (
    <div style={{ display: 'flex', flex: 'none' }}>
      <IconButton
        size="small"
        aria-label={t('editor.part.up', { name })}
        disabled={index === 0}
        onClick={() => onChange(moved(parts, index, index - 1))}
      >
        <ArrowUpward fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('editor.part.down', { name })}
        disabled={index === parts.length - 1}
        onClick={() => onChange(moved(parts, index, index + 1))}
      >
        <ArrowDownward fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        aria-label={t('editor.part.remove', { name })}
        disabled={parts.length <= FEWEST_PARTS}
        onClick={() => onChange(parts.filter((_, at) => at !== index))}
      >
        <DeleteOutline fontSize="small" />
      </IconButton>
    </div>
  );
}
