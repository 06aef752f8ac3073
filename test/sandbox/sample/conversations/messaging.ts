import type { Conversation } from '../conversation.ts';

/** Messaging tickets: the customer, a bot and agents in a chat window. */
export const messaging = {
  chatWhereIsOrder: {
    subject: 'Conversation with Quentin Ashby',
    from: 'quentin',
    quiet: '12m',
    status: 'open',
    assignee: 'sam',
    channel: 'native_messaging',
    topic: 'Orders::Delivery::Late',
    order: 'FH-241188',
    script: `
@customer
where is my order
@bot +0m
Hi! I'm Fern, the Fernhill assistant. What is your order number? It begins with FH.
@customer +1m
FH-241188
@bot +0m
Thanks. FH-241188 left our warehouse on {-1d} and is expected on {+1d}. Does that help?
@customer +1m
no, it says expected {+1d} for 3 days now. every day its tomorrow
@bot +0m
I'm sorry about that. I'll get a colleague for you. Usual wait: 4 minutes.
@sam +5m
Hi Quentin, Sam here. I read along, no need to repeat it. The parcel hasn't been scanned since Birmingham, {-3d}. I'm asking the courier right now, give me five minutes?
@customer +1m
ok
@sam +7m
They found it: on the wrong van for two days in a row. It has been moved to the Leeds van for {+1d}, driver's name is Jo. If it isn't there by 18:00 write here and I send a new one the same evening.
@customer +2m
fine. does my return window start when it arrives or when it was sent?
`,
  },
  chatTrailPass: {
    subject: 'Conversation with Imani Walker',
    from: 'imani',
    quiet: '3h',
    status: 'pending',
    assignee: 'priya',
    group: 'technical',
    channel: 'native_messaging',
    topic: 'Subscription::Plan::Family plan',
    product: 'Trail Pass',
    script: `
@customer
hi can my sister use my trail pass
@bot +0m
Trail Pass is for one person. With Trail Pass Family up to four people share it. Would you like to change?
@customer +2m
how much extra
@bot +0m
Family is $69 a year, you have paid $45. The difference for the 8 months left is $16.
@customer +1m
ok do it
@bot +0m
I can't change a plan paid through an app store. A colleague will help.
@priya +6m
Hi Imani! Plans bought through the app store can only be changed there: Settings, your name, Subscriptions, Fernhill, "Family". The store works out the difference by itself, it may be a little less than 16. Tell me when you've done it, then I invite your sister.
@customer +4m
done, was 15.40. her email is zuri.walker@example.com
@priya +2m
Invitation sent to her. It's valid until {+7d}. Does she see it?
`,
  },
  chatWatchReset: {
    subject: 'Conversation with Visitor 48121',
    from: 'visitor',
    quiet: '50m',
    status: 'new',
    channel: 'native_messaging',
    script: `
@customer
my kestrel says ERR 9
@bot +0m
ERR 9 means that the watch's storage is full. Would you like to know how to free some?
@customer +1m
its new out of the box??
@bot +0m
I'm not sure about that. Let me get a colleague. We're back at 08:00, and you can leave your e-mail address here.
@customer +3m
no i dont give my mail. i'll check here tomorrow
`,
  },
  chatReturn: {
    subject: 'Conversation with Juno Park',
    from: 'juno',
    quiet: '6d',
    status: 'solved',
    assignee: 'yuki',
    channel: 'native_messaging',
    topic: 'Orders::Return::Label',
    resolution: 'Answered',
    script: `
@customer
can i return without the box?
@bot +0m
Yes. Any sturdy box is fine as long as the tags are on the item. Do you need a label?
@customer +0m
yes FH-236002
@bot +0m
Here it is. It's valid until {+14d}.
@customer +4m
it says drop off in Seoul, i'm in busan
@yuki +8m
Hi Juno, here is a label for the pick-up service instead; they come to your door. Choose a time with the link on it.
@customer +2m
perfect thanks
`,
  },
  chatGerman: {
    subject: 'Conversation with Sabine Öztürk',
    from: 'sabine',
    quiet: '2d',
    status: 'pending',
    assignee: 'lena',
    channel: 'native_messaging',
    topic: 'Products::Advice::Care and repair',
    product: 'Beck rain jacket',
    script: `
@customer
Hallo, darf die Beck-Jacke in den Trockner?
@bot +0m
Ja, 20 Minuten bei niedriger Temperatur. Das frischt die Imprägnierung auf.
@customer +1m
hab ich gemacht, jetzt löst sich innen die beschichtung wie haut nach sonnenbrand
@lena +9m
Oh je. Das klingt nach der Membran, und das passiert nicht durch den Trockner, wenn er auf niedrig stand. Wie alt ist die Jacke, und können Sie ein Foto schicken?
@customer +5m
6 jahre. foto folgt heute abend
@lena +1m
Danke. Nach sechs Jahren ist es keine Garantie mehr, aber ich schaue, was die Werkstatt machen kann, und melde mich bis {+3d}.
`,
  },
  chatAngry: {
    subject: 'Conversation with Terrence Boyd',
    from: 'terrence',
    quiet: '20h',
    status: 'open',
    assignee: 'sam',
    channel: 'native_messaging',
    topic: 'App::Sync::Watch',
    product: 'Fernhill app',
    script: `
@customer
Your app ate a rescue log. 6 hours of track. Gone.
@bot +0m
I'm sorry to hear that. Have you tried restarting the app?
@customer +0m
HUMAN
@bot +0m
Of course, one moment.
@sam +3m
Terrence, Sam here, a human. Please don't restart anything. The app writes every recording into a second file while it runs. Which phone, and is it an Android?
@customer +2m
Android. Galaxy XCover. the log is evidence, coroner wants it by {+4d}
@sam +4m
Understood. Connect the phone to a computer and look in Android/data/app.fernhill/journal. Is there a file with today's date?
@customer +11m
3 files. .fjr
@sam +2m
That's your track. Send me all three here, I'll have our developers turn them into GPX and give you the original hashes too, since it is evidence. You'll have it by {+1d}, noon.
@customer +6m
sent. if this works I take back half of what I said about you people
`,
  },
  chatBotOnly: {
    subject: 'Conversation with Luis Ángel Prieto',
    from: 'luis',
    quiet: '17d',
    status: 'closed',
    channel: 'native_messaging',
    topic: 'Orders::Delivery::Late',
    resolution: 'Answered',
    script: `
@customer
¿Hacen envíos a Baja California Sur?
@bot +0m
Sí. El envío estándar a La Paz y Los Cabos tarda de 6 a 9 días hábiles y cuesta 189 pesos; gratis a partir de 1,500 pesos.
@customer +1m
gracias, eso era todo
@bot +0m
¡Con gusto! Buen viaje.
`,
  },
  chatToMail: {
    subject: 'Conversation with Colette Dubois',
    from: 'colette',
    quiet: '4h',
    status: 'open',
    assignee: 'camille',
    group: 'vip',
    channel: 'native_messaging',
    topic: 'Billing::Payment::Gift card',
    script: `
@customer
Bonjour ! Est-ce qu'une carte cadeau achetée en euros marche sur le site canadien ?
@bot +0m
Les cartes cadeaux sont valables dans le pays où elles ont été achetées.
@customer +2m
Ma marraine l'a achetée à Lyon, j'habite Montréal... elle a 84 ans, elle ne savait pas
@camille +12m
Bonjour Colette ! On va s'arranger avec votre marraine. Je peux échanger la carte contre une canadienne de même valeur, au cours du jour. Combien y a-t-il dessus ?
@customer +3m
50 euros
@camille +2m
Cela fait 81 $. Donnez-moi les quatre derniers caractères de la carte, et je vous envoie la nouvelle aujourd'hui.
@customer +5m
K7PD. Est-ce qu'elle aura toujours la dédicace ? C'est important pour elle
`,
  },
} satisfies Record<string, Conversation>;
