import { modelCardLimits } from '@almanac/backstage-plugin-insights-common';
import { z } from 'zod';
import { RISK_TIERS, type CardValues } from './CardValues';

const { textCharacters, items } = modelCardLimits;

const text = z
  .string()
  .max(textCharacters)
  .refine(value => value.trim() !== '', 'must not be empty')
  .refine(value => !value.includes('\0'), 'must not hold NUL characters');
const some = text.optional();
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item).min(1).max(items);
const texts = listOf(text);

const figure = z.union([z.number(), text]).optional();

const party = z.strictObject({
  name: some,
  contact: some,
  role: z.enum(['manufacturer', 'supplier', 'publisher']).optional(),
});
const licence = z.strictObject({ id: some, name: some, url: some, text: some });
const reference = z.strictObject({ url: some, kind: some, comment: some });
const citation = z.strictObject({ style: some, text: some });
const port = z.strictObject({ name: some, format: some });
const digest = z.strictObject({ algorithm: text, value: text });
const dataset = z.strictObject({
  ...{ id: some, name: some, description: some, link: some, revision: some },
  ...{ classification: some, sensitive: texts.optional() },
});
const measuredOn = z.strictObject({
  ...{ id: some, name: some, configuration: some, split: some, revision: some },
});
const result = z.strictObject({
  ...{ metric: some, title: some, value: figure, slice: some },
  interval: z.strictObject({ lower: figure, upper: figure }).optional(),
  higherIs: z.enum(['better', 'worse']).optional(),
  task: z.strictObject({ id: some, title: some }).optional(),
  data: measuredOn.optional(),
  configuration: some,
  isVerified: z.boolean().optional(),
  source: z.strictObject({ name: some, url: some }).optional(),
});
const graphic = z.strictObject({ name: some, image: some, mediaType: some });
const risk = z.strictObject({ name: some, mitigation: some });
const fairness = z.strictObject({
  ...{ group: some, benefits: some, harms: some, mitigation: some },
});
const energyUse = z.strictObject({
  activity: text,
  energyKilowattHours: z.number(),
  carbonTonnes: z.number().optional(),
});

/** What each field of a card takes. The compiler holds it to `CardValues`, both ways. */
const FIELD_SCHEMAS = {
  details: {
    ...{ name: text, overview: text, description: text, version: text },
    ...{ releasedOn: text, changes: text, task: text, approach: text },
    ...{ architectureFamily: text, architecture: text, library: text },
    ...{ languages: texts, tags: texts, baseModels: texts },
    ...{ inputs: listOf(port), outputs: listOf(port), path: text },
    ...{ digests: listOf(digest), sources: text },
    ...{ references: listOf(reference), citations: listOf(citation) },
  },
  ownership: {
    ...{ owners: listOf(party), contact: text, licences: listOf(licence) },
  },
  intendedUse: {
    ...{ uses: texts, downstreamUses: texts, users: texts, howToStart: text },
  },
  outOfScopeUse: { uses: texts },
  factors: { description: text },
  metrics: { names: texts, description: text },
  evaluationData: { datasets: listOf(dataset), description: text },
  trainingData: {
    ...{ datasets: listOf(dataset), description: text, procedure: text },
  },
  quantitativeAnalyses: {
    ...{ results: listOf(result), graphics: listOf(graphic), summary: text },
  },
  ethicalConsiderations: {
    ...{ description: text, risks: listOf(risk), fairness: listOf(fairness) },
    riskTier: z.enum(RISK_TIERS),
  },
  caveats: { limitations: texts, tradeoffs: texts, recommendations: text },
  environment: {
    ...{ impact: text, energy: listOf(energyUse), hardware: text },
    software: text,
  },
  maintenance: { description: text },
} as const;

type Read = {
  [Section in keyof typeof FIELD_SCHEMAS]: {
    [Name in keyof (typeof FIELD_SCHEMAS)[Section]]: (typeof FIELD_SCHEMAS)[Section][Name] extends z.ZodType<
      infer Value
    >
      ? Value
      : never;
  };
};

/** Without `readonly`, and with `undefined` where a property may be left out, as schemas read it. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
  ? { -readonly [Key in keyof T]: Plain<T[Key]> }
  : T;

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <
  T,
>() => T extends Other ? 1 : 2
  ? true
  : false;

/** Does not compile where a schema takes more, or less, than the type of its field. */
const IS_SAME: Same<Plain<Read>, Plain<CardValues>> = true;

const BY_POINTER: ReadonlyMap<string, z.ZodType> = IS_SAME
  ? new Map(
      Object.entries(FIELD_SCHEMAS).flatMap(([section, fields]) =>
        Object.entries<z.ZodType>(fields).map(([name, schema]) => [
          `/${section}/${name}`,
          schema,
        ]),
      ),
    )
  : new Map();

/** JSON pointers to every field of a card, in the order of the sections. */
export const FIELD_POINTERS: readonly string[] = [...BY_POINTER.keys()];

/** Whether a JSON pointer leads to a field of a card. */
export function isFieldPointer(pointer: string): boolean {
  return BY_POINTER.has(pointer);
}

/** What the field at a pointer takes; undefined where there is none. */
export function fieldSchema(pointer: string): z.ZodType | undefined {
  return BY_POINTER.get(pointer);
}
