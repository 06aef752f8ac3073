import type { Conversation } from '../conversation.ts';

/** Conversations in other languages, one of them right to left and one in three languages at once. */
export const languages = {
  frenchRefuge: {
    subject: 'Commande de 12 sacs de couchage : deux ont une fermeture cassée',
    from: 'matthieu',
    quiet: '5h',
    status: 'open',
    assignee: 'camille',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Moor sleeping bag',
    order: 'FH-238870',
    script: `
@customer
Bonjour,

Nous avons reçu hier les 12 sacs de couchage Moor (commande FH-238870) pour le refuge de la Jasse. Sur deux d'entre eux la fermeture éclair se bloque à mi-hauteur, et sur un troisième le curseur s'est détaché. Nous ouvrons la saison d'hiver le {+9d} et nous sommes complets ce soir-là.

Pouvez-vous les échanger avant cette date ?

Cordialement,
Matthieu Garnier
@camille +2h
Bonjour Matthieu,

Merci pour les précisions. Trois sacs neufs partent demain, {+1d}, et seront au refuge de la vallée le {+4d}. Je les ai essayés moi-même, les fermetures glissent.

Pour la montée : le transporteur s'arrête à la Chapelle-en-Vercors. Est-ce que quelqu'un peut les y prendre ?

Camille
@customer +1d
Oui, mon fils passe le {+3d} au matin. Faut-il rendre les trois sacs défectueux ? Nous aimerions en garder un pour les pièces.
`,
  },
  spanishWatch: {
    subject: 'El reloj no carga con temperaturas bajo cero',
    from: 'lucia',
    quiet: '27h',
    status: 'pending',
    assignee: 'tomas',
    topic: 'Products::Warranty::Electronics',
    product: 'Kestrel watch',
    order: 'FH-230127',
    script: `
@customer
Hola, buenos días:

Compré el Kestrel hace cuatro meses (pedido FH-230127). Por debajo de cero no carga: aparece un termómetro azul y el mensaje "CHG-07". En Sierra Nevada, a -6 °C, me quedé sin reloj el segundo día, y eso que llevaba batería externa. ¿Es un defecto o es normal? En la ficha pone "funciona hasta -20 °C".

Lucía Benítez
@tomas +2h
Hola, Lucía:

Las dos cosas son ciertas, y la ficha debería explicarlo mejor: el reloj funciona hasta -20 °C, pero la batería solo puede cargarse por encima de 0 °C. CHG-07 es una protección, no una avería.

Lo que funciona: cargarlo dentro del saco o bajo la ropa unos diez minutos antes. Si también por encima de cero aparece CHG-07, entonces sí es un defecto y lo cambiamos. ¿Podría probarlo en casa?

Tomás
@customer +2d
En casa carga bien. Entonces no es un defecto, pero me siento engañada por la ficha. ¿Van a corregirla?
@tomas +4h
Sí. He pedido el cambio del texto; debería estar en la web antes del {+7d}. ¿Le parece bien que le mande como disculpa la funda aislante (con ella carga hasta -10 °C)? Solo necesito que me confirme la dirección.
`,
  },
  portuguesePoles: {
    subject: 'Bastão Larch não trava',
    from: 'rui',
    quiet: '15d',
    status: 'solved',
    assignee: 'tomas',
    topic: 'Products::Warranty::Poles and buckles',
    product: 'Larch poles',
    resolution: 'Answered',
    script: `
@customer
Boa tarde. Um dos bastões Larch escorrega, o fecho já não segura o tubo de baixo. Têm três meses. Rui Vasconcelos
@tomas +3h
Boa tarde, Rui. Quase sempre basta apertar o parafuso pequeno do fecho, um quarto de volta (chave Torx 15). Se passar de meia volta, pare, senão o plástico parte. Pode experimentar?
@customer +5h
Um quarto de volta e está como novo. Obrigado, e desculpe o incómodo!
`,
  },
  japaneseTent: {
    subject: 'テントのフロア浸水について',
    from: 'keiko',
    quiet: '10h',
    status: 'open',
    assignee: 'yuki',
    topic: 'Products::Warranty::Zip and seams',
    product: 'Tarn 2 tent',
    order: 'FH-237519',
    script: `
@customer
お世話になっております。佐藤と申します。

先月購入した Tarn 2（注文番号 FH-237519）についてご相談です。先週末、上高地で一晩雨に降られたところ、フロアの四隅から水が入り、寝袋が濡れてしまいました。グランドシートは使用しておりました。

これは不良品でしょうか。来月の連休（{+18d}から）にまた使いたいと思っております。
@yuki +2h
佐藤様

お問い合わせありがとうございます。Fernhill サポートの田辺です。せっかくの上高地で、大変申し訳ございません。

四隅から同時に浸水した場合、シームテープの不良のほかに、グランドシートがフライからはみ出し、雨水を集めてしまうことがございます。お手数ですが、次の二点をお知らせいただけますでしょうか。

1. グランドシートは純正品（2 人用）でしょうか。
2. フロア裏側の四隅の写真

{+2d}までに交換か修理かをご案内いたします。
@customer +1d file=floor-1.jpg file=floor-2.jpg
ご返信ありがとうございます。

グランドシートは他社製で、確かに 10 cm ほどはみ出していたかもしれません。写真を添付します。右奥の角だけテープが浮いているように見えます。
@yuki +40m note
Photo 2: tape is lifting at the rear right corner, that one is a real fault, the other corners are the groundsheet. Replacement inner approved (stock JP: 3). Must reach her before the holiday.
`,
  },
  japaneseInvoice: {
    subject: '領収書の宛名変更のお願い',
    from: 'hiroshi',
    quiet: '24d',
    status: 'solved',
    assignee: 'yuki',
    topic: 'Billing::Invoice::Missing invoice',
    resolution: 'Answered',
    script: `
@customer
注文 FH-228804 の領収書の宛名を「山本山岳ガイド事務所」に変更していただけますか。経費精算に必要です。よろしくお願いいたします。
@yuki +1h file=receipt-FH-228804.pdf
山本様、ご連絡ありがとうございます。宛名を変更した領収書（PDF）を添付いたしました。ご確認をお願いいたします。
@customer +3h
確認いたしました。迅速なご対応、ありがとうございました。
`,
  },
  arabicRefund: {
    subject: 'استرداد مبلغ الطلب FH-239951',
    from: 'layla',
    quiet: '90m',
    status: 'open',
    group: 'billing',
    assignee: 'oliver',
    topic: 'Billing::Refund::Refund not received',
    product: 'Larch poles',
    order: 'FH-239951',
    script: `
@customer
السلام عليكم،

أعدتُ عصيّ المشي Larch (رقم الطلب FH-239951) قبل ثلاثة أسابيع، ووصلني منكم بريد يؤكد استلامها، لكن مبلغ 119 دولارًا لم يرجع إلى بطاقتي حتى الآن. أرجو إخباري بموعد الاسترداد.

مع الشكر،
ليلى منصور
@oliver +4h note
Arabic, no speaker on the team; machine translation: returned Larch poles three weeks ago, receipt confirmed, 119 USD not refunded. Our system: refund sent 12 days ago, re_2Q77, provider status "returned by bank, account closed".
@oliver +20m
السلام عليكم أستاذة ليلى،

أُرسل المبلغ قبل 12 يومًا (رقم العملية re_2Q77) لكن البنك أعاده إلينا لأن البطاقة مغلقة. هل لديكِ بطاقة أخرى أو حساب بنكي؟ الرجاء استعمال النموذج الآمن ولا ترسلي الأرقام بالبريد. بعد وصول البيانات نحوّل المبلغ خلال يومي عمل.

Oliver Hart
@customer +3h
وعليكم السلام، ملأتُ النموذج الآن. هل يمكنكم تأكيد الاستلام، وهل تتحملون رسوم التحويل؟
`,
  },
  mixedLanguages: {
    subject: 'Livraison / Lieferung FH-240590 — wrong canton',
    from: 'nadia',
    quiet: '75m',
    status: 'open',
    assignee: 'camille',
    topic: 'Orders::Delivery::Wrong address',
    product: 'Drift boots',
    order: 'FH-240590',
    script: `
@customer
Bonjour, hallo,

je vous écris en français mais mon mari lit aussi (er versteht besser Deutsch). Le colis FH-240590 est parti à Fribourg-en-Brisgau au lieu de Fribourg en Suisse. Die Sendungsnummer ist 99.00.417733.2. Pouvez-vous le faire revenir ?

Nadia Benali
@lena +1h
Bonjour Madame Benali, guten Tag Herr Benali,

das Paket liegt noch im Depot Freiburg im Breisgau, ich habe es gestoppt. Le colis repart demain vers la Suisse, livraison prévue le {+4d}. Zoll zahlen wir, les frais de douane sont pour nous.

Lena Brandt
@customer +1d
Danke, merci! Mein Mann sagt: in the tracking it says now "returned to sender, addressee unknown". Das wäre falsch, oder ? Il ne faut pas qu'il retourne chez vous, les bottes sont pour le {+6d}.

Nadia
@lena +30m note
Tracking is wrong or the depot ignored the stop. Depot closed until 14:00. @camille please call after that, they prefer French on the phone, answer her in French with one line of German.
`,
  },
  germanComplaint: {
    subject: 'Beschwerde: dritte Nachfrage ohne Antwort!',
    from: 'yvette',
    quiet: '55m',
    status: 'open',
    priority: 'urgent',
    assignee: 'lena',
    topic: 'Orders::Return::Exchange size',
    product: 'Beck rain jacket',
    order: 'FH-236931',
    locale: 'de',
    tags: ['complaint'],
    script: `
@customer
Guten Tag, ich hätte gern die Jacke aus FH-236931 in L statt M. Rücksendung ist unterwegs. Yvette Lambert
@customer +5d
Hallo? Die Rücksendung ist laut DHL seit {-3d} bei Ihnen. Wann kommt die L?
@customer +4d
Das ist jetzt meine DRITTE Nachricht. Keine Antwort, keine Jacke, kein Geld. So etwas habe ich bei Ihnen noch nie erlebt. Wenn ich bis {+2d} nichts höre, gebe ich es an die Verbraucherzentrale und hole das Geld über die Bank zurück.
@nora +20m note
Fell between two stools: ticket had no group for 9 days. @lena please answer within the hour, L is in stock (7). Express, and give her 20 euro.
`,
  },
} satisfies Record<string, Conversation>;
