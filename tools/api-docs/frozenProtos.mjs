import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../almanac/paths.mjs';
import { digestOf } from './releases.mjs';

const BUF = path.join(root, 'node_modules/.bin/buf');

/** The program tells by this code that something breaks. */
const BREAKS = 100;

/** The schemas of gRPC that a release froze, as an image of buf. */
export const imageOf = (folder, version) =>
  path.join(folder, `${version}.binpb`);

/** The same as one text. */
const protosTextOf = (folder, version) => path.join(folder, `${version}.proto`);

/**
 * An image of the schemas in a folder, without comments and places: the same schemas have the same bytes.
 *
 * @throws Error where they are no schemas
 */
export function buildImage(protos) {
  return buf(['build', protos, '--exclude-source-info', '-o', '-#format=binpb'])
    .stdout;
}

/** Keeps the image of a release. @returns its digest */
export function freezeImage(folder, version, image) {
  writeFileSync(imageOf(folder, version), image);
  return digestOf(image);
}

/** Keeps the schemas of a release as one text, as the portal shows them. @returns its digest */
export function freezeProtosText(folder, version, text) {
  writeFileSync(protosTextOf(folder, version), text);
  return digestOf(text);
}

/** Whether what is kept of a release is what it froze. */
function isAsFrozen(file, sha256) {
  return existsSync(file) && digestOf(readFileSync(file)) === sha256;
}

/**
 * What the present schemas of gRPC break of each release, a line each. A release of before they were frozen holds them to
 * nothing.
 *
 * @param protos - folder of the present schemas
 */
export function brokenProtos(folder, releases, protos) {
  return releases.flatMap(({ version, protosSha256, protosTextSha256 }) => {
    if (!protosSha256) return [];
    const image = imageOf(folder, version);
    const text = protosTextOf(folder, version);
    const edited = [
      ...(isAsFrozen(image, protosSha256) ? [] : [image]),
      ...(!protosTextSha256 || isAsFrozen(text, protosTextSha256)
        ? []
        : [text]),
    ];
    if (edited.length > 0) {
      return edited.map(
        file =>
          `${version}: ${path.basename(
            file,
          )} is not what the release froze: its digest is not that of releases.json.`,
      );
    }
    const { status, stdout } = buf(['breaking', protos, '--against', image]);
    if (status === 0) return [];
    const lines = stdout.toString().trim().split('\n');
    return lines.map(line => `${version}: ${line}`);
  });
}

function buf(options) {
  const ran = spawnSync(BUF, options, {
    cwd: root,
    maxBuffer: 64_000_000,
    timeout: 120_000,
  });
  const isTold = ran.status === 0 || ran.status === BREAKS;
  const hasAnswer = ran.status === 0 || ran.stdout?.length > 0;
  if (isTold && hasAnswer) return ran;
  throw new Error(`buf could not be run: ${ran.error ?? ran.stderr}`);
}
