import { FactsList, ModelCard } from '@almanac/backstage-plugin-insights-react';
import { fieldsOfCard } from '../../card/fields/fieldsOfCard';
import { useFieldWords } from '../../card/fields/useFieldWords';
import { Provenance } from '../../card/Provenance';
import { StatementShown } from '../../card/StatementShown';

/** What a card that is kept as it was says, by section. */
export function FrozenFields({ card }: { card: ModelCard }) {
  const words = useFieldWords();
  const said = fieldsOfCard(card)
    .map(section => ({
      ...section,
      fields: section.fields.filter(({ field }) => field),
    }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <>
      {said.map(section => (
        <section key={section.name}>
          <h4>{words.section(section.name)}</h4>
          <FactsList
            facts={section.fields.flatMap(({ name, kind, field }) => {
              if (!field) return [];
              const title = words.field(section.name, name);
              return [
                [
                  title,
                  <>
                    <StatementShown
                      statement={field}
                      fieldKind={kind}
                      title={title}
                    />
                    <Provenance provenance={field.provenance} />
                  </>,
                ],
              ];
            })}
          />
        </section>
      ))}
    </>
  );
}
