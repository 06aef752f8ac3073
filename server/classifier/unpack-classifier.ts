import { crc32 } from 'node:zlib';
import type { Classifier } from './classifier.ts';
import { ClassifierError } from './classifier-error.ts';
import { arraysOf, headStart, mark, packedHead, packedVersion } from './packed-format.ts';

/**
 * The classifier `packClassifier` made these bytes of.
 *
 * @throws ClassifierError where the bytes are of another version, cut off, changed or something else
 */
export function unpackClassifier(bytes: Uint8Array): Classifier {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headStart || new TextDecoder().decode(bytes.subarray(0, 4)) !== mark)
    throw damaged();
  const version = view.getUint32(4, true);
  if (version !== packedVersion)
    throw new ClassifierError(
      'classifier_version_unknown',
      `The stored classifier is of version ${version}, this release reads ${packedVersion}: train it anew.`,
    );
  if (crc32(bytes.subarray(12)) !== view.getUint32(8, true)) throw damaged();
  const headEnd = headStart + view.getUint32(12, true);
  const head = packedHead.parse(
    JSON.parse(new TextDecoder().decode(bytes.subarray(headStart, headEnd))),
  );
  const arrays = arraysOf(head);
  let at = headEnd;
  for (const array of Object.values(arrays)) {
    const into = new Uint8Array(array.buffer);
    into.set(bytes.subarray(at, at + into.length));
    at += into.length;
  }
  const { keys, weights, starts, places, values, scales, learnedAt, learnedBy } = arrays;
  return {
    options: head.options,
    branches: head.branches,
    usual: head.usual,
    examples: head.examples,
    vocabulary: { keys, weights, unknown: head.unknown },
    weights: { starts, places, values, scales },
    learned: new Map([...learnedAt].map((key, n) => [key, learnedBy[n]!])),
    decisions: head.decisions,
    confidence: head.confidence,
    fits: head.fits,
  };
}

function damaged(): ClassifierError {
  return new ClassifierError(
    'classifier_damaged',
    'The stored classifier is damaged: train it anew.',
  );
}
