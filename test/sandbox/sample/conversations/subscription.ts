import type { Conversation } from '../conversation.ts';

/** Trail Pass, the yearly subscription, and what the shop knows about people. */
export const subscription = {
  renewalPrice: {
    subject: 'Trail Pass renewed at £59?? I signed up at £39',
    from: 'terrence',
    quiet: '13h',
    status: 'open',
    group: 'billing',
    assignee: 'grace',
    topic: 'Subscription::Plan::Renewal price',
    product: 'Trail Pass',
    tags: ['churn_risk'],
    script: `
@customer
You took £59 from my card on {-1d} for Trail Pass. I signed up at £39. Nobody told me about a new price. I want it cancelled AND the 59 back.

Terrence Boyd
@sam +1h note
Price change mail went out 30 days before, but to his old work address, bounced. So he has a point. Billing please.
@grace +4h
Hello Terrence,

I've looked at what you were sent. Our notice of the new price went to your former work address and bounced, and we did not try another way. So you could not have known, and I won't hold you to it.

You can choose:
a) cancel now: £59 back, Trail Pass ends today, or
b) stay a year at the old price: £20 back, £39 paid, and we ask you before anything renews.

Grace Mbeki
@customer +20h
b) would be alright. But I want it in writing that next year doesn't just happen. And my address is tboyd@cascade-sar.example, it has been for two years.
`,
  },
  cancelSubscription: {
    subject: 'Cancel. No survey, no offer, just cancel.',
    from: 'walt',
    quiet: '11d',
    status: 'solved',
    group: 'billing',
    assignee: 'oliver',
    topic: 'Subscription::Plan::Cancel',
    product: 'Trail Pass',
    resolution: 'Nothing to do',
    script: `
@customer
As above. The button in the app leads to a page that asks me why, then offers me 30% off, then says "something went wrong".
@oliver +35m
Cancelled, as of today. Your maps work until {+46d}, the end of what you've paid, and nothing more will be taken. The page that went wrong has been reported.
@customer +1h
Thank you for not making me beg.
`,
  },
  familyPlan: {
    subject: 'Fünf Leute, Familientarif geht nur für vier?',
    from: 'sabine',
    quiet: '7h',
    status: 'open',
    group: 'vip',
    assignee: 'camille',
    topic: 'Subscription::Plan::Family plan',
    product: 'Trail Pass',
    script: `
@customer
Hallo! Wir sind zu fünft (zwei Erwachsene, drei Kinder, 9, 12 und 15). In der App steht beim Trail Pass Family "bis zu 4 Personen". Auf der Website steht "für die ganze Familie". Was stimmt denn nun?

Sabine Öztürk
@lena +1h
Hallo Frau Öztürk,

beides ist leider ungenau: Vier Personen ab 13 Jahren, jüngere Kinder zählen nicht mit. Bei Ihnen sind das also drei von vier Plätzen, es passt.

Die Kinder unter 13 legen Sie unter "Familie, Kind hinzufügen" an, nicht unter "Einladen".

Lena Brandt
@customer +1d
Das hat bei der 9-Jährigen geklappt. Beim 12-Jährigen kommt "Geburtsdatum ungültig (FAM-22)". Er hat am 29. Februar Geburtstag, kann es daran liegen? :-)
@lena +20m note
29 Feb! FAM-22 when the birthday does not exist this year. Handing to VIP (family plan), please tell the app team.
@camille +3h note
Entered by hand with 28 Feb, app team told. Needs a friendly answer in German, I'll ask Lena tomorrow morning. Do not close.
`,
  },
  deleteMyData: {
    subject: 'Request under Article 17 GDPR',
    from: 'viktor',
    quiet: '4d',
    status: 'hold',
    priority: 'high',
    assignee: 'nora',
    topic: 'Account::Privacy::Delete my data',
    tags: ['gdpr'],
    script: `
@customer
Dear Sir or Madam,

under Article 17 GDPR I ask you to erase all personal data you hold about me, including routes, purchase history and correspondence, and to confirm this in writing within one month. I also ask under Article 15 which data you hold, before you erase it.

Viktor Petrenko
@nora +2h
Dear Mr Petrenko,

We've received both requests today and will answer them by {+28d}.

1. Access first: you'll receive a download link for everything we hold by {+7d}. To open it you sign in to your account, so nobody else can.
2. Erasure after that: once you tell us that you have your copy, we erase routes, profile, reviews and correspondence. Invoices we must keep for ten years; they are locked and used for nothing else.

Nora Whitfield
Fernhill Support
@nora +10m note
Checklist GDPR-0417. Export job started. Waiting for his word before deletion; do NOT delete before he confirms, and not the invoices (FH-187112, FH-209340).
`,
  },
  pressRequest: {
    subject: 'Tarn 2 for our winter test, deadline near',
    from: 'delphine',
    quiet: '2d',
    status: 'pending',
    group: 'vip',
    assignee: 'camille',
    product: 'Tarn 2 tent',
    tags: ['press'],
    script: `
@customer
Bonjour,

Je prépare pour « Sentiers d'hiver » un essai comparatif de six tentes deux places. Pourriez-vous nous prêter une Tarn 2 du {+5d} au {+19d} ? La parution est prévue pour le numéro suivant. Nous renvoyons le matériel à nos frais.

Delphine Arnaud
@camille +3h
Bonjour Delphine,

Avec plaisir. Une Tarn 2 neuve, pas choisie exprès, part de notre magasin de Grenoble et sera chez vous le {+4d}. Deux précisions : la toile de sol n'est pas comprise d'origine (je l'ajoute, dites-le à vos lecteurs), et ce lot a déjà les nouveaux arceaux.

Il me faut l'adresse et un numéro de téléphone pour le transporteur. Pouvez-vous me les donner avant jeudi midi ?
`,
  },
} satisfies Record<string, Conversation>;
