import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { classify } from '../../server/classifier/classify.ts';
import { trainClassifier } from '../../server/classifier/train-classifier.ts';
import { analyse } from '../../server/search/analyse.ts';
import {
  searchLanguage,
  type SearchLanguage,
} from '../../server/search/language/search-language.ts';
import { embedAll } from './embed-all.ts';
import { buildMemoryIndex } from './memory-index.ts';
import { addTopics } from '../../server/search/add-topics.ts';
import { fuseRanks } from '../../server/search/fuse-ranks.ts';
import { rankCandidates, type Candidate } from '../../server/search/rank-candidates.ts';
import { topicsOfNeighbours } from '../../server/search/topics-of-neighbours.ts';
import { orderPlainly } from './order-plainly.ts';
import { readDocuments, readLinkedTickets, type Document } from './retrieve-lines.ts';

const usage =
  'Usage: retrieve --docs FILE --queries FILE --out FILE [--linked FILE] [--trained] [--fusion] [--plain]';
const mostRanked = 100;

/**
 * Writes which documents fit each query, best first, for a scorer that knows which do. Documents with a label are
 * tickets with a topic: how probable each topic is for a query then helps to order them, as its neighbours tell, or
 * with `--trained` as a classifier does that learned from the documents. Labels of queries are not read. With `--fusion`
 * they are ordered by meaning, too, as the embedding model of the tests tells it; with `--plain` by PostgreSQL's own
 * `ts_rank` alone, to compare with.
 */
export async function evaluateRetrieval(args: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      docs: text,
      queries: text,
      out: text,
      linked: text,
      trained: { type: 'boolean', default: false },
      fusion: { type: 'boolean', default: false },
      plain: { type: 'boolean', default: false },
    },
  });
  if (!values.docs || !values.queries || !values.out) throw new Error(usage);
  const documents = readDocuments(values.docs);
  const queries = readDocuments(values.queries);
  if (values.plain) {
    const order = await orderPlainly(documents);
    const ranked = [];
    for (const query of queries) ranked.push({ id: query.id, ranked: await order(query) });
    return writeRanked(values.out, ranked, documents.length);
  }
  const linked = values.linked ? readLinkedTickets(values.linked) : [];
  const usual = mostCommonLanguage(documents);
  const own = documents.map((one) => candidateOf(one, usual));
  const tickets = linked.map((one) => candidateOf(one, usual));
  const links = new Map(linked.map(({ id, article }) => [id, article]));
  // Linked tickets are looked up like documents, but how rare a word is the documents say.
  const [statisticsOf, index] = [buildMemoryIndex(own), buildMemoryIndex([...own, ...tickets])];
  const near = values.fusion ? embedAll([...documents, ...linked]) : undefined;
  const chancesOf = values.trained ? learnTopics(documents) : undefined;
  const answers = queries.map(({ id, title, text: body }) => {
    const query = analyse({ title, body }, searchLanguage(`${title}\n${body}`, { usual }));
    const byWords = index.candidates(query).filter((one) => one.id !== id);
    const all = [...own, ...tickets].filter((one) => one.id !== id);
    const candidates = near ? near({ title, body }, byWords, all) : byWords;
    const statistics = statisticsOf.statistics(query);
    const first = rankCandidates(query, candidates, statistics, { links });
    const topics = chancesOf?.(title, body) ?? topicsOfNeighbours(first, topicOf(candidates));
    const byTopic = addTopics(first, topicOf(candidates), topics);
    const ranked = fuseRanks(byTopic, candidates, { links });
    return { id, ranked: ranked.slice(0, mostRanked).map((one) => one.id) };
  });
  writeRanked(values.out, answers, documents.length, linked.length);
}

function writeRanked(
  file: string,
  answers: { id: string; ranked: string[] }[],
  documents: number,
  linked = 0,
): void {
  writeFileSync(file, `${answers.map((one) => JSON.stringify(one)).join('\n')}\n`);
  process.stdout.write(
    `${answers.length} queries over ${documents} documents${linked > 0 ? ` and ${linked} linked tickets` : ''} in ${file}\n`,
  );
}

/** What the product does where an admin chose a topic field. */
function learnTopics(
  documents: Document[],
): (subject: string, body: string) => Map<string, number> {
  const labelled = documents.flatMap(({ title: subject, text: body, label }) =>
    label === undefined ? [] : [{ text: { subject, body }, option: label }],
  );
  const values = [...new Set(labelled.map(({ option }) => option))];
  const options = values.map((value) => ({ value, name: value.replaceAll('_', ' ') }));
  const classifier = trainClassifier({ examples: labelled, options });
  return (subject, body) => {
    const { suggestions } = classify(classifier, { subject, body });
    return new Map(suggestions.map(({ value, confidence }) => [value, confidence]));
  };
}

function candidateOf(document: Document, usual: SearchLanguage): Candidate {
  const { id, title, text: body, label } = document;
  const language = searchLanguage(`${title}\n${body}`, { usual });
  const { said: _, ...terms } = analyse({ title, body }, language);
  return { id, topic: label, ...terms };
}

function topicOf(candidates: Candidate[]): (id: string) => string | undefined {
  const topics = new Map(candidates.map(({ id, topic }) => [id, topic]));
  return (id) => topics.get(id);
}

/** What a text too short to tell its own is read as. */
function mostCommonLanguage(documents: Document[]): SearchLanguage {
  const counts = new Map<SearchLanguage, number>();
  for (const { title, text } of documents) {
    const language = searchLanguage(`${title}\n${text}`, {});
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  counts.delete('other');
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'other';
}
