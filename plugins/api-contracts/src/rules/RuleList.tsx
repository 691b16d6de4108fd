import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  CodedText,
  type ContractRule,
  formatNumber,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { apiContractsTranslationRef } from '../translation';
import { RuleLink } from './RuleLink';

/** There are about a thousand; the field above finds the others. */
const DRAWN_AT_ONCE = 50;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(2, 0), padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr)',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  why: { color: theme.palette.text.secondary },
}));

/** Rules, a part of them at a time, each with why it matters and the way to its example. */
export function RuleList({ rules }: { rules: readonly ContractRule[] }) {
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const { search } = useLocation();
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE);
  const left = rules.length - drawn;
  return (
    <>
      <ul className={classes.list} aria-label={t('rules.label')}>
        {rules.slice(0, drawn).map(({ id, severity, explanation }) => (
          <li key={id} className={classes.item}>
            <span>
              <StateChip state={`change-${severity}`} />
            </span>
            <div>
              <RuleLink id={id} search={search} />
              <div className={classes.why}>
                <CodedText text={explanation} />
              </div>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => setDrawn(drawn + DRAWN_AT_ONCE)}
        >
          {t('rules.more', {
            number: formatNumber(Math.min(left, DRAWN_AT_ONCE)),
            left: formatNumber(left),
          })}
        </Button>
      )}
    </>
  );
}
