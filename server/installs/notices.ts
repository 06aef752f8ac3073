import { noticeSaid, type NoticeCode } from '../contract/connection-said.ts';
import type { InstallView } from '../contract/install.ts';
import { say, type SaidParams } from '../contract/said.ts';
import type { Install } from './install.ts';

type NoticeColumns = Pick<Install, 'noticeCode' | 'noticeMessage' | 'noticeParams'>;

/** What to store of an account that has something to say. */
export function saidNotice(code: NoticeCode, params?: SaidParams): NoticeColumns {
  return {
    noticeCode: code,
    noticeMessage: say(noticeSaid, code, params),
    noticeParams: params ?? null,
  };
}

export const noNotice: NoticeColumns = {
  noticeCode: null,
  noticeMessage: null,
  noticeParams: null,
};

/** What an account has to say, for who looks at it. */
export function noticeOf(install: Install): InstallView['notice'] {
  const { noticeCode: code, noticeMessage: message, noticeParams: params } = install;
  return code === null ? undefined : { code, message: message ?? '', params: params ?? undefined };
}
