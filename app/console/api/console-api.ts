import { z } from 'zod';
import { activityPage } from '../../../server/contract/activity.ts';
import type { ActivityQuery } from '../../../server/contract/activity.ts';
import { healthView } from '../../../server/contract/health-view.ts';
import type { RetryRequest } from '../../../server/contract/health-view.ts';
import { historyChoices } from '../../../server/contract/history-choices.ts';
import { historyView, ledgerView, whereabouts } from '../../../server/contract/history-view.ts';
import { connectAnswer, deployment, installView } from '../../../server/contract/install.ts';
import type {
  BriefSettings,
  ConnectRequest,
  CreateInstallRequest,
  chooseInstallationRequest,
} from '../../../server/contract/install.ts';
import {
  inviteInfo,
  inviteMade,
  peopleView,
  recoveryCodes,
  secondFactorOffer,
  sessionAnswer,
  sessionsView,
} from '../../../server/contract/person.ts';
import type {
  AcceptRequest,
  Access,
  InviteRequest,
  PasswordRequest,
  SetupRequest,
  SignInRequest,
} from '../../../server/contract/person.ts';
import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { ResyncRequest } from '../../../server/contract/history-view.ts';
import { qualityView } from '../../../server/contract/quality.ts';
import { topicsView } from '../../../server/contract/topics-view.ts';
import type { TopicSettings } from '../../../server/contract/topics-view.ts';
import { providerTest } from '../../../server/contract/models.ts';
import type { ModelSettings } from '../../../server/contract/models.ts';
import {
  callList,
  callView,
  guidanceView,
  modelsView,
  previewAnswer,
  usageView,
} from '../../../server/contract/models-view.ts';
import type {
  CallQuery,
  GuidedFeature,
  PreviewRequest,
  TryRequest,
} from '../../../server/contract/models-view.ts';
import { ApiError } from './api-error.ts';
import { callApi } from './call-api.ts';
import type { ApiCall } from './call-api.ts';

export type ConsoleApi = ReturnType<typeof createConsoleApi>;

/**
 * Everything the console asks of the backend, each answer read by the contract.
 *
 * @param onSignedOut called when a request is refused because the session has ended; the request fails all the same
 */
export function createConsoleApi(fetcher: typeof fetch, onSignedOut: () => void) {
  const call = async <T>(request: ApiCall<T>) => {
    try {
      return await callApi<T>(fetcher, request);
    } catch (failure) {
      if (failure instanceof ApiError && failure.code === 'unauthenticated') onSignedOut();
      throw failure;
    }
  };
  const get = <T>(path: string, answer: z.ZodType<T>, signal?: AbortSignal) =>
    call<T>({ method: 'GET', path, answer, signal });
  const post = <T>(path: string, answer: z.ZodType<T>, body: unknown = {}) =>
    call<T>({ method: 'POST', path, answer, body });
  const put = <T>(path: string, answer: z.ZodType<T>, body: unknown) =>
    call<T>({ method: 'PUT', path, answer, body });
  const remove = <T>(path: string, answer: z.ZodType<T>) =>
    call<T>({ method: 'DELETE', path, answer });
  const at = (id: string) => `/installs/${encodeURIComponent(id)}`;
  const past = (id: string) => `${at(id)}/history`;
  const topics = (id: string) => `${at(id)}/topics`;
  const models = (id: string) => `${at(id)}/models`;

  return {
    session: (signal?: AbortSignal) => get('/session', sessionAnswer, signal),
    setUp: (body: SetupRequest) => post('/setup', sessionAnswer, body),
    signIn: (body: SignInRequest) => post('/sign-in', sessionAnswer, body),
    signOut: () => post('/sign-out', nothing),
    readInvite: (token: string) => post('/invite', inviteInfo, { token }),
    acceptInvite: (body: AcceptRequest) => post('/invite/accept', sessionAnswer, body),
    people: (signal?: AbortSignal) => get('/people', peopleView, signal),
    invite: (body: InviteRequest) => post('/people/invites', inviteMade, body),
    withdrawInvite: (id: string) => remove(`/people/invites/${id}`, peopleView),
    changeAccess: (id: string, body: Access) => put(`/people/${id}/access`, peopleView, body),
    endSessionsOf: (id: string) => post(`/people/${id}/end-sessions`, peopleView),
    dropSecondFactorOf: (id: string) => post(`/people/${id}/drop-second-factor`, peopleView),
    removePerson: (id: string) => remove(`/people/${id}`, peopleView),
    sessions: (signal?: AbortSignal) => get('/me/sessions', sessionsView, signal),
    endSession: (id: string) => remove(`/me/sessions/${id}`, sessionsView),
    endOtherSessions: () => post('/me/sessions/end-others', sessionsView),
    changePassword: (body: PasswordRequest) => put('/me/password', nothing, body),
    beginSecondFactor: () => post('/me/second-factor/begin', secondFactorOffer),
    confirmSecondFactor: (code: string) => post('/me/second-factor', recoveryCodes, { code }),
    dropSecondFactor: (password: string) => post('/me/second-factor/drop', nothing, { password }),
    activity: (id: string | undefined, query: ActivityQuery, signal?: AbortSignal) =>
      get(`${id === undefined ? '' : at(id)}/activity?${queryOf(query)}`, activityPage, signal),
    health: (signal?: AbortSignal) => get('/health', healthView, signal),
    retryJobs: (body: RetryRequest) => post('/health/retry', healthView, body),
    deployment: (signal?: AbortSignal) => get('/deployment', deployment, signal),
    installs: (signal?: AbortSignal) => get('/installs', installsAnswer, signal),
    createInstall: (body: CreateInstallRequest) => post('/installs', installView, body),
    install: (id: string, signal?: AbortSignal) => get(at(id), installView, signal),
    connect: (id: string, body: ConnectRequest) => post(`${at(id)}/connect`, connectAnswer, body),
    tryAgain: (id: string) => post(`${at(id)}/try-again`, installView),
    chooseInstallation: (id: string, body: z.infer<typeof chooseInstallationRequest>) =>
      post(`${at(id)}/choose-installation`, installView, body),
    disconnect: (id: string) => post(`${at(id)}/disconnect`, installView),
    check: (id: string) => post(`${at(id)}/check`, installView),
    rotateWidgetSecret: (id: string) => post(`${at(id)}/rotate-widget-secret`, installView),
    revokeOldWidgetSecret: (id: string) => post(`${at(id)}/revoke-old-widget-secret`, installView),
    changeBriefs: (id: string, body: BriefSettings) => put(`${at(id)}/briefs`, installView, body),
    history: (id: string, signal?: AbortSignal) => get(past(id), historyView, signal),
    historyChoices: (id: string, signal?: AbortSignal) =>
      get(`${past(id)}/choices`, historyChoices, signal),
    ledger: (id: string, { from, to }: { from: string; to: string }, signal?: AbortSignal) =>
      get(`${past(id)}/ledger?from=${from}&to=${to}`, ledgerView, signal),
    whereIs: (id: string, { kind, number }: { kind: 'ticket' | 'article'; number: string }) =>
      get(`${past(id)}/whereabouts/${kind}/${number}`, whereabouts),
    changeHistory: (id: string, body: HistoryOptions) =>
      put(`${past(id)}/options`, historyView, body),
    resync: (id: string, body: ResyncRequest) => post(`${past(id)}/resync`, historyView, body),
    pauseHistory: (id: string) => post(`${past(id)}/pause`, historyView),
    resumeHistory: (id: string) => post(`${past(id)}/resume`, historyView),
    lookNow: (id: string) => post(`${past(id)}/look-now`, historyView),
    changeCallShare: (id: string, keptShare: number) =>
      put(`${past(id)}/call-share`, historyView, { keptShare }),
    topics: (id: string, signal?: AbortSignal) => get(topics(id), topicsView, signal),
    changeTopics: (id: string, body: TopicSettings) => put(topics(id), topicsView, body),
    refreshTopicFields: (id: string) => post(`${topics(id)}/refresh-fields`, topicsView),
    trainTopics: (id: string) => post(`${topics(id)}/train`, topicsView),
    models: (id: string, signal?: AbortSignal) => get(models(id), modelsView, signal),
    changeModels: (id: string, body: ModelSettings) => put(models(id), modelsView, body),
    testModel: (id: string, body: TryRequest) => post(`${models(id)}/test`, providerTest, body),
    modelCalls: (id: string, query: CallQuery, signal?: AbortSignal) =>
      get(`${models(id)}/calls?${queryOf(query)}`, callList, signal),
    modelCall: (id: string, callId: string, signal?: AbortSignal) =>
      get(`${models(id)}/calls/${encodeURIComponent(callId)}`, callView, signal),
    modelUsage: (id: string, signal?: AbortSignal) => get(`${models(id)}/usage`, usageView, signal),
    quality: (id: string, signal?: AbortSignal) => get(`${at(id)}/quality`, qualityView, signal),
    guidance: (id: string, feature: GuidedFeature, signal?: AbortSignal) =>
      get(`${models(id)}/guidance/${feature}`, guidanceView, signal),
    changeGuidance: (id: string, feature: GuidedFeature, text: string) =>
      put(`${models(id)}/guidance/${feature}`, guidanceView, { text }),
    previewGuidance: (id: string, body: PreviewRequest) =>
      post(`${models(id)}/guidance/brief/preview`, previewAnswer, body),
    remove: (id: string) => remove(at(id), nothing),
  };
}

const nothing = z.void();
const installsAnswer = z.object({ installs: z.array(installView) });

function queryOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given as [string, string][]).toString();
}
