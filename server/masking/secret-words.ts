/** The words before a secret, in some twenty languages. */

export const passwordWords =
  '(?:password|passwort|kennwort|passphrase|mot de passe|mdp|contraseña|senha|palavra-passe|wachtwoord|has[lł]o|lösenord(?:et)?|adgangskode(?:n)?|kodeord(?:et)?|passord(?:et)?|salasana(?:ni)?|heslo|jelszó|jelszavam|parola|parolam|şifre|şifrem|sifrem|sifre|пароль|κωδικός|パスワード|暗証番号|密码|密碼|비밀번호|passwd|passcode|pwd|pw|pass(?![ \\p{L}]))(?:[ _-]?\\d(?!\\d))?';

/** These name other things, too, so that what follows them must look like a key. */
export const keyWords =
  'pin(?:[ -]?code)?|puk|clave|codice pin|kod pin|pin kodu(?:m)?|api[ _-]?(?:key|schlüssel|sleutel)|apikey|api-nyckel|clé (?:api|secrète)|clave (?:api|secreta)|chave (?:da )?(?:api|secreta)|klucz api|api anahtarı(?:m)?|apiキー|secret(?:[ _-]?key)?|access[ _-]?key|account[ _-]?key|token|private[ _-]?key|zugangscode|zugangsdaten|(?:wlan-?|netzwerk)schlüssel|wi-?fi key';

export const codeWords =
  '(?:verification|security|confirmation|authentication|one[ -]time|login|sign-in|2fa) (?:code|pass(?:word|code))|otp|(?:bestätigungs|verifizierungs|sicherheits|anmelde)code|tan|code de (?:vérification|sécurité|confirmation|connexion)|código de (?:verificación|seguridad|confirmación|verificação|segurança|confirmação|acceso|acesso)|codice di (?:verifica|sicurezza|conferma)|(?:verificatie|beveiligings|bevestigings)code|kod (?:weryfikacyjny|bezpieczeństwa|potwierdzający)|(?:verifierings|säkerhets|bekräftelse|engångs)kod(?:en)?|(?:bekræftelses|engangs)kode(?:n)?|ověřovací kód|doğrulama kod(?:u|um)|güvenlik kod(?:u|um)|onay kod(?:u|um)|(?:認証|確認|ワンタイム)コード|验证码';

export const cardCodeWords =
  'cv[cv]2?|kartenprüfnummer|prüf(?:ziffer|nummer)|cryptogramme|código cvv|codice cvv';

/** What people say about a password instead of saying it. */
export const stateWords =
  /^(?:wrong|incorrect|invalid|forgotten|forgot|expired|required|missing|unknown|rejected|changed|reset|none|again|falsch|ungültig|vergessen|abgelaufen|erforderlich|gesperrt|geändert|incorrecte?|invalide|oublié|expiré|requis|incorrecta|inválid[ao]|olvidada|caducada|errada|incorreta|esquecida|expirada|onjuist|verlopen|vergeten|ongeldig|errata|scaduta|dimenticata|sbagliata|błędne|nieprawidłowe|wygasło|zapomniane|fel|felaktigt|glömt|utgånget|forkert|glemt|ugyldig|yanlış|hatalı|geçersiz|špatné|neplatné|väärin|\*+|[x•.]+)[.!)]*$/i;
