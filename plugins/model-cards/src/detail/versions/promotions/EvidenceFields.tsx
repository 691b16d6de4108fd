import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Close from '@material-ui/icons/Close';
import {
  ModelEvidence,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { modelCardsTranslationRef } from '../../../translation';
import { FormField } from '../../lib/FormField';

const MOST = 20;

const useStyles = makeStyles(theme => ({
  row: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
}));

/** What speaks for a promotion, to be written. */
export function EvidenceFields(props: {
  evidence: readonly ModelEvidence[];
  onChange(evidence: readonly ModelEvidence[]): void;
}) {
  const { evidence, onChange } = props;
  const classes = useStyles();
  const { t } = useTexts(modelCardsTranslationRef);
  const write = (at: number, changes: Partial<ModelEvidence>) =>
    onChange(
      evidence.map((item, index) =>
        index === at ? { ...item, ...changes } : item,
      ),
    );
  return (
    <>
      {evidence.map(({ title, url }, index) => {
        const number = String(index + 1);
        return (
          <div key={index} className={classes.row}>
            <FormField
              label={t('detail.promotion.evidenceTitle', { number })}
              value={title}
              onChange={event => write(index, { title: event.target.value })}
              inputProps={{ maxLength: 200 }}
              size="small"
            />
            <FormField
              label={t('detail.promotion.evidenceUrl', { number })}
              value={url}
              onChange={event => write(index, { url: event.target.value })}
              inputProps={{ maxLength: 2_000 }}
              type="url"
              size="small"
            />
            <IconButton
              size="small"
              aria-label={t('detail.promotion.removeEvidence', { number })}
              onClick={() => onChange(evidence.filter((_, at) => at !== index))}
            >
              <Close fontSize="small" />
            </IconButton>
          </div>
        );
      })}
      {evidence.length < MOST && (
        <Button
          size="small"
          onClick={() => onChange([...evidence, { title: '', url: '' }])}
        >
          {t('detail.promotion.addEvidence')}
        </Button>
      )}
    </>
  );
}
