/**
 * A reader of MessagePack (https://github.com/msgpack/msgpack/blob/master/spec.md), as far as spaCy's files use it:
 * maps become `Map` (spaCy keys some tables by 64-bit numbers, read as bigint), binary becomes Buffer.
 */
export type Packed = null | boolean | number | bigint | string | Buffer | Packed[] | Map<Packed, Packed>;

export function decode(bytes: Buffer): Packed {
  return new Reader(bytes).value();
}

class Reader {
  private at = 0;
  constructor(private readonly bytes: Buffer) {}

  value(): Packed {
    const code = this.unsigned(1);
    if (code < 0x80) return code;
    if (code < 0x90) return this.map(code & 0x0f);
    if (code < 0xa0) return this.array(code & 0x0f);
    if (code < 0xc0) return this.text(code & 0x1f);
    if (code >= 0xe0) return code - 0x100;
    const read = this.readers[code];
    if (!read) throw new Error(`MessagePack code 0x${code.toString(16)} is not read here`);
    return read();
  }

  private readonly readers: Record<number, () => Packed> = {
    0xc0: () => null,
    0xc2: () => false,
    0xc3: () => true,
    0xc4: () => this.binary(this.unsigned(1)),
    0xc5: () => this.binary(this.unsigned(2)),
    0xc6: () => this.binary(this.unsigned(4)),
    0xca: () => this.take(4).readFloatBE(),
    0xcb: () => this.take(8).readDoubleBE(),
    0xcc: () => this.unsigned(1),
    0xcd: () => this.unsigned(2),
    0xce: () => this.unsigned(4),
    0xcf: () => this.take(8).readBigUInt64BE(),
    0xd0: () => this.take(1).readInt8(),
    0xd1: () => this.take(2).readInt16BE(),
    0xd2: () => this.take(4).readInt32BE(),
    0xd3: () => this.take(8).readBigInt64BE(),
    0xd9: () => this.text(this.unsigned(1)),
    0xda: () => this.text(this.unsigned(2)),
    0xdb: () => this.text(this.unsigned(4)),
    0xdc: () => this.array(this.unsigned(2)),
    0xdd: () => this.array(this.unsigned(4)),
    0xde: () => this.map(this.unsigned(2)),
    0xdf: () => this.map(this.unsigned(4)),
  };

  private take(length: number): Buffer {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  private unsigned(length: number): number {
    return this.take(length).readUIntBE(0, length);
  }
  private binary(length: number): Buffer {
    return this.take(length);
  }
  private text(length: number): string {
    return this.take(length).toString('utf8');
  }
  private array(length: number): Packed[] {
    return Array.from({ length }, () => this.value());
  }
  private map(length: number): Map<Packed, Packed> {
    return new Map(Array.from({ length }, (): [Packed, Packed] => [this.value(), this.value()]));
  }
}

/** A map with string keys as a plain object, deeply. Keys may be packed as binary. */
export function plain(value: Packed): any {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
}
