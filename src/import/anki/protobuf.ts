/** One field of a message in Protocol Buffers' wire format. */
export interface MessageField {
  field: number;
  /** Value of a number; 0 for other types. */
  value: number;
  /** Contents of a text, bytes, or a message; empty for other types. */
  bytes: Uint8Array;
}

/**
 * Reads the fields of a message, in order.
 * @throws RangeError if the message is truncated or invalid
 */
export function readFields(message: Uint8Array): MessageField[] {
  const fields: MessageField[] = [];
  let at = 0;

  function readNumber(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++];
      if (byte === undefined) throw new RangeError('The message is truncated.');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  function take(length: number): Uint8Array {
    if (at + length > message.length) throw new RangeError('The message is truncated.');
    at += length;
    return message.subarray(at - length, at);
  }

  while (at < message.length) {
    const tag = readNumber();
    const field = Math.floor(tag / 8);
    const type = tag % 8;
    if (type === 0) fields.push({ field, value: readNumber(), bytes: new Uint8Array() });
    else if (type === 1) fields.push({ field, value: 0, bytes: take(8) });
    else if (type === 2) fields.push({ field, value: 0, bytes: take(readNumber()) });
    else if (type === 5) fields.push({ field, value: 0, bytes: take(4) });
    else throw new RangeError(`A field of type ${type} is unknown.`);
  }
  return fields;
}

/** Returns the last text of a field, which replaces earlier ones. */
export function textField(fields: readonly MessageField[], field: number): string {
  const found = fields.findLast((one) => one.field === field);
  return Buffer.from(found?.bytes ?? []).toString();
}
