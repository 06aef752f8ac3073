export type MalwareScanResult =
  'malware_found' | 'malware_not_found' | 'failed_to_scan' | 'not_scanned';

/** A file that hangs on a comment. */
export interface Attachment {
  id: number;
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  /** What the file says; `undefined` where nobody gave any: then it is a line with the file's name. */
  content?: string;
  malwareScanResult: MalwareScanResult;
  /** Deleted ones stay in the comment's list, and have nothing to show any more. */
  deleted?: boolean;
}

/** An attachment as it is handed over; found free of malware unless said otherwise. */
export interface NewAttachment {
  id?: number;
  fileName: string;
  contentType: string;
  /** Bytes; the content's own where that is given. */
  size?: number;
  content?: string;
  malwareScanResult?: MalwareScanResult;
}
