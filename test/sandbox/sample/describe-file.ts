import type { NewAttachment } from '../attachments/attachment.ts';
import { fileTexts } from './file-texts.ts';

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  txt: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  gpx: 'application/gpx+xml',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  zip: 'application/zip',
};

/**
 * An attachment of this name: its type from the ending; what it says where that was written down, else a
 * size that is the same on every fill.
 */
export function describeFile(fileName: string): NewAttachment {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1);
  const contentType = TYPES[ending] ?? 'application/octet-stream';
  const sum = [...fileName].reduce((total, letter) => total * 31 + letter.charCodeAt(0), 7);
  return { fileName, contentType, size: 12_000 + (sum % 900_000), content: fileTexts[fileName] };
}
