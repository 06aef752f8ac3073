import { describe, expect, it } from 'vitest';
import { readSubdomain, subdomain } from '../../../server/contract/subdomain.ts';

describe('A subdomain as people type it', () => {
  it.each([
    ['acme', false],
    [' acme ', true],
    ['ACME', true],
    ['acme.zendesk.com', true],
    ['https://acme.zendesk.com', true],
    ['https://acme.zendesk.com/', true],
    ['http://acme.zendesk.com', true],
    ['HTTPS://Acme.Zendesk.COM/', true],
    ['\tacme\n', true],
  ])('reads %j as acme (L-02)', (typed, changed) => {
    expect(readSubdomain(typed)).toEqual({ ok: true, subdomain: 'acme', changed });
  });

  it.each(['a', '9lives', 'acme-support', 'acme1234', 'a'.repeat(63)])('takes %s', (typed) => {
    expect(readSubdomain(typed)).toEqual({ ok: true, subdomain: typed, changed: false });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['\n', 'empty'],
    ['acme.evil.example', 'not-zendesk'],
    ['acme.zendesk.com.evil.example', 'not-zendesk'],
    ['evil.example/acme.zendesk.com', 'not-zendesk'],
    ['https://evil.example/acme.zendesk.com', 'not-zendesk'],
    ['https://evil.example?acme.zendesk.com', 'not-zendesk'],
    ['https://evil.example#acme.zendesk.com', 'not-zendesk'],
    ['https://evil.example\\acme.zendesk.com', 'not-zendesk'],
    ['acme@evil', 'not-zendesk'],
    ['https://acme:secret@evil.zendesk.com', 'not-zendesk'],
    ['acme.zendesk.com@evil.example', 'not-zendesk'],
    ['acme.zendesk.com:8443', 'not-zendesk'],
    ['https://acme.zendesk.com:443/', 'not-zendesk'],
    ['https://acme.zendesk.com/agent/tickets/1', 'not-zendesk'],
    ['acme.other.zendesk.com', 'not-zendesk'],
    ['ftp://acme.zendesk.com', 'not-zendesk'],
    ['//acme.zendesk.com', 'not-zendesk'],
    ['.zendesk.com', 'not-zendesk'],
    ['acme.', 'not-zendesk'],
    ['acme.zendesk.com\nevil', 'not-zendesk'],
    ['-acme', 'not-a-subdomain'],
    ['a'.repeat(64), 'not-a-subdomain'],
    ['acme corp', 'not-a-subdomain'],
    ['acme_corp', 'not-a-subdomain'],
    ['acme\u0000', 'not-a-subdomain'],
    ['acme%2eevil', 'not-a-subdomain'],
    ['{subdomain}', 'not-a-subdomain'],
  ])('refuses %j as %s instead of repairing it (A-02)', (typed, reason) => {
    expect(readSubdomain(typed)).toEqual({ ok: false, reason });
  });

  it.each([
    ['a Cyrillic a', '\u0430cme'],
    ['the Kelvin sign, whose lower case is a plain k', '\u212Aiwi'],
    ['a dotted capital I', '\u0130cme'],
    ['full-width letters', '\uFF41cme'],
    ['a full-width stop', 'acme\uFF0Eevil'],
    ['an ideographic stop', 'acme\u3002evil'],
    ['a zero-width space', 'ac\u200Bme'],
    ['a soft hyphen', 'ac\u00ADme'],
    ['a letter with an accent', 'acm\u00e9'],
  ])('refuses %s, which would name somebody else', (_what, typed) => {
    expect(readSubdomain(typed).ok).toBe(false);
    expect(readSubdomain(`https://${typed}.zendesk.com/`).ok).toBe(false);
  });

  it('is never more than one label of a host name', () => {
    for (const name of ['acme.evil', 'acme/', 'Acme', 'acme:1', '', '-a']) {
      expect(subdomain.safeParse(name).success).toBe(false);
    }
  });
});
