/** Why an account's published articles cannot be read with nobody signed in, by code: a step says so, and a refusal. */
export const publicReadingSaid = {
  no_such_account: 'There is no Zendesk account with this subdomain. Check how it is spelt.',
  help_centre_not_active:
    'This Zendesk account has no help centre that is activated. Activate it in Guide admin, then try again.',
  help_centre_closed:
    'This help centre shows its articles only to people who sign in. Open it to everybody in its settings, or choose helpdesk or CRM as well: then an administrator signs in to Zendesk.',
  help_centre_elsewhere:
    'Zendesk leads to another address from here: the account has another subdomain now, or its help centre asks people to sign in. Look at it in a browser, then try again.',
} as const;
