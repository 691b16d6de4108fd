import { mkdirSync, writeFileSync } from 'node:fs';
import { brokenPromises } from './brokenPromises.mjs';
import {
  brokenProtos,
  buildImage,
  freezeImage,
  freezeProtosText,
} from './frozenProtos.mjs';
import { protobufText } from './protobufText.mjs';
import {
  digestOf,
  fileOf,
  frozenText,
  listIn,
  releasesIn,
} from './releases.mjs';

/**
 * Keeps a description, and the schemas of gRPC, as those of a release.
 *
 * @param protos - folder of the schemas; none are frozen without
 * @param today - day of the release, `YYYY-MM-DD`
 * @returns whether it was new
 * @throws Error for another description of a version that was released, and for one that breaks an earlier release
 */
export function freezeRelease(
  engine,
  { folder, version, text, protos, today },
) {
  const releases = releasesIn(folder);
  const image = protos && buildImage(protos);
  const known = releases.find(release => release.version === version);
  if (known) {
    const isSame =
      frozenText(folder, known) === text &&
      (!image || known.protosSha256 === digestOf(image));
    if (isSame) return false;
    throw new Error(
      `${version} was released with another description: a release has a new version.`,
    );
  }
  const broken = [
    ...brokenPromises(engine, {
      folder,
      present: text,
      version: releases.at(-1)?.version,
    }),
    ...(protos ? brokenProtos(folder, releases, protos) : []),
  ];
  if (releases.length > 0 && broken.length > 0) {
    throw new Error(
      `It breaks what was promised, and is not frozen:\n${broken.join('\n')}`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, version), text);
  const released = {
    version,
    releasedOn: today,
    sha256: digestOf(text),
    ...(image && {
      protosSha256: freezeImage(folder, version, image),
      protosTextSha256: freezeProtosText(folder, version, protobufText(protos)),
    }),
  };
  writeFileSync(
    listIn(folder),
    `${JSON.stringify([...releases, released], null, 2)}\n`,
  );
  return true;
}
