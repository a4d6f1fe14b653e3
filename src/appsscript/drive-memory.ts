/** A file as it was left: when Drive says another time, somebody has changed it since. */
export interface FileReceipt {
  readonly id: string;
  readonly modifiedTime: string;
}

/** Which files the script has made, by the key of their deed, as the document's properties remember it. */
export interface DriveMemory {
  readonly receiptOf: (key: string) => FileReceipt | null;
  readonly note: (key: string, receipt: FileReceipt) => void;
  /** Writes down what was noted; once, after the last file. */
  readonly remember: () => void;
}

const PREFIX = "file:";

/** Nothing is read before the first file is asked for, and nothing is written when none was noted. */
export function openMemory(): DriveMemory {
  let known: Readonly<Record<string, string>> | null = null;
  const news: Record<string, string> = {};
  return {
    receiptOf: (key) => {
      const noted = news[PREFIX + key];
      if (noted !== undefined) return JSON.parse(noted) as FileReceipt;
      known ??= PropertiesService.getDocumentProperties().getProperties();
      const text = known[PREFIX + key];
      // Only `note` writes these properties.
      return text === undefined ? null : (JSON.parse(text) as FileReceipt);
    },
    note: (key, { id, modifiedTime }) => {
      news[PREFIX + key] = JSON.stringify({ id, modifiedTime });
    },
    remember: () => {
      if (Object.keys(news).length > 0) PropertiesService.getDocumentProperties().setProperties(news);
    },
  };
}
