/** Takes a file in blocks, whatever their borders, and gives out the items of its one array. */
export interface ItemSplitter {
  /** The item is valid only until the next call. Stops taking when the file turns out to be none of this shape. */
  readonly push: (block: Uint8Array) => void;
  readonly state: () => SplitState;
}

/** Where the reading stands; at the end of the file, what it came to. */
export interface SplitState {
  /** Why the file cannot be read; null so far. */
  readonly fault: "root" | "after-end" | "item-too-long" | null;
  /** The array was there. */
  readonly found: boolean;
  /** The root object was closed. */
  readonly closed: boolean;
  readonly items: number;
  readonly bytes: number;
}

interface Reading {
  fault: SplitState["fault"];
  found: boolean;
  closed: boolean;
  depth: number;
  inString: boolean;
  escaped: boolean;
  /** Inside the array itself or one of its items. */
  inItems: boolean;
  /** A text that begins now in the root object is a key. */
  atKey: boolean;
  key: number[] | null;
  lastKey: string;
}

/** Longer items hold no register record; a lost quotation mark would swallow the rest of the file. */
const LONGEST_ITEM = 16_000_000;
/** Longer keys are not the one that is looked for. */
const LONGEST_KEY = 64;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Space, tab, line ends and the bytes of a byte order mark. */
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

const NOTHING = 0;
const BEGINS = 1;
const NEXT = 2;
const LAST = 3;
type Signal = typeof NOTHING | typeof BEGINS | typeof NEXT | typeof LAST;

/**
 * Splits `{"<key>": [item, item, …], …}` in UTF-8 (RFC 8259) into its items without reading more than one of them
 * into memory. It works on bytes, so no border can cut a letter or an escape; the items themselves are not parsed.
 */
export function itemSplitter(arrayKey: string, emit: (item: Uint8Array) => void): ItemSplitter {
  const reading = freshReading();
  const counts = { items: 0, bytes: 0 };
  const carried = carrier();
  const give = (part: Uint8Array): void => {
    const item = carried.joined(part);
    if (item.every((byte) => BLANKS.has(byte))) return;
    counts.items += 1;
    emit(item);
  };
  const push = (block: Uint8Array): void => {
    const rest = scan(reading, block, { arrayKey, give });
    if (reading.inItems && carried.keep(rest) > LONGEST_ITEM) reading.fault = "item-too-long";
    counts.bytes += block.length;
  };
  const state = () => ({
    fault: reading.fault,
    found: reading.found,
    closed: reading.closed,
    ...counts,
  });
  return { push, state };
}

interface Scanning {
  readonly arrayKey: string;
  readonly give: (part: Uint8Array) => void;
}

/** Gives out the ends of items and returns what follows the last of them. */
function scan(reading: Reading, block: Uint8Array, { arrayKey, give }: Scanning): Uint8Array {
  let from = 0;
  for (let at = 0; at < block.length; at += 1) {
    const signal = step(reading, block[at] ?? 0, arrayKey);
    if (signal === NEXT || signal === LAST) give(block.subarray(from, at));
    if (signal !== NOTHING) from = at + 1;
  }
  return block.subarray(from);
}

function freshReading(): Reading {
  return {
    fault: null,
    found: false,
    closed: false,
    depth: 0,
    inString: false,
    escaped: false,
    inItems: false,
    atKey: false,
    key: null,
    lastKey: "",
  };
}

/** Parts of an item that began in an earlier block, copied because blocks are used again. */
function carrier() {
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    keep: (part: Uint8Array): number => {
      parts.push(part.slice());
      length += part.length;
      return length;
    },
    joined: (part: Uint8Array): Uint8Array => {
      if (parts.length === 0) return part;
      const whole = new Uint8Array(length + part.length);
      let at = 0;
      for (const one of [...parts, part]) {
        whole.set(one, at);
        at += one.length;
      }
      parts = [];
      length = 0;
      return whole;
    },
  };
}

function step(reading: Reading, byte: number, arrayKey: string): Signal {
  if (reading.fault !== null) return NOTHING;
  if (reading.inString) return inText(reading, byte);
  if (reading.depth === 0) return outside(reading, byte);
  switch (byte) {
    case QUOTE:
      reading.inString = true;
      if (reading.depth === 1 && reading.atKey) reading.key = [];
      return NOTHING;
    case OPEN_OBJECT:
    case OPEN_LIST:
      return opened(reading, byte === OPEN_LIST && reading.lastKey === arrayKey);
    case CLOSE_OBJECT:
    case CLOSE_LIST:
      return closed(reading);
    case COMMA:
      return parted(reading);
    default:
      return NOTHING;
  }
}

function inText(reading: Reading, byte: number): Signal {
  if (reading.escaped) reading.escaped = false;
  else if (byte === BACKSLASH) reading.escaped = true;
  else if (byte === QUOTE) return endOfText(reading);
  if (reading.key !== null && reading.key.length < LONGEST_KEY) reading.key.push(byte);
  return NOTHING;
}

function endOfText(reading: Reading): Signal {
  reading.inString = false;
  if (reading.key === null) return NOTHING;
  reading.lastKey = String.fromCharCode(...reading.key);
  reading.key = null;
  reading.atKey = false;
  return NOTHING;
}

/** Before the root object and after it stand blanks only. */
function outside(reading: Reading, byte: number): Signal {
  if (BLANKS.has(byte)) return NOTHING;
  if (reading.closed) reading.fault = "after-end";
  else if (byte !== OPEN_OBJECT) reading.fault = "root";
  reading.depth = 1;
  reading.atKey = true;
  return NOTHING;
}

function opened(reading: Reading, isArray: boolean): Signal {
  reading.depth += 1;
  if (!isArray || reading.depth !== 2 || reading.inItems) return NOTHING;
  reading.inItems = true;
  reading.found = true;
  return BEGINS;
}

function closed(reading: Reading): Signal {
  reading.depth -= 1;
  if (reading.depth === 0) reading.closed = true;
  if (reading.depth !== 1 || !reading.inItems) return NOTHING;
  reading.inItems = false;
  return LAST;
}

function parted(reading: Reading): Signal {
  if (reading.depth === 1) {
    reading.atKey = true;
    reading.lastKey = "";
  }
  return reading.depth === 2 && reading.inItems ? NEXT : NOTHING;
}
