import { describe, expect, it } from 'vitest';
import { cleanText as clean } from '../../../server/conversation/clean-text.ts';

describe('A notice', () => {
  it.each([
    'This e-mail is confidential and intended only for the addressee. If you received it in error, delete it.',
    'The information transmitted is intended only for the person or entity to which it is addressed and may contain confidential and/or privileged material.',
    'CONFIDENTIALITY NOTICE: The contents of this email message and any attachments are intended solely for the addressee(s) and may contain confidential and/or privileged information.',
    'If you are not the intended recipient, please notify the sender and delete this message.',
    'Diese Nachricht ist vertraulich. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail. Das unerlaubte Kopieren sowie die unbefugte Weitergabe dieser Mail ist nicht gestattet.',
    'Ce courriel et ses pièces jointes sont confidentiels et destinés exclusivement à leur destinataire. Si vous avez reçu ce message par erreur, merci de le détruire et d’en avertir l’expéditeur.',
    'Este correo electrónico contiene información confidencial dirigida exclusivamente a su destinatario. Si usted no es el destinatario, queda prohibida su divulgación; notifíquelo al remitente y elimínelo.',
    'Esta mensagem pode conter informação confidencial e destina-se exclusivamente ao destinatário. Se a recebeu por engano, apague-a e avise o remetente.',
    'このメールには機密情報が含まれている場合があります。誤って受信された場合は、送信者にご連絡の上、破棄してください。',
    '本メールの無断転載・複製を禁じます。誤って受信した場合は削除してください。',
    'This email has been scanned for viruses by Sophos.',
    'Virus-free. www.avast.com',
    'Diese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.',
    "L'absence de virus dans ce courrier électronique a été vérifiée par le logiciel antivirus Avast.",
    'El software de antivirus Avast ha analizado este correo electrónico en busca de virus.',
    'Este e-mail foi verificado por vírus pelo Avast.',
    'このメールはウイルスチェック済みです。ウイルスは検出されませんでした。',
    'Please consider the environment before printing this e-mail.',
    'Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.',
    'Pensez à l’environnement avant d’imprimer ce message.',
    'Antes de imprimir este correo, piense en el medio ambiente.',
    'Antes de imprimir, pense no meio ambiente.',
    'Este mensaje es confidencial y va dirigido a su destinatario.',
    '本メールには機密情報が含まれている場合があります。',
  ])('leaves at the end, and from below what somebody wrote: %s', (notice) => {
    const { text, leftOut } = clean(`The zip broke.\n\n${notice}`);
    expect(text).toBe('The zip broke.');
    expect(leftOut).toEqual([{ kind: 'disclaimer', text: notice }]);
    expect(clean(`Hello,\nthe zip broke.\n${notice}`).text).toBe('Hello,\nthe zip broke.');
  });

  it.each([
    'CAUTION: This message came from outside your organisation.',
    '[EXTERNAL]',
    'ACHTUNG: Diese E-Mail kommt von außerhalb des Unternehmens.',
    'ATTENTION : ce courriel provient de l’extérieur de l’entreprise.',
    'PRECAUCIÓN: este correo proviene de fuera de la empresa.',
    'CUIDADO: este e-mail foi enviado de fora da empresa.',
    '【注意】このメールは社外から送信されました。',
  ])('leaves at the beginning, and from above what somebody wrote: %s', (notice) => {
    expect(clean(`${notice}\n\nThe zip broke.`).text).toBe('The zip broke.');
    expect(clean(`${notice}\nThe zip broke.`).text).toBe('The zip broke.');
  });

  it('leaves whole where its lines were wrapped', () => {
    const notice =
      'The documents and files sent with this\nmessage are confidential. If you are not the intended\nrecipient, please delete them.';
    expect(clean(`The zip broke.\n\n${notice}`).leftOut).toEqual([
      { kind: 'disclaimer', text: notice },
    ]);
  });

  it.each([
    'Ce message s’affiche à chaque essai : Erreur E-4471.',
    'Me aparece este mensaje cada vez: error E-4471. ¿Qué hago?',
    'Aparece esta mensagem toda vez: erro E-4471. O que eu faço?',
    'Ich sehe jedes Mal diese Nachricht: Empfänger unbekannt, Fehler E-4471. Was soll ich tun?',
    'I scanned the file and my virus checker says error E-4471. What should I do?',
    'Ce message apparaît : destinataire inconnu, erreur lors de l’envoi.',
    'Sale este mensaje: destinatario desconocido, error al enviar.',
    'Esta mensagem aparece: destinatário desconhecido, erro no envio.',
    'Diese Nachricht erscheint: Empfänger nicht gefunden.',
    'このメールが何度も届きます。宛先エラー E-4471 と出ます。',
    'このメールを削除してください。住所が書いてあります。',
    'Please delete this message, it is confidential.',
    'Bitte löschen Sie diese Nachricht, sie ist vertraulich.',
    'Die Ware wurde versehentlich erhalten, bitte abholen.',
    'The parcel came in error. Please notify the sender and collect it.',
    'Avant d’imprimer, le message « erreur » s’affiche sur l’écran.',
    'Antes de imprimir sale un error en la pantalla.',
    'Antes de imprimir aparece um erro na tela.',
    'Before printing, the display shows an error.',
    'In the test environment nothing can be printed any more.',
    'テスト環境で印刷できません。',
    'Dans cet environnement, impossible d’imprimer.',
    'This message appears: use of this card is prohibited.',
    'Diese Nachricht kommt: Nutzung nicht gestattet.',
    'Warning light on the boiler blinks and the sender unit is dead.',
    'If you have received my return, please notify me by mistake of order 4711.',
    'Please keep the address confidential and delete the account.',
    'This e-mail says the payment was checked for fraud and refused.',
    'I got this message in error, please delete it.',
    'Si recibo este mensaje por error no puedo pagar.',
  ])('is not what a customer reports or asks, first or last: %s', (text) => {
    for (const mail of [`${text}\n\nIt broke today.`, `It broke today.\n\n${text}`]) {
      expect(clean(mail)).toEqual({ text: mail, leftOut: [] });
    }
  });

  it('stays where it is what somebody came to say', () => {
    for (const text of [
      'If you have received this confidential notice in error, why do I get it?',
      'If you are not the intended recipient, please notify the sender and delete this message.',
    ]) {
      expect(clean(text).text).toBe(text);
    }
  });
});
