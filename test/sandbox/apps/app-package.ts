/** An unpacked app package: what the rules look at and what the account serves. */
export interface AppPackage {
  /** Path inside the package (`assets/index.html`) to content. */
  files: Map<string, Uint8Array>;
  /** Paths that are symbolic links, as the zip's mode bits or the folder say. */
  symlinks: string[];
  /** Size of the zip as uploaded; `undefined` when the package never was a zip. */
  zipBytes?: number;
}

/** The text of one file, read as UTF-8; `undefined` when the package has no such file. */
export function textOf(files: Map<string, Uint8Array>, path: string): string | undefined {
  const bytes = files.get(path);
  return bytes && new TextDecoder().decode(bytes);
}
