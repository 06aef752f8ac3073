/** The words before a secret, in the six languages. */

export const passwordWords =
  '(?:password|passwort|kennwort|passphrase|mot de passe|mdp|contraseña|senha|パスワード|暗証番号|密码|passwd|passcode|pwd|pw|pass(?![ \\p{L}]))(?:[ _-]?\\d(?!\\d))?';

/** These name other things, too, so that what follows them must look like a key. */
export const keyWords =
  'pin|clave|api[ _-]?key|secret(?:[ _-]?key)?|access[ _-]?key|token|private[ _-]?key|zugangscode';

export const codeWords =
  '(?:verification|security|confirmation|authentication|one[ -]time|2fa) (?:code|pass(?:word|code))|otp|(?:bestätigungs|verifizierungs|sicherheits)code|code de (?:vérification|sécurité|confirmation)|código de (?:verificación|seguridad|confirmación|verificação|segurança|confirmação)|(?:認証|確認)コード';

/** What people say about a password instead of saying it. */
export const stateWords =
  /^(?:wrong|incorrect|invalid|forgotten|forgot|expired|required|missing|unknown|rejected|changed|reset|none|falsch|ungültig|vergessen|abgelaufen|erforderlich|gesperrt|geändert|incorrecte?|invalide|oublié|expiré|requis|incorrecta|inválid[ao]|olvidada|caducada|errada|incorreta|esquecida|expirada|\*+|[x•.]+)[.!)]*$/i;
