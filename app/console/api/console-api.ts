import type { AccountChange } from '../../../server/contract/account-change.ts';
import type { PurposesChange } from '../../../server/contract/purposes.ts';
import { z } from 'zod';
import { activityPage } from '../../../server/contract/activity.ts';
import type { ActivityQuery } from '../../../server/contract/activity.ts';
import { featuresView } from '../../../server/contract/features.ts';
import type { FeatureName, SwitchRequest } from '../../../server/contract/features.ts';
import { healthView } from '../../../server/contract/health-view.ts';
import type { HealthQuery, RetryRequest } from '../../../server/contract/health-view.ts';
import {
  careView,
  erasureReach,
  receiptCheck,
  wordsFound,
  type CareQuery,
  type ErasedThing,
  type EraseRequest,
} from '../../../server/contract/care.ts';
import { retentionView, type RetentionRequest } from '../../../server/contract/retention.ts';
import { historyChoices } from '../../../server/contract/history-choices.ts';
import { historyView, ledgerView, whereabouts } from '../../../server/contract/history-view.ts';
import { deletionReceipt } from '../../../server/contract/deletion.ts';
import type { DeleteInstallRequest } from '../../../server/contract/deletion.ts';
import { connectionTest } from '../../../server/contract/connection-test.ts';
import {
  connectAnswer,
  deployment,
  installsView,
  installView,
} from '../../../server/contract/install.ts';
import type {
  BriefsChange,
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
  AccessRequest,
  InviteRequest,
  PasswordRequest,
  SetupRequest,
  SignInRequest,
} from '../../../server/contract/person.ts';
import type { HistoryOptions } from '../../../server/contract/history.ts';
import type { ResyncRequest } from '../../../server/contract/history-view.ts';
import { dislikedView } from '../../../server/contract/disliked.ts';
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
  ModelsView,
  GuidedFeature,
  PreviewRequest,
  TryRequest,
} from '../../../server/contract/models-view.ts';
import { ApiError } from './api-error.ts';
import { callApi } from './call-api.ts';
import type { ApiCall } from './call-api.ts';

/** The session has ended, or whoever it belongs to may do less than this page thinks. */
export type SessionRefusal = 'unauthenticated' | 'read_only';

export type ConsoleApi = ReturnType<typeof createConsoleApi>;

/**
 * Everything the console asks of the backend, each answer read by the contract.
 *
 * @param onRefused called when a request is refused because of who asks, with why; the request fails all the same
 */
export function createConsoleApi(fetcher: typeof fetch, onRefused: (why: SessionRefusal) => void) {
  const call = async <T>(request: ApiCall<T>) => {
    try {
      return await callApi<T>(fetcher, request);
    } catch (failure) {
      const code = failure instanceof ApiError ? failure.code : undefined;
      if (code === 'unauthenticated' || code === 'read_only') onRefused(code);
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
  const data = (id: string) => `${at(id)}/data`;
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
    renewInvite: (id: string) => post(`/people/invites/${id}/renew`, inviteMade),
    withdrawInvite: (id: string) => remove(`/people/invites/${id}`, peopleView),
    changeAccess: (id: string, body: AccessRequest) =>
      put(`/people/${id}/access`, peopleView, body),
    endSessionsOf: (id: string) => post(`/people/${id}/end-sessions`, peopleView),
    dropSecondFactorOf: (id: string) => post(`/people/${id}/drop-second-factor`, peopleView),
    removePerson: (id: string) => remove(`/people/${id}`, peopleView),
    sessions: (signal?: AbortSignal) => get('/me/sessions', sessionsView, signal),
    endSession: (id: string) => remove(`/me/sessions/${id}`, sessionsView),
    endOtherSessions: () => post('/me/sessions/end-others', sessionsView),
    changePassword: (body: PasswordRequest) => put('/me/password', nothing, body),
    beginSecondFactor: (password: string) =>
      post('/me/second-factor/begin', secondFactorOffer, { password }),
    confirmSecondFactor: (code: string) => post('/me/second-factor', recoveryCodes, { code }),
    dropSecondFactor: (password: string) => post('/me/second-factor/drop', nothing, { password }),
    activity: (id: string | undefined, query: ActivityQuery, signal?: AbortSignal) =>
      get(`${id === undefined ? '' : at(id)}/activity?${queryOf(query)}`, activityPage, signal),
    health: (query: HealthQuery, signal?: AbortSignal) =>
      get(`/health?${queryOf(query)}`, healthView, signal),
    retryJobs: (body: RetryRequest) => post('/health/retry', healthView, body),
    deployment: (signal?: AbortSignal) => get('/deployment', deployment, signal),
    installs: (signal?: AbortSignal) => get('/installs', installsView, signal),
    installsSince: (since: string, signal?: AbortSignal) =>
      get(`/installs?${queryOf({ since })}`, installsView, signal),
    createInstall: (body: CreateInstallRequest) => post('/installs', installView, body),
    install: (id: string, signal?: AbortSignal) => get(at(id), installView, signal),
    changeAccount: (id: string, body: AccountChange) => put(at(id), installView, body),
    connect: (id: string, body: ConnectRequest) => post(`${at(id)}/connect`, connectAnswer, body),
    tryAgain: (id: string) => post(`${at(id)}/try-again`, installView),
    chooseInstallation: (id: string, body: z.infer<typeof chooseInstallationRequest>) =>
      post(`${at(id)}/choose-installation`, installView, body),
    disconnect: (id: string) => post(`${at(id)}/disconnect`, installView),
    connectionTest: (id: string, signal?: AbortSignal) =>
      get(`${at(id)}/connection-test`, connectionTest, signal),
    testConnection: (id: string) => post(`${at(id)}/connection-test`, connectionTest),
    rotateWidgetSecret: (id: string) => post(`${at(id)}/rotate-widget-secret`, installView),
    revokeOldWidgetSecret: (id: string) => post(`${at(id)}/revoke-old-widget-secret`, installView),
    changePurposes: (id: string, body: PurposesChange) =>
      put(`${at(id)}/purposes`, installView, body),
    changeBriefs: (id: string, body: BriefsChange) => put(`${at(id)}/briefs`, installView, body),
    features: (id: string, signal?: AbortSignal) => get(`${at(id)}/features`, featuresView, signal),
    switchFeature: (id: string, name: FeatureName, body: SwitchRequest) =>
      put(`${at(id)}/features/${name}`, featuresView, body),
    history: (id: string, signal?: AbortSignal) => get(past(id), historyView, signal),
    historyChoices: (id: string, signal?: AbortSignal) =>
      get(`${past(id)}/choices`, historyChoices, signal),
    ledger: (id: string, { from, to }: { from: string; to: string }, signal?: AbortSignal) =>
      get(`${past(id)}/ledger?from=${from}&to=${to}`, ledgerView, signal),
    whereIs: (id: string, { kind, number }: { kind: 'ticket' | 'article'; number: string }) =>
      get(`${past(id)}/whereabouts/${kind}/${number}`, whereabouts),
    changeHistory: (id: string, body: HistoryOptions, basedOn: HistoryOptions) =>
      put(`${past(id)}/options`, historyView, { ...body, basedOn }),
    resync: (id: string, body: ResyncRequest) => post(`${past(id)}/resync`, historyView, body),
    pauseHistory: (id: string) => post(`${past(id)}/pause`, historyView),
    resumeHistory: (id: string) => post(`${past(id)}/resume`, historyView),
    lookNow: (id: string) => post(`${past(id)}/look-now`, historyView),
    changeCallShare: (id: string, keptShare: number, basedOn: number) =>
      put(`${past(id)}/call-share`, historyView, { keptShare, basedOn }),
    care: (id: string, query: CareQuery = {}, signal?: AbortSignal) =>
      get(`${data(id)}?${queryOf(query)}`, careView, signal),
    erasureReach: (id: string, thing: ErasedThing) =>
      get(`${data(id)}/reach?${queryOf(thing)}`, erasureReach),
    exportHref: (id: string) => `/api/console${data(id)}/export`,
    retention: (id: string, signal?: AbortSignal) =>
      get(`${data(id)}/retention`, retentionView, signal),
    changeRetention: (id: string, body: RetentionRequest, basedOn: RetentionRequest) =>
      put(`${data(id)}/retention`, retentionView, { ...body, basedOn }),
    erase: (id: string, body: EraseRequest) => post(`${data(id)}/erasures`, careView, body),
    receiptHref: (id: string, erasureId: string) =>
      `/api/console${data(id)}/erasures/${encodeURIComponent(erasureId)}/receipt`,
    verifyReceipt: (id: string, body: unknown) =>
      post(`${data(id)}/receipts/verify`, receiptCheck, body),
    searchWords: (id: string, words: string) => post(`${data(id)}/search`, wordsFound, { words }),
    topics: (id: string, signal?: AbortSignal) => get(topics(id), topicsView, signal),
    changeTopics: (id: string, body: TopicSettings, basedOn: TopicSettings) =>
      put(topics(id), topicsView, { ...body, basedOn }),
    refreshTopicFields: (id: string) => post(`${topics(id)}/refresh-fields`, topicsView),
    trainTopics: (id: string) => post(`${topics(id)}/train`, topicsView),
    models: (id: string, signal?: AbortSignal) => get(models(id), modelsView, signal),
    changeModels: (id: string, body: ModelSettings, basedOn: ModelsView['settings']) =>
      put(models(id), modelsView, { ...body, basedOn }),
    testModel: (id: string, body: TryRequest) => post(`${models(id)}/test`, providerTest, body),
    modelCalls: (id: string, query: CallQuery, signal?: AbortSignal) =>
      get(`${models(id)}/calls?${queryOf(query)}`, callList, signal),
    modelCall: (id: string, callId: string, signal?: AbortSignal) =>
      get(`${models(id)}/calls/${encodeURIComponent(callId)}`, callView, signal),
    modelUsage: (id: string, signal?: AbortSignal) => get(`${models(id)}/usage`, usageView, signal),
    quality: (id: string, group: string | undefined, signal?: AbortSignal) =>
      get(
        `${at(id)}/quality${group ? `?group=${encodeURIComponent(group)}` : ''}`,
        qualityView,
        signal,
      ),
    disliked: (id: string, key: string, signal?: AbortSignal) =>
      get(`${at(id)}/quality/disliked/${encodeURIComponent(key)}`, dislikedView, signal),
    guidance: (id: string, feature: GuidedFeature, signal?: AbortSignal) =>
      get(`${models(id)}/guidance/${feature}`, guidanceView, signal),
    changeGuidance: (id: string, feature: GuidedFeature, body: { text: string; basedOn: number }) =>
      put(`${models(id)}/guidance/${feature}`, guidanceView, body),
    previewGuidance: (id: string, feature: GuidedFeature, body: PreviewRequest) =>
      post(`${models(id)}/guidance/${feature}/preview`, previewAnswer, body),
    remove: (id: string, body: DeleteInstallRequest) =>
      call({ method: 'DELETE', path: at(id), answer: deletionReceipt, body }),
    deletion: (id: string, signal?: AbortSignal) =>
      get(`/deletions/${encodeURIComponent(id)}`, deletionReceipt, signal),
  };
}

const nothing = z.void();

function queryOf(query: Record<string, string | undefined>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given as [string, string][]).toString();
}
