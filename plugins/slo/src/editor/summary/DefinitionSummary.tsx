import { makeStyles } from '@material-ui/core/styles';
import {
  FactsList,
  SloDefinition,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { sloTranslationRef } from '../../translation';
import { useObjectiveFacts, usePromiseWords } from './useObjectiveFacts';

const useStyles = makeStyles(theme => ({
  slo: { marginBottom: theme.spacing(3) },
  title: { margin: 0, fontSize: 15, fontWeight: 600, lineHeight: 1.4 },
  quiet: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 13,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  objective: {
    marginTop: theme.spacing(1.5),
    '& dl': {
      gridTemplateColumns: '72px minmax(0, 1fr)',
      gap: theme.spacing(0.5, 1.5),
      fontSize: 13,
    },
  },
  promise: {
    margin: theme.spacing(0, 0, 0.5),
    fontSize: 14,
    fontWeight: 500,
    lineHeight: 1.5,
  },
}));

function Slo({ definition }: { definition: SloDefinition }) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  const promiseWords = usePromiseWords();
  const factsOf = useObjectiveFacts();
  const { title, name, service, objectives, isComposite } = definition;
  return (
    <div className={classes.slo}>
      <h3 className={classes.title}>{title}</h3>
      <p className={classes.quiet}>
        {name} · {t('editor.summary.service', { service })}
      </p>
      {isComposite && (
        <p className={classes.quiet}>{t('editor.summary.composite')}</p>
      )}
      {objectives.map((objective, index) => (
        <div key={index} className={classes.objective}>
          <p className={classes.promise}>
            {objectives.length > 1 &&
              `${
                objective.title ??
                t('editor.summary.objective', { number: String(index + 1) })
              }: `}
            {promiseWords(objective)}
          </p>
          <FactsList facts={factsOf(objective)} />
        </div>
      ))}
    </div>
  );
}

/** What the SLOs of a text say, in words. */
export function DefinitionSummary(props: {
  definitions: readonly SloDefinition[];
}) {
  const classes = useStyles();
  const { t } = useTexts(sloTranslationRef);
  if (props.definitions.length === 0) {
    return <p className={classes.quiet}>{t('editor.summary.none')}</p>;
  }
  return (
    <>
      {props.definitions.map((definition, index) => (
        <Slo key={index} definition={definition} />
      ))}
    </>
  );
}
