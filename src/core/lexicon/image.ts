/** What an image holds, by name. */
export type ImagePart = Int32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array;
export type ImageParts = Readonly<Record<string, ImagePart>>;

/** Begins every image; another one is written where the layout changes. */
const MARK = 0x4d544c31;
const ALIGNED = 8;
const ITEMS_A_STEP = 64;

const ARRAYS = { Int32Array, Uint32Array, Uint16Array, Uint8Array, Int8Array } as const;
type ArrayName = keyof typeof ARRAYS;

/** Name, kind, where it begins and how many entries it has. */
type Entry = readonly [name: string, kind: ArrayName, at: number, length: number];

/** Typed arrays as bytes that are read back without copying or parsing, made in steps. In the byte order of this machine. */
export function* imageInSteps(parts: ImageParts): Generator<void, Uint8Array> {
  const arrays: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  const entries = Object.entries(parts).map(([name, part]): Entry => {
    const at = end;
    arrays.push({ at, bytes: new Uint8Array(part.buffer, part.byteOffset, part.byteLength) });
    end = aligned(end + part.byteLength);
    return [name, part[Symbol.toStringTag], at, part.length];
  });
  const header = codesOf(JSON.stringify(entries));
  const body = aligned(12 + 2 * header.length);
  const image = new Uint8Array(body + end);
  image.set(new Uint8Array(Int32Array.of(MARK, header.length, image.length).buffer));
  image.set(new Uint8Array(header.buffer), 12);
  for (const { at, bytes } of arrays) {
    yield;
    image.set(bytes, body + at);
  }
  return image;
}

/** What an image holds; undefined where it is none, or not whole. The arrays are views of it. */
export function partsOf(image: Uint8Array): ImageParts | undefined {
  const inPlace = image.byteOffset % ALIGNED === 0 && image.buffer instanceof ArrayBuffer;
  const whole = inPlace ? (image as Uint8Array<ArrayBuffer>) : image.slice();
  if (whole.length < 12) return undefined;
  const [mark, letters = 0, length] = new Int32Array(whole.buffer, whole.byteOffset, 3);
  if (mark !== MARK || length !== whole.length || letters < 0 || 12 + 2 * letters > length) return undefined;
  const body = whole.byteOffset + aligned(12 + 2 * letters);
  const entries = JSON.parse(textOf(new Uint16Array(whole.buffer, whole.byteOffset + 12, letters))) as readonly Entry[];
  return Object.fromEntries(
    entries.map(([name, kind, at, count]): [string, ImagePart] => [
      name,
      new ARRAYS[kind](whole.buffer, body + at, count),
    ]),
  );
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNED) * ALIGNED;
}

/** Items of plain data as the code units of their JSON, made in steps. */
export function* jsonInSteps(items: readonly unknown[]): Generator<void, Uint16Array> {
  const pieces: Uint16Array[] = [];
  for (let from = 0; from < items.length; from += ITEMS_A_STEP) {
    const piece = JSON.stringify(items.slice(from, from + ITEMS_A_STEP)).slice(1, -1);
    pieces.push(codesOf(`${from === 0 ? '[' : ','}${piece}`));
    yield;
  }
  pieces.push(codesOf(items.length === 0 ? '[]' : ']'));
  const codes = new Uint16Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    codes.set(piece, at);
    at += piece.length;
  }
  return codes;
}

/** A text's code units. */
export function codesOf(text: string): Uint16Array<ArrayBuffer> {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** The text of code units. */
export function textOf(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += 8192)
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(i, i + 8192)) as string;
  return text;
}
