import { z } from 'zod';

export const role = z.enum(['admin', 'read-only']);
export type Role = z.infer<typeof role>;

export const person = z.object({
  /** Asked for a code when they sign in. */
  hasSecondFactor: z.boolean(),
  /** Whoever signs in elsewhere only has none. */
  hasPassword: z.boolean(),
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  /** Zendesk accounts they are limited to; all of them where there are none. */
  accountIds: z.array(z.string()).optional(),
});
export type Person = z.infer<typeof person>;

/** Shortest password taken. */
export const minPasswordLength = 12;
export const mostPasswordLength = 200;

const name = z.string().trim().min(1).max(80);
const email = z.email().max(200);
/** Its length is checked with everything else about it: see `refuseWeakPassword`. */
const newPassword = z.string().max(mostPasswordLength);

export const setupRequest = z.object({
  token: z.string().min(1).max(200),
  name,
  email,
  password: newPassword,
});
export type SetupRequest = z.infer<typeof setupRequest>;

export const signInRequest = z.object({
  email: z.string().max(200),
  password: z.string().max(mostPasswordLength),
  /** Of the second factor, where one is asked for. */
  code: z.string().trim().max(40).optional(),
});
export type SignInRequest = z.infer<typeof signInRequest>;

/** Who is signed in, and whether the first admin still has to be made. */
export const sessionAnswer = z.object({
  person: person.optional(),
  setupNeeded: z.boolean(),
  /** Where one can sign in elsewhere: what the button says. */
  elsewhere: z.string().optional(),
});
export type SessionAnswer = z.infer<typeof sessionAnswer>;

const access = z.object({
  role,
  accountIds: z.array(z.uuid()).min(1).max(500).optional(),
});
export type Access = z.infer<typeof access>;

export const inviteRequest = access.extend({ email });
export type InviteRequest = z.infer<typeof inviteRequest>;

export const accessRequest = access.extend({
  /** What they might before: where somebody else changed it meanwhile, it is not written over. */
  basedOn: z.object({ role, accountIds: z.array(z.string()).optional() }).optional(),
});
export type AccessRequest = z.infer<typeof accessRequest>;

/** The link is told once, to whoever made it: only its hash is stored. */
export const inviteMade = z.object({ link: z.string(), expiresAt: z.string() });
export type InviteMade = z.infer<typeof inviteMade>;

/** What a link that lets somebody in says before it is used. */
export const inviteToken = z.object({ token: z.string().min(1).max(200) });
export const inviteInfo = z.object({
  email: z.string(),
  role,
  invitedBy: z.string(),
  expiresAt: z.string(),
});
export type InviteInfo = z.infer<typeof inviteInfo>;

export const acceptRequest = inviteToken.extend({ name, password: newPassword });
export type AcceptRequest = z.infer<typeof acceptRequest>;

/** Everybody who may come in, and who was asked to. */
export const peopleView = z.object({
  people: z.array(
    person.extend({
      isYou: z.boolean(),
      seenAt: z.string().optional(),
      sessions: z.number().int(),
    }),
  ),
  invites: z.array(
    z.object({
      id: z.string(),
      email: z.string(),
      role,
      accountIds: z.array(z.string()).optional(),
      invitedBy: z.string(),
      expiresAt: z.string(),
      isExpired: z.boolean(),
    }),
  ),
});
export type PeopleView = z.infer<typeof peopleView>;

/** Where somebody is signed in. */
export const sessionsView = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      isThis: z.boolean(),
      browser: z.string().optional(),
      address: z.string().optional(),
      createdAt: z.string(),
      seenAt: z.string().optional(),
      expiresAt: z.string(),
    }),
  ),
});
export type SessionsView = z.infer<typeof sessionsView>;

/** To be taken in by an app for one-time codes (RFC 6238), as a picture or by hand. */
export const secondFactorOffer = z.object({
  /** An image as a `data:` address. */
  picture: z.string(),
  secret: z.string(),
});
export type SecondFactorOffer = z.infer<typeof secondFactorOffer>;

export const codeRequest = z.object({ code: z.string().trim().min(6).max(40) });

/** Told once. */
export const recoveryCodes = z.object({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof recoveryCodes>;

/** Whoever begins or removes a second factor proves by it that they are not somebody at an open screen. */
export const ownPassword = z.object({ password: z.string().max(mostPasswordLength) });

export const passwordRequest = z.object({
  current: z.string().max(mostPasswordLength),
  password: newPassword,
});
export type PasswordRequest = z.infer<typeof passwordRequest>;
