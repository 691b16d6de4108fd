import { createReadOnce } from './createReadOnce';

const document = {
  ...{ document: null, isReadable: true, faults: [] },
  facts: { title: null, declaredVersion: null, operationCount: null },
};

/** What is asked for, one after the other, and how often it had to be read. */
async function readingsOf(...definitions: readonly string[]) {
  const readOnce = createReadOnce();
  const read = jest.fn(async () => document);
  for (const definition of definitions) {
    await readOnce({ definition, format: 'openapi' }, read);
  }
  return read.mock.calls.length;
}

describe('a definition', () => {
  it('is read once for those that it is compared with, one after another', async () => {
    expect(await readingsOf('a', 'b', 'b', 'c', 'c', 'd')).toBe(4);
  });

  it('is read again once many others came, or large ones', async () => {
    const others = Array.from({ length: 48 }, (_, at) => `other ${at}`);
    expect(await readingsOf('a', ...others.slice(0, 40), 'a')).toBe(41);
    expect(await readingsOf('a', ...others, 'a')).toBe(50);
    const large = ['x', 'y', 'z'].map(one => one.repeat(11_000_000));
    expect(await readingsOf(...large, large[2], large[1], large[0])).toBe(4);
  });

  it('is read as what it is of, and again after it could not be', async () => {
    const readOnce = createReadOnce();
    const formats: string[] = [];
    for (const format of ['openapi', 'asyncapi', 'openapi'] as const) {
      await readOnce({ definition: '{}', format }, async () => {
        formats.push(format);
        return document;
      });
    }
    expect(formats).toEqual(['openapi', 'asyncapi']);
    const text = { definition: 'a', format: 'protobuf' } as const;
    const failing = readOnce(text, () => Promise.reject(new Error('Killed')));
    await expect(failing).rejects.toThrow('Killed');
    expect(await readOnce(text, async () => document)).toBe(document);
  });
});
