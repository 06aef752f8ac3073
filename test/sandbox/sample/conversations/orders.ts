import type { Conversation } from '../conversation.ts';

/** Parcels and orders: late, lost, held at customs, wrong address, missing pieces, returns. */
export const orders = {
  lateBeforeTrip: {
    subject: 'FH-241002 still "label created", I fly on Friday',
    from: 'farah',
    quiet: '2h',
    status: 'open',
    priority: 'urgent',
    assignee: 'sam',
    topic: 'Orders::Delivery::Late',
    product: 'Tarn 2 tent',
    order: 'FH-241002',
    tags: ['deadline', 'express'],
    script: `
@customer
Hi! I paid £14.95 for express on {-4d} and the tracking page for FH-241002 (Tarn 2) still says "label created". I fly to Tbilisi on {+3d} at 06:10 and there is no trip without a tent. What is happening?
@sam +25m
Hi Farah,

That isn't good enough for express. I called the warehouse: your tent was picked, but it sat behind a sorter that was down for two days. It leaves tonight with the courier's evening run and is due {+1d} before 13:00.

I have refunded the £14.95 already. I'll check tomorrow at 9 that it has been scanned, and write to you either way.

Sam
@customer +22h
It's past 9 and I haven't heard. Tracking says "delivery attempted, no access". I was at home all day yesterday AND today!! Nobody rang.
@sam +30m note
My fault, I was off sick this morning and didn't hand over. Courier: driver went to 18 Alder Court, order says 8 Alder Court. Label is right (8). Depot Croydon holds it until {+2d}. Redelivery tomorrow is "by end of day", too risky with a 06:10 flight the day after.
@sam +10m
Farah, I'm sorry: I promised a message at 9 and you didn't get one. The driver went to number 18 instead of 8. Two ways now, you choose:

1. You collect it: Croydon depot, Beddington Lane, today until 20:00 or tomorrow 07:00 to 20:00. Bring an ID and the code 7741.
2. I send a second Tarn 2 by same-day courier from our London shop, with you today before 19:00. You give the first one back to the driver when it comes, or send it back free of charge.

Sam
@customer +15m
2 please!! Same-day. Address 8 Alder Court, buzzer 3, phone 07700 900418. I'll be in.
@sam +12m
Booked: same-day courier, reference SD-5512, between 17:00 and 19:00. The driver calls you ten minutes before. I'm here until 19:30 and will make sure of it myself.
@customer +4h
It's 18:40 and no call yet?
`,
  },
  lostParcel: {
    subject: 'Delivered to "porch". I live on the 4th floor.',
    from: 'quentin',
    quiet: '1d',
    status: 'hold',
    assignee: 'ruth',
    topic: 'Orders::Delivery::Lost parcel',
    product: 'Ember stove',
    order: 'FH-239717',
    script: `
@customer
Your courier claims FH-239717 was left "on the porch" on {-2d} at 14:22. There is no porch. There is a lobby, and in the lobby there is no parcel. I asked my neighbours and the concierge. Please send another Ember stove or give me the money back.
@ruth +3h
Dear Quentin,

Thank you for asking around already. The photo the driver took shows a blue front door with the number 31; is that anywhere near you? I have opened a trace with the courier (TR-88120). They must answer within 5 working days, that is by {+7d}. If they can't find it, we send a new stove the same day, and you don't have to do anything for that.

Ruth
@customer +5h
31 is a restaurant across the road which closed last winter. So my stove is on the doorstep of an empty restaurant. I went over and it isn't there any more.
@ruth +1h
Thank you, I've passed that on to the courier. It makes the case clear: wrong address. I'm waiting for their confirmation and will write on {+3d} at the latest.
@ruth +1d note
Courier admits misdelivery by phone, written answer to follow. Without the written answer claims won't let me book the replacement against them. Replacement reserved: 1x Ember, bin 14-C.
`,
  },
  customsHold: {
    subject: 'Customs want a paper I do not have',
    from: 'halvard',
    quiet: '3d',
    status: 'pending',
    assignee: 'ingrid',
    topic: 'Orders::Delivery::Customs',
    product: 'Moor sleeping bag',
    order: 'FH-237208',
    script: `
@customer
Hello. Norwegian customs hold my sleeping bag, order FH-237208. They ask for "commercial invoice with HS code and country of origin of the down". My mail from you has only the receipt. They store it free for 14 days, until {+6d}, after that 85 kr a day or return to sender.

Halvard Næss
@sam +2h note
@ingrid you speak Norwegian and know the form, could you take this one?
@ingrid +4h file=commercial-invoice-FH-237208.pdf
Hei Halvard, I answer in English so that my colleagues can follow, but do write Norwegian if you like.

Attached is the commercial invoice with HS code 9404.40 and origin: bag sewn in Portugal, down from Poland, certificate number RDS-40417. Send it to the address on customs' letter and quote the shipment number on it. They usually release within two days.

Ingrid
@customer +1d
Takk! Sent it. They answer that the value on your invoice (2 890 kr) differs from the label (2 640 kr). Which one is right?
@ingrid +2h file=commercial-invoice-FH-237208-corrected.pdf
2 640 kr is right, you had a 250 kr member discount and our form forgot it. Here is the corrected invoice. Could you send it once more, and tell me as soon as they have released the parcel? If they charge storage because of our mistake, we pay it.
`,
  },
  missingPoles: {
    subject: 'Tent without poles is a blanket',
    from: 'dermot',
    quiet: '5d',
    status: 'solved',
    assignee: 'sam',
    topic: 'Orders::Change::Missing item',
    product: 'Tarn 2 tent',
    order: 'FH-235019',
    resolution: 'Replaced',
    script: `
@customer
Lads, I opened the Tarn 2 in a field in Kerry, in the dark, in the rain, and there are no poles in the bag. Fly, inner, fourteen pegs, and a little card thanking me for my purchase. I slept in the car. Order FH-235019.

Dermot
@sam +40m
Dermot, that is a miserable way to find out, I'm sorry. A set of poles for the Tarn 2 (part TP-2-840) leaves today by next-day courier, no charge. The batch card in your bag has a number like B-0731: could you read it to me? If one bag was packed without poles there may be more.

And tell me what the night cost you. We'll put 40 euro on your account for the car.

Sam
@customer +6h
B-0733 it says. 40 euro is fair. Herself laughed for an hour, that's worth something too.
@sam +1d note
Quality: batch B-0733, 24 tents, 3 without poles according to packing scale. All other buyers are being written to.
@sam +1d
Your poles were delivered today at 11:05. Your note about the batch helped us find two other tents before anybody had to sleep in a car. Thank you.
@customer +3h
Poles are in, tent is up in the garden, cat is in it. All good.
`,
  },
  exchangeSize: {
    subject: 'Drift boots 42 -> 43?',
    from: 'bram',
    quiet: '20h',
    status: 'pending',
    assignee: 'tomas',
    topic: 'Orders::Return::Exchange size',
    product: 'Drift boots',
    order: 'FH-240331',
    channel: 'web',
    script: `
@customer
Hi, boots from order FH-240331 are half a size too small. I wore them only indoors, one evening. Can I swap 42 for 43? And do I have to pay postage twice? Greetings, Bram
@tomas +1h file=return-label-FH-240331.pdf
Hi Bram,

Yes, and no: you can swap, and you pay nothing. 43 is in stock in graphite (yours) and in moss. I've reserved a pair in graphite until {+3d}.

The label is attached. As soon as the parcel is scanned at a drop-off point we send the 43, we don't wait until it is back here.

One question: where do they press, toes or instep? For the instep the 43 won't help, then the wide last (42 W) is the better boot.

Tomás
@customer +3h
Hm good question! It's across the top of the foot, toes are fine.
@tomas +30m
Then I'd take 42 W and not 43. It is out of stock, the next ones come on {+9d}. May I reserve a pair for you? You can keep the 42 until then, the return window is extended to {+30d}.
`,
  },
  wrongAddress: {
    subject: 'Endereço errado no pedido FH-240876',
    from: 'beatriz',
    quiet: '4h',
    status: 'open',
    assignee: 'tomas',
    topic: 'Orders::Delivery::Wrong address',
    order: 'FH-240876',
    product: 'Lumen headlamp',
    script: `
@customer
Olá, boa tarde!

Fiz o pedido FH-240876 hoje de manhã e percebi que foi com o endereço antigo (Rua das Acácias, em Campinas). Eu me mudei no mês passado para Florianópolis. O novo endereço é:

Rua Lauro Linhares, 1288, ap. 302
88036-002 Florianópolis, SC

Dá tempo de mudar antes do envio? É presente de aniversário do meu pai, no dia {+8d}.

Obrigada!
Beatriz Nogueira
@tomas +1h
Oi Beatriz, boa tarde!

Deu tempo, por pouco: o pedido já estava separado, mas ainda sem etiqueta. Mudei o endereço para Florianópolis. A previsão de entrega passa de {+4d} para {+6d}, então chega antes do aniversário.

Quer que eu coloque um cartão de presente? É grátis, é só me mandar o texto (até 120 letras) ainda hoje até as 18h.

Tomás
@customer +1h
Que ótimo, muito obrigada! Quero sim: "Pai, para você nunca mais perder a trilha de volta. Com amor, Bia". E pode tirar a nota com o preço da caixa?
`,
  },
  returnLabel: {
    subject: 'Label will not print',
    from: 'iris',
    quiet: '16d',
    status: 'solved',
    assignee: 'ruth',
    topic: 'Orders::Return::Label',
    resolution: 'Answered',
    product: 'Beck rain jacket',
    order: 'FH-231660',
    script: `
@customer
Hello, the return label for FH-231660 opens as an empty page in Adobe. We need to send back 11 of 30 Beck jackets (wrong size for year 8), pick-up is booked for {+1d}. Iris
@ruth +20m file=label-1-of-2.pdf file=label-2-of-2.pdf
Hello Iris,

The label page breaks when a return has more than ten pieces; that is a fault on our side which I have reported. I've made two labels by hand (6 and 5 jackets), attached. Both parcels can go with the same pick-up.

Ruth
@customer +10m
These print. Thank you for the speed, the driver comes at 8!
`,
  },
  cancelOrder: {
    subject: 'Please cancel, ordered wrong colour',
    from: 'juno',
    quiet: '8d',
    status: 'solved',
    assignee: 'yuki',
    topic: 'Orders::Change::Cancel order',
    resolution: 'Refunded',
    order: 'FH-236002',
    channel: 'web',
    product: 'Skarn 45 backpack',
    script: `
@customer
I ordered the Skarn in "ochre" 10 minutes ago and wanted "slate". Cancel please, I will order again. FH-236002
@yuki +8m
Hi Juno, I caught it before packing and, instead of cancelling, changed the colour to slate: the "spring" price ended at midnight and a new order would have cost 22 more. Is that all right?
@customer +3m
oh wow yes even better. thank you!!
@yuki +2m
It ships tomorrow, {+1d}.
`,
  },
} satisfies Record<string, Conversation>;
