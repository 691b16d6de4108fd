import { z } from 'zod';
import type {
  ProtobufFileDescriptor,
  ProtobufMessage,
} from '../../model/formats/protobuf/ProtobufFileDescriptor';

const options = z.object({ deprecated: z.boolean().optional() }).optional();
const named = z.object({ name: z.string(), options });
const names = z.array(named).default([]);
const enumeration = named.extend({ value: names });
const enumerations = z.array(enumeration).default([]);

const message: z.ZodType<ProtobufMessage> = z.object({
  ...{ name: z.string(), options },
  ...{ field: names, oneofDecl: names, extension: names },
  get nestedType() {
    return z.array(message).default([]);
  },
  enumType: enumerations,
});

/** What is written for buf alone says nothing to a reader. */
const FOR_BUF = 'buf:lint:ignore';

const place = z
  .object({
    path: z.array(z.number()).default([]),
    span: z.array(z.number()).default([]),
    leadingComments: z.string().default(''),
  })
  .transform(({ path, span, leadingComments }) => ({
    ...{ path, span },
    isCommented: leadingComments
      .split('\n')
      .map(line => line.trim())
      .some(line => line !== '' && !line.startsWith(FOR_BUF)),
  }));

const file = z
  .object({
    ...{ name: z.string(), options },
    package: z.string().default(''),
    messageType: z.array(message).default([]),
    enumType: enumerations,
    service: z.array(named.extend({ method: names })).default([]),
    extension: names,
    sourceCodeInfo: z
      .object({ location: z.array(place).default([]) })
      .default({ location: [] }),
    bufExtension: z.object({ isImport: z.boolean().default(false) }).optional(),
  })
  .transform(({ sourceCodeInfo, bufExtension, ...rest }) => ({
    ...rest,
    places: sourceCodeInfo.location,
    isImport: bufExtension?.isImport ?? false,
  }));

const image = z.object({ file: z.array(file) });

/** The files of an image that `buf build` wrote as JSON, without those that they import. */
export function filesOfImage(json: string): ProtobufFileDescriptor[] {
  return image.parse(JSON.parse(json)).file.filter(({ isImport }) => !isImport);
}

const annotation = z.object({
  path: z.string().nullish(),
  start_line: z.number().nullish(),
  start_column: z.number().nullish(),
  type: z.string(),
  message: z.string(),
});

/** What `buf` tells of definitions: one object on each line. */
export type BufAnnotation = z.infer<typeof annotation>;

/** Reads what was printed with `--error-format=json`. */
export function annotationsIn(printed: string): BufAnnotation[] {
  return printed
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => annotation.parse(JSON.parse(line)));
}
