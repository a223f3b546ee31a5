import { crc32, inflateRawSync } from 'node:zlib';

/** An entry of the central directory (PKWARE APPNOTE 4.3.12). */
interface Entry {
  readonly name: string;
  /** Its fixed part, 46 bytes. */
  readonly header: Buffer;
  /** As it lies in the archive. */
  readonly data: Buffer;
}

const DEFLATED = 8;
/** Of the flags: names are UTF-8. */
const UTF8 = 1 << 11;

/** The names of the files in a zip archive. */
export function zipEntries(archive: Buffer): readonly string[] {
  return entriesOf(archive).map(({ name }) => name);
}

/** The same archive with what `rewrite` makes of each file, deflated by `deflate` where that takes less; what is not needed to read it is left out. */
export async function repacked(
  archive: Buffer,
  rewrite: (name: string, data: Buffer) => Buffer,
  deflate: (data: Buffer) => Promise<Uint8Array>,
): Promise<Buffer> {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, header, data } of entriesOf(archive)) {
    const method = header.readUInt16LE(10);
    const before = method === DEFLATED ? inflateRawSync(data) : data;
    const plain = rewrite(name, before);
    const shorter = Buffer.from(await deflate(plain));
    const packed = plain !== before || shorter.length < data.length ? shorter : data;
    const central = Buffer.from(header);
    central.writeUInt16LE(UTF8, 8);
    central.writeUInt16LE(packed === shorter ? DEFLATED : method, 10);
    central.writeUInt32LE(crc32(plain), 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(plain.length, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(0, 30); // neither extra fields nor a comment
    central.writeUInt32LE(at, 42);
    // What a local header says, it says in the same order (4.3.7).
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), central.subarray(6, 32)]);
    const bytes = Buffer.concat([local, Buffer.from(name), packed]);
    directory.push(central, Buffer.from(name));
    files.push(bytes);
    at += bytes.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

function entriesOf(archive: Buffer): readonly Entry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip archive');
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const number = (offset: number): number => archive.readUInt16LE(at + offset);
    const local = archive.readUInt32LE(at + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + number(28)),
      header: archive.subarray(at, at + 46),
      data: archive.subarray(from, from + archive.readUInt32LE(at + 20)),
    });
    at += 46 + number(28) + number(30) + number(32);
  }
  return entries;
}
