import { useEffect, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  CodedText,
  type ContractRule,
  Notice,
  StateChip,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { useFormatWord } from '../estate/useFormatWord';
import { apiContractsTranslationRef } from '../translation';
import { RuleExample } from './RuleExample';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(2, 0, 3),
    scrollMarginTop: theme.spacing(2),
    '&:focus': { outline: 'none' },
  },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 20,
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
}));

/**
 * The rule that the address points at, with its example; it takes the focus as another one is pointed at.
 *
 * @param props - `rule`: undefined where there is none of this id
 */
export function NamedRule(props: {
  id: string;
  rule: ContractRule | undefined;
}) {
  const { id, rule } = props;
  const classes = useStyles();
  const { t } = useTexts(apiContractsTranslationRef);
  const formatWord = useFormatWord();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus({ preventScroll: true });
    section.current?.scrollIntoView?.({ block: 'start' });
  }, [id]);
  return (
    <section
      ref={section}
      id={id}
      tabIndex={-1}
      aria-label={id}
      className={classes.root}
    >
      {rule ? (
        <>
          <h2 className={classes.title}>
            <code>{id}</code>
          </h2>
          <StateChip state={`change-${rule.severity}`} />{' '}
          {rule.format && formatWord(rule.format)}
          <p style={{ overflowWrap: 'anywhere' }}>
            <CodedText text={rule.explanation} />
          </p>
          <RuleExample rule={rule} />
        </>
      ) : (
        <Notice tone="attention" icon="warning">
          {t('rules.unknown.title', { id })}. {t('rules.unknown.description')}
        </Notice>
      )}
    </section>
  );
}
