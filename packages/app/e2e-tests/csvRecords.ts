/** Records of a CSV by the names of its columns: RFC 4180, with fields in quotes where they need them. */
export function csvRecords(csv: string): Record<string, string>[] {
  const [head, ...lines] = csv.trimEnd().split('\r\n').map(fieldsOf);
  return lines.map(fields =>
    Object.fromEntries(head.map((name, index) => [name, fields[index]])),
  );
}

function fieldsOf(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
