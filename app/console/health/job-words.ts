/** What kinds of background work are called; one that is not here goes by its own name. */
const words: Record<string, string> = {
  'brief-ticket': 'Briefs',
  'write-brief': 'Briefs by a model',
  'write-reply': 'Replies',
  'recommend-ticket': 'Recommendations',
  'classify-ticket': 'Topics',
  'train-topics': 'Training of topics',
  'finish-connect': 'Connecting',
  'check-install': 'Checks of connections',
  'sync-page': 'Pages of the history',
  'read-comments': 'Comments of the history',
  'read-ticket': 'Single tickets',
  'read-article': 'Single articles',
  'read-attachments': 'Attachments',
  'index-tickets': 'Search index',
  'embed-documents': 'Search by meaning',
  'apply-history-options': 'Options of the history',
  'forget-user': 'Forgetting people',
  'search-names': 'Looking for names',
  'refresh-fields': 'Fields',
  'count-days': 'Days of the ledger',
  'compare-sample': 'Samples of the ledger',
};

export function jobWord(name: string): string {
  return words[name] ?? name;
}
