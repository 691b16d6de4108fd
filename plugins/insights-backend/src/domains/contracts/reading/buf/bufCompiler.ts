import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  protobufFiles,
  type ProtobufFile,
} from '../../model/formats/protobuf/protobufFiles';
import type {
  BrokenProtobufRule,
  ProtobufCompiler,
} from '../../model/formats/protobuf/ProtobufCompiler';
import type { ContractFault } from '../../model/ContractReading';
import { annotationsIn, filesOfImage, type BufAnnotation } from './bufAnswers';
import { findBuf } from './findBuf';
import { inFolder } from './inFolder';
import { runBuf } from './runBuf';

/** More than the largest public definitions have. */
const MOST_CHARACTERS = 4_000_000;

const RULES =
  '{"version":"v2","breaking":{"use":["FILE","PACKAGE","WIRE_JSON","WIRE"]}}';

/** Left out is what a text without folders cannot hold to, and how its files are called here. */
const STYLE = JSON.stringify({
  version: 'v2',
  lint: {
    use: ['STANDARD', 'COMMENTS'],
    except: [
      ...['DIRECTORY_SAME_PACKAGE', 'PACKAGE_DIRECTORY_MATCH'],
      ...['PACKAGE_SAME_DIRECTORY', 'FILE_LOWER_SNAKE_CASE'],
    ],
  },
});

/** No file of its folder is read for settings, and no dependency is looked for. */
const NO_SETTINGS = '{"version":"v2"}';

/** Compiles and compares by the program of @bufbuild/buf; undefined where that is not installed. */
export function bufCompiler(): ProtobufCompiler | undefined {
  const program = findBuf();
  return program === undefined ? undefined : compilerBy(program);
}

function compilerBy(program: string): ProtobufCompiler {
  return {
    async compile(definition) {
      if (definition.length > MOST_CHARACTERS) {
        return { faults: [tooLarge(definition.length)] };
      }
      const files = protobufFiles(definition);
      return inFolder(async folder => {
        const source = join(folder, 'source');
        await writeFiles(source, files);
        const imagePath = join(folder, 'image.json');
        const built = await runBuf(program, source, [
          ...['build', '.', `--config=${NO_SETTINGS}`, '--error-format=json'],
          `--output=${imagePath}`,
        ]);
        if (!built.isFine) {
          const told = annotationsIn(built.printed);
          return { faults: told.map(one => faultOf(one, files)) };
        }
        const image = await readFile(imagePath, 'utf8');
        return { compiled: { image, files: filesOfImage(image) } };
      });
    },

    async brokenRules(before, after) {
      return inFolder(async folder => {
        await writeFile(join(folder, 'before.json'), before.image);
        await writeFile(join(folder, 'after.json'), after.image);
        const { printed } = await runBuf(program, folder, [
          ...['breaking', 'after.json', '--against=before.json'],
          ...[`--config=${RULES}`, '--error-format=json'],
        ]);
        return annotationsIn(printed).map(brokenRuleOf);
      });
    },

    async brokenStyle({ image }) {
      return inFolder(async folder => {
        await writeFile(join(folder, 'image.json'), image);
        const { printed } = await runBuf(program, folder, [
          ...['lint', 'image.json', `--config=${STYLE}`, '--error-format=json'],
        ]);
        return annotationsIn(printed).map(brokenRuleOf);
      });
    },
  };
}

function brokenRuleOf(told: BufAnnotation): BrokenProtobufRule {
  return {
    ...{ rule: told.type, message: told.message, file: told.path ?? null },
    ...{ line: told.start_line ?? null, column: told.start_column ?? null },
  };
}

async function writeFiles(
  folder: string,
  files: readonly ProtobufFile[],
): Promise<void> {
  for (const { name, text } of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

function faultOf(
  { path, message, start_line, start_column }: BufAnnotation,
  files: readonly ProtobufFile[],
): ContractFault {
  const file = files.find(({ name }) => name === path);
  return {
    why: `It is no definition of protobuf: ${message}.`,
    fix: /\bimport/.test(message)
      ? 'Put the imported file into the definition, too, after a line `// path/of/it.proto`; files elsewhere are never read.'
      : 'Correct it at this place.',
    pointer: null,
    line:
      start_line === null || start_line === undefined
        ? null
        : start_line + (file?.linesBefore ?? 0),
    column: start_column ?? null,
  };
}

function tooLarge(length: number): ContractFault {
  return {
    why: `The text has ${length} characters; ${MOST_CHARACTERS} are read at most.`,
    fix: 'Split it into several APIs.',
    ...{ pointer: null, line: null, column: null },
  };
}
