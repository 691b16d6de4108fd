import { itemsAt, memberAt, membersAt, type At } from '../json/At';
import { memberOf, stringOf, stringsOf } from '../json/Json';
import type { Source } from '../references/Source';
import type { OperationEntry } from './OperationEntry';

/** Where an API is served. */
export interface ApiServer {
  readonly pointer: string;
  readonly url: string;
  /** The values that each variable of the address may have; none where any is allowed. */
  readonly variables: ReadonlyMap<string, readonly string[]>;
}

/** The servers that an operation or its path names itself; none where those of the document count. */
export function serversOf(
  source: Source,
  { at, pathItem }: OperationEntry,
): ApiServer[] {
  if (source.version === '2.0') return [];
  return serversIn(memberAt(at, 'servers') ?? memberAt(pathItem, 'servers'));
}

/** The servers of the document; `host`, `basePath` and `schemes` of 2.0 make them. */
export function serversOfDocument(source: Source): ApiServer[] {
  const root: At = { value: source.root, pointer: '' };
  if (source.version !== '2.0') return serversIn(memberAt(root, 'servers'));
  const host = stringOf(source.root, 'host');
  const basePath = stringOf(source.root, 'basePath') ?? '';
  const schemes = stringsOf(memberOf(source.root, 'schemes'));
  if (host === undefined && basePath === '') return [];
  const pointer = host === undefined ? '/basePath' : '/host';
  const address = host === undefined ? basePath : `//${host}${basePath}`;
  return (schemes.length > 0 && host ? schemes : ['']).map(scheme => ({
    pointer,
    url: scheme === '' ? address : `${scheme}:${address}`,
    variables: new Map(),
  }));
}

function serversIn(list: At | null): ApiServer[] {
  return itemsAt(list).map(server => ({
    pointer: server.pointer,
    url: (stringOf(server.value, 'url') ?? '').replace(/\/$/, ''),
    variables: new Map(
      membersAt(memberAt(server, 'variables')).map(([name, variable]) => [
        name,
        stringsOf(memberOf(variable.value, 'enum')),
      ]),
    ),
  }));
}
