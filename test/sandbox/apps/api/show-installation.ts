import type { App, Installation } from '../../account.ts';
import { publicSettings } from '../settings.ts';

/** An installation as the Apps API answers it. Secure values are left out, never masked. */
export function showInstallation(installation: Installation, app: App) {
  const settings = publicSettings(app, installation.settings);
  return {
    id: installation.id,
    app_id: installation.appId,
    product: 'support',
    enabled: installation.enabled,
    settings,
    settings_objects: Object.entries(settings).map(([name, value]) => ({ name, value })),
    group_restrictions: installation.groupRestrictions,
    role_restrictions: installation.roleRestrictions,
    plan_information: { name: null },
    pending_installation: false,
    pending_job_id: null,
    collapsible: true,
    servable: true,
    paid: false,
    redirect_path: null,
    updated: installation.updatedAt.replace(/\D/g, ''),
    created_at: installation.createdAt,
    updated_at: installation.updatedAt,
    stripe_account: null,
    stripe_publishable_key: null,
    stripe_subscription_id: null,
  };
}
