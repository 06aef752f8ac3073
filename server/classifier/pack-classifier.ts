import { crc32 } from 'node:zlib';
import type { Classifier } from './classifier.ts';
import { arraysOf, headStart, mark, packedVersion, type PackedHead } from './packed-format.ts';

/** A classifier as bytes to keep; the same classifier, the same bytes. */
export function packClassifier(classifier: Classifier): Uint8Array<ArrayBuffer> {
  const { vocabulary, weights, learned } = classifier;
  const head: PackedHead = {
    options: [...classifier.options],
    branches: classifier.branches.map((some) => [...some]),
    usual: classifier.usual,
    examples: classifier.examples,
    decisions: classifier.decisions,
    confidence: classifier.confidence,
    fits: classifier.fits,
    unknown: vocabulary.unknown,
    features: vocabulary.keys.length,
    entries: weights.values.length,
    learned: learned.size,
  };
  const arrays = {
    ...arraysOf(head),
    ...vocabulary,
    ...weights,
    weights: vocabulary.weights,
    learnedAt: Float64Array.from(learned.keys()),
    learnedBy: Float64Array.from(learned.values()),
  };
  const parts = Object.keys(arraysOf(head)).map((name) => arrays[name as keyof typeof arrays]);
  return arrange(new TextEncoder().encode(JSON.stringify(head)), parts as ArrayBufferView[]);
}

function arrange(head: Uint8Array, parts: readonly ArrayBufferView[]): Uint8Array<ArrayBuffer> {
  const size = parts.reduce((sum, part) => sum + part.byteLength, headStart + head.length);
  const bytes = new Uint8Array(size);
  bytes.set(new TextEncoder().encode(mark));
  bytes.set(head, headStart);
  let at = headStart + head.length;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(4, packedVersion, true);
  view.setUint32(12, head.length, true);
  view.setUint32(8, crc32(bytes.subarray(12)), true);
  return bytes;
}
