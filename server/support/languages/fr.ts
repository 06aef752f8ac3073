import type { Language } from './language.ts';

export const fr: Language = {
  frequent:
    'le la les l un une des du de d et ou mais donc or ni car je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos votre vos ce c cet cette ces cela ca ceci qui que qu quoi dont quand comment pourquoi quel quelle quels quelles est sont etait etaient suis es sommes etes ete etre sera seront serait ai as a avons avez ont avait avaient avoir aura auront fait faire fais faites dans sur sous avec sans pour par chez vers entre depuis pendant avant apres jusqu jusque au aux ne n pas plus tres aussi encore deja toujours si bien tout tous toute toutes meme comme alors ainsi alors puis ensuite lors afin parce puisque bonjour merci cordialement madame monsieur mme svp peut peux pouvez pouvons peuvent pourrait dois doit devez doivent veut veux voulez va vont vais allons allez il_y ici la_bas autre autres rien personne aucun aucune quelque quelques chaque plusieurs moins etc malgre contre selon environ',
  not: 'inutile ne n pas jamais aucun aucune sans ni rien impossible refuse refuse_de personne non',
  will: 'seront serez serons va vais vont allons allez promet promis promettre promettent prevoit prevu engage sera seront aura auront serai serons',
  wanted:
    'veut veux voulons voudrait voudrais demande demandent demander demandait demandez souhaite souhaitent souhaiterait souhaiterais exige reclame prie merci_de veuillez svp doit devrait besoin aimerait aimerais desire faut sollicite espere demandant',
  maybe:
    'si peut peux pourrait pourrais pouvez pouvons peut_etre eventuellement propose proposent proposait propose_de proposons offre suggere envisage probablement essaie essaye essayer offert pourra',
  awaited: 'attend attends attendons attendre attendu attendent attente en_attente avant jusqu',
  done: 'viens_de vient_de venons_de viennent_de a ai ont avons avez avait avaient ete est sont etait etaient deja suis',
  breaks: 'mais car parce que qu qui si quand lorsque alors puisque donc dont bien_que tandis or',
  joins: 'et ou puis ensuite ainsi',
  customer:
    'client cliente clients clientes demandeur demandeuse utilisateur utilisatrice acheteur',
  agent: 'agent agente support equipe conseiller conseillere sav',
  bot: 'bot chatbot robot assistant',
  self: 'je j nous mon ma mes notre nos me m',
  you: 'vous votre vos tu ton ta tes',
  passive: 'ete est sont etait',
  numbers:
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf vingt',
  tens: 'trente quarante cinquante soixante soixante_dix quatre_vingts quatre_vingt_dix cent',
  ordinals:
    'premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
  counts:
    'premiere=1 seconde=2 second=2 double=2 triple=3 douzaine=12 paire=2 deux_fois=2 trois_fois=3 demi=0.5 moitie=0.5 quinzaine=15',
  months:
    'janvier|janv fevrier|fevr mars avril|avr mai juin juillet|juil aout septembre|sept octobre|oct novembre|nov decembre|dec',
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  days: "aujourd'hui=0 aujourdhui=0 hui=0 demain=1 hier=-1 apres_demain=2 avant_hier=-2",
  units:
    'minute=minute minutes=minute heure=hour heures=hour h=hour jour=day jours=day journee=day semaine=week semaines=week mois=month an=year ans=year annee=year annees=year fois=time pour_cent=% euro=eur euros=eur dollar=usd dollars=usd livres=gbp francs=chf chf=chf secondes=second',
  all: 'tout tous toute toutes chaque entier entiere entierement totalement completement toujours integralement integralite',
  only: 'seulement uniquement seul seule exclusivement',
  repeated:
    'a_nouveau de_nouveau plusieurs nombreux nombreuses souvent frequemment repetition maintes',
  determiners:
    'le la les l un une des du de d mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces aucun aucune au aux en sans pour nouveau nouvelle',
  still: 'toujours encore',
  periods:
    'semaine_derniere=w-1 semaine_prochaine=w+1 cette_semaine=w0 mois_dernier=m-1 mois_prochain=m+1 ce_mois=m0 annee_derniere=y-1 annee_prochaine=y+1',
  most: 'meilleur meilleure pire plus_rapide plus_grand plus_cher moins_cher',
  past: /(?:ee?s?|is|ise|ises|it|ites?|us?|ues?|ait|aient)$/,
  future: /(?:er|ir|r|dr)(?:ai|as|a|ons|ez|ont)$/,
  one: 'un une',
};
