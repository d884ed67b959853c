/** Writes a ZIP whose entries are not pressed: what any program opens, made of nothing but bytes. */
export function zipOf(entries: [name: string, content: Uint8Array][]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of entries) {
    const bytes = new TextEncoder().encode(name);
    const about = fields([2, 20], [2, 0x0800], [2, 0], [2, 0], [2, 0x5d7c], [4, crcOf(content)], [4, content.length], [4, content.length], [2, bytes.length], [2, 0]);
    parts.push(fields([4, 0x04034b50]), about, bytes, content);
    directory.push(fields([4, 0x02014b50], [2, 20]), about, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), bytes);
    offset += 4 + about.length + bytes.length + content.length;
  }
  const length = directory.reduce((sum, { length: of }) => sum + of, 0);
  const count = entries.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, offset], [2, 0]);
  return joined([...parts, ...directory, end]);
}

/** Numbers as a ZIP has them, the lowest byte first. */
function fields(...values: [bytes: number, value: number][]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) & 0xff)),
  );
}

function crcOf(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
