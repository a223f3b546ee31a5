import assert from 'node:assert/strict';
import { crc32, deflateRawSync } from 'node:zlib';
import { repacked, zipEntries } from './zip';

const FILES = { 'a.txt': 'one and the same '.repeat(200), 'folder/é.md': 'short', empty: '' };

describe('a zip archive', () => {
  it('names its files', () => {
    assert.deepEqual(zipEntries(stored(FILES)), Object.keys(FILES));
    assert.throws(() => zipEntries(Buffer.from('no archive')), /not a zip archive/);
  });

  it('holds the same when it is packed again, in less room', async () => {
    const archive = stored(FILES);
    const smaller = await repacked(archive, asItIs, (data) => Promise.resolve(deflateRawSync(data)));
    assert.ok(smaller.length < archive.length - 3000, `${smaller.length} of ${archive.length} bytes`);
    assert.deepEqual(zipEntries(smaller), Object.keys(FILES));
    const found: string[] = [];
    const again = await repacked(smaller, asItIs, (data) => {
      found.push(data.toString());
      return Promise.resolve(Buffer.concat([data, data, data]));
    });
    assert.deepEqual(found, Object.values(FILES));
    assert.ok(again.equals(smaller), 'what would not get shorter is kept');
  });

  it('holds what files were rewritten to', async () => {
    const upper = (name: string, data: Buffer): Buffer =>
      name.endsWith('.md') ? Buffer.from(data.toString().toUpperCase()) : data;
    const archive = await repacked(stored(FILES), upper, (data) => Promise.resolve(deflateRawSync(data)));
    const found: string[] = [];
    await repacked(archive, asItIs, (data) => {
      found.push(data.toString());
      return Promise.resolve(data);
    });
    assert.deepEqual(found, Object.values({ ...FILES, 'folder/é.md': 'SHORT' }));
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32('SHORT'));
    // In the local header and in the directory.
    assert.equal(archive.toString('latin1').split(sum.toString('latin1')).length - 1, 2);
  });
});

function asItIs(_name: string, data: Buffer): Buffer {
  return data;
}

/** An archive whose files are not compressed (PKWARE APPNOTE 4.3.6), without check sums. */
function stored(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    const header = Buffer.alloc(46);
    header.write('PK\x01\x02', 'latin1');
    header.writeUInt32LE(data.length, 20);
    header.writeUInt32LE(data.length, 24);
    header.writeUInt16LE(Buffer.byteLength(name), 28);
    header.writeUInt32LE(at, 42);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header.subarray(6, 32), Buffer.from(name), data]);
    parts.push(file);
    directory.push(header, Buffer.from(name));
    at += file.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
