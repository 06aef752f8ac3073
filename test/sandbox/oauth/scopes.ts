const READ_AND_WRITE = {
  tickets: 'tickets',
  users: 'people',
  organizations: 'organizations',
  groups: 'groups',
  brands: 'brands',
  ticket_attachments: 'ticket attachments',
  ticket_views: 'views',
  macros: 'macros',
  triggers: 'triggers',
  automations: 'automations',
  targets: 'targets',
  webhooks: 'webhooks',
  apps: 'apps',
  hc: 'help center articles',
  themes: 'help center themes',
  satisfaction_ratings: 'satisfaction ratings',
  requests: 'requests',
  dynamic_content: 'dynamic content',
  custom_objects: 'custom objects',
  sla_policies: 'service level policies',
  account_settings: 'account settings',
  deletion_schedules: 'deletion schedules',
  zis: 'integration services',
} as const;

const READ_ONLY = { auditlogs: 'the audit log', security: 'security settings' } as const;
const WRITE_ONLY = { any_channel: 'channels', web_widget: 'the web widget' } as const;

/**
 * What an OAuth scope lets a client do, in words for the consent page; `undefined` for a scope that is
 * not in Zendesk's catalogue (a misspelt one).
 */
export function describeScope(scope: string): string | undefined {
  if (scope === 'read') return 'Read everything you can see';
  if (scope === 'write') return 'Create, change and delete everything you can';
  if (scope === 'impersonate') return 'Act on behalf of end users';
  const [resource = '', access] = scope.split(':');
  const words: Record<string, string> =
    access === 'read' ? { ...READ_AND_WRITE, ...READ_ONLY } : { ...READ_AND_WRITE, ...WRITE_ONLY };
  if (!Object.hasOwn(words, resource)) return undefined;
  if (access === 'read') return `Read ${words[resource]}`;
  return access === 'write' ? `Create, change and delete ${words[resource]}` : undefined;
}
