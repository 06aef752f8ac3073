/** Why a ticket or an article is here, or is not, by the code of the answer. */
export const whereaboutsSaid = {
  stored: 'It is stored, with all of its comments.',
  'comments-not-read-yet':
    'It is stored; its comments are to be read from Zendesk one ticket at a time, and are next in line.',
  deleted: 'It was deleted in Zendesk, and nothing of it is kept.',
  erased:
    'Everything about it, or about who asked it, was deleted here by an administrator, and it stays out.',
  'before-window': 'It is older than the window you chose. Choose a longer one to keep it.',
  status: 'Tickets of its status are left out by your choice.',
  group: 'Tickets of its group are left out by your choice.',
  brand: 'Tickets of its brand are left out by your choice.',
  form: 'Tickets of its form are left out by your choice.',
  type: 'Tickets of its type are left out by your choice.',
  'ai-agent': 'An AI agent handled it alone, and such tickets are left out by your choice.',
  unreadable:
    'Zendesk sent it in a form that this version of Sidebrief does not know, so nothing of it is kept. "Read it now" tries once more.',
  'not-read-yet':
    'Zendesk has it and it was not read yet. Zendesk tells of a change after about a minute; "Read it now" fetches it now.',
  'not-in-zendesk':
    'Zendesk has no such ticket, or does not show it to the person who connected the account.',
  'zendesk-unreachable':
    'It is not stored, and Zendesk cannot be asked at the moment. Try again soon.',
  'not-connected': 'This Zendesk account is not connected.',
  'no-helpdesk':
    'This account is not for a helpdesk, so its tickets are not read. Add the helpdesk on the account’s page to read them.',
  'stored-then':
    'It is stored as it was when this account stopped being for it, and is not followed any more.',
  'no-content':
    'This account is not for content, so its articles are not read. Add content on the account’s page to read them.',
  'not-public':
    'No version of it that everybody may read is stored. This account is read without signing in: drafts, archived articles and those for people who sign in are not kept.',
  'not-kept': 'No published version of it is stored. Drafts and archived articles are never kept.',
} as const;
