/**
 * Words that rule each other out: who says "son" does not mean a daughter. A line is one thing, in the order of
 * `languageCodes`; an empty line begins the next group. `*` stands for any
 * ending, `_` for a blank.
 */
export const rivals = `
red | rot rote roten roter rotes | rouge* | rojo* roja* | vermelh* | rood rode | ross*
blue | blau* | bleu* | azul* | azul azuis | blauw* | blu azzurr*
green | grun* | vert verte* verts | verde* | verde* | groen* | verde verdi
yellow | gelb* | jaune* | amarill* | amarel* | geel gele | giall*
black | schwarz* | noir noire* noirs | negro* negra* | preto* preta* | zwart* | nero nera neri nere
white | weiss weisse* | blanc blanche* blancs | blanco* blanca* | branco* branca* | wit witte | bianc*
grey gray | grau* | gris grise* | gris grises | cinza* cinzent* | grijs grijze | grig*
brown | braun* | marron brun* | marron* | castanh* marrom | bruin* | marron*
orange | orange* | orange* | naranja* | laranja* | oranje | arancion*
pink | rosa pink* | rose | rosa* | rosa | roze | rosa
purple violet | lila violett* | violet* mauve | morad* violeta | rox* violeta | paars* | viola

son sons | sohn sohne* sohnes | fils | hijo hijos | filho filhos | zoon zonen | figlio figli
daughter daughters | tochter* | fille | hija hijas | filha filhas | dochter* | figlia figlie
mother mum mom | mutter* mama | mere maman | madre mama | mae | moeder mama | madre mamma
father dad | vater* papa | pere papa | padre papa | pai | vader papa | padre papa
brother brothers | bruder* | frere* | hermano hermanos | irmao irmaos | broer* | fratello fratelli
sister sisters | schwester* | soeur* | hermana hermanas | irma irmas | zus zussen | sorella sorelle
husband | ehemann* | mari | marido esposo | marido esposo | echtgenoot | marito
wife | ehefrau* | epouse | esposa mujer | esposa mulher | echtgenote | moglie
grandmother grandma | grossmutter* oma | grand-mere mamie | abuela | avo | oma grootmoeder | nonna
grandfather grandpa | grossvater* opa | grand-pere papi | abuelo | avo | opa grootvader | nonno
uncle | onkel* | oncle | tio | tio | oom | zio
aunt | tante* | tante | tia | tia | tante | zia

the_left left-hand | linke linken linker linkes | gauche* | izquierd* | esquerd* | linker | sinistr*
the_right right-hand | rechte rechten rechter rechts | droite droit | derecha* | direita* | rechter | destr*

eye eyes | auge* | oeil yeux | ojo* | olho* | oog ogen | occhi*
ear ears hearing | ohr* horgerat* | oreille* auditi* | oido* oreja* audifono* | ouvido* orelha* | oor oren gehoor* | orecchi* acustic*
tooth teeth dental | zahn* | dent dents dentaire* dentist* | diente* dental* muela* | dente* | tand* | dente denti dentist*
skin dermatolog* | haut hautarzt* | peau dermato* | piel dermatolog* | pele dermatolog* | huid* dermatolog* | pelle dermatolog*
knee knees | knie* | genou* | rodilla* | joelho* | knie* | ginocchi*
shoulder* | schulter* | epaule* | hombro* | ombro* | schouder* | spall*
foot feet | fuss fusse* | pied* | pie pies | pe pes | voet* | piede piedi
hand hands | hand hande* | main mains | mano manos | mao maos | hand handen | mano mani
leg legs | bein* | jambe* | pierna* pata* | perna* | been benen | gamb*
arm arms | arm arme armen | bras | brazo* | braco* | arm armen | bracci*

dog dogs puppy | hund* welpe* | chien* | perro* perra* | cao caes cachorr* | hond* | cane cani
cat cats kitten | katze* kater* | chat chats chatte* | gato* gata* | gato* gata* | kat katten poes | gatt*
horse horses | pferd* | cheval chevaux | caballo* | cavalo* | paard* | cavall*
rabbit rabbits | kaninchen* | lapin* | conejo* | coelho* | konijn* | conigli*

car cars automobile | auto autos wagen pkw | voiture* | coche* | carro* automovel | auto auto's | auto macchina
bicycle* bike bikes | fahrrad* rad | velo* bicyclette* | bici* | bicicleta* | fiets* | bici*
motorbike* motorcycle* | motorrad* | moto motos | moto motos | moto motos | motorfiets* | moto motocicl*
van vans lorry lorries truck* | lkw lastwagen* transporter* lieferwagen* | camion* fourgon* | camion* furgon* | camiao caminh* carrinha* | vrachtwagen* bestelwagen* | camion* furgon*
bus buses coach | bus busse* | bus autobus autocar | autobus autocar | autocarro* onibus | bus bussen | autobus pullman
train trains | zug zuge* | train trains | tren trenes | comboio* trem | trein* | tren*
plane planes flight* | flug* | avion* vol vols | avion* vuelo* | aviao voo* | vliegtuig* vlucht* | aereo* voli volo
ship ferry boat* | schiff* fahre* boot* | bateau* ferry | barco* ferry | barco* navio* | schip boot veerboot | nave traghett* barc*
scooter* | roller* scooter* | trottinette* scooter* | patinete* | trotinete* patinete* | step scooter* | monopattin* scooter*

phone phones mobile smartphone* | handy* telefon* smartphone* mobiltelefon* | telephone* portable* smartphone* | telefono* movil* celular* | telefone* telemovel* celular* | telefoon* gsm smartphone* mobiel* | telefono* cellular* smartphone*
tablet tablets ipad* | tablet* ipad* | tablette* ipad* | tablet* tableta* ipad* | tablet* ipad* | tablet* ipad* | tablet* ipad*
laptop* notebook* | laptop* notebook* | portable* ordinateur* | portatil* | portatil portateis laptop* notebook* | laptop* | portatil* laptop*
printer* | drucker* | imprimante* | impresora* | impressora* | printer* | stampant*
router* modem* | router* modem* fritzbox | routeur* modem* box | router* modem* | router* modem* | router* modem* | router* modem*
television* tv tvs | fernseh* tv | televis* tv | televis* tele tv | televis* tv | televisie* tv | televis* tv
camera* | kamera* | camera* appareil* | camara* | camera* | camera* | fotocamera* telecamera*
headphone* earphone* earbud* headset* | kopfhorer* headset* | casque* ecouteur* | auricular* cascos | auscultador* fones | koptelefoon* oortje* | cuffi* auricolar*
keyboard* | tastatur* | clavier* | teclado* | teclado* | toetsenbord* | tastier*
battery batteries | akku* batterie* | batterie* pile piles | bateria* pila* | bateria* pilha* | batterij* accu* | batteri* pila pile
motor motors engine engines | motor* | moteur* | motor motores | motor motores | motor motoren | motore motori
belt belts | riemen* gurt* | courroie* ceinture* | correa* cinturon* | correia* cinto* | riem riemen | cinghi* cintur*
filter filters | filter* | filtre* | filtro* | filtro* | filter* | filtr*
pump pumps | pumpe* | pompe* | bomba* | bomba* | pomp pompen | pompa pompe
sensor sensors | sensor* | capteur* | sensor* | sensor* | sensor* | sensor*
valve valves | ventil* | vanne* | valvula* | valvula* | ventiel* klep kleppen | valvol*
fan fans | ventilator* lufter* | ventilateur* | ventilador* | ventoinha* ventilador* | ventilator* | ventol*

desk desks table tables | tisch* schreibtisch* | table tables bureau* | mesa* escritorio* | mesa* secretaria* | tafel* bureau* | tavol* scrivani*
chair chairs armchair* | stuhl* sessel* | chaise* fauteuil* | silla* sillon* | cadeira* poltrona* | stoel* fauteuil* | sedi* poltron*
sofa sofas couch | sofa* couch* | canape* | sofa* | sofa* | sofa* | divan*
bed beds | bett betten | lit lits | cama camas | cama camas | bed bedden | letto letti
mattress* | matratze* | matelas | colchon* | colchao colchoes | matras* | materass*
wardrobe* cupboard* cabinet* | schrank* | armoire* placard* | armario* | armario* roupeiro* | kast kasten | armadi*
shelf shelves bookcase* | regal* | etagere* | estante* estanteria* | estante* prateleira* | boekenkast* plank* | scaffal* mensol* libreri*
lamp lamps | lampe* leuchte* | lampe* | lampara* | lampada* candeeiro* | lamp lampen | lampad*

washing_machine washing_machines | waschmaschine* | lave-linge | lavadora* | | wasmachine* | lavatric*
dishwasher* | spulmaschine* geschirrspuler* | lave-vaisselle | lavavajillas | | vaatwasser* | lavastovigli*
fridge* refrigerator* freezer* | kuhlschrank* gefrier* | refrigerateur* frigo* congelateur* | nevera* frigorifico* congelador* | frigorific* geladeira* congelador* | koelkast* vriezer* | frigo* congelator*
oven ovens cooker* stove* | ofen* backofen* herd* | four fours cuisiniere* | horno* cocina | forno* fogao | oven* fornuis* | forn*
dryer* | trockner* | seche-linge | secadora* | secador* | droger* | asciugatric*
vacuum* hoover* | staubsauger* | aspirateur* | aspirador* | aspirador* | stofzuiger* | aspirapolver*
boiler* water_heater heat_pump | boiler* warmepumpe* heizkessel* | chauffe-eau chaudiere* | caldera* calentador* | caldeira* esquentador* | ketel* warmtepomp* boiler* | caldai* scaldabagn*

bracelet* | armband* | bracelet* | pulsera* | pulseira* | armband* | braccialett* bracciale*
necklace* | halskette* kette* | collier* | collar collares | colar colares | ketting* halsketting* | collan*
ring rings | ring ringe ringen | bague* | anillo* | anel aneis | ring ringen | anell*
earring* | ohrring* | boucle* | pendiente* | brinco* | oorbel* | orecchin*

jacket* coat coats | jacke* mantel* | veste* manteau* | chaqueta* abrigo* | casaco* | jas jassen | giacc* cappott*
trousers jeans pants | hose hosen jeans | pantalon* jean* | pantalon* vaquer* | calca* | broek* | pantalon*
shirt shirts t-shirt* blouse* | hemd* bluse* t-shirt* | chemise* t-shirt* | camisa* camiseta* | camisa* camiseta* | hemd* bloes* t-shirt* | camici* magliett*
dress dresses | kleid kleider* | robe robes | vestido* | vestido* | jurk* | vestit*
shoe shoes boot boots | schuh* stiefel* | chaussure* botte* | zapato* bota* | sapato* bota* | schoen* laars laarzen | scarp* stival*

kitchen* | kuche* | cuisine* | cocina* | cozinha* | keuken* | cucin*
bathroom* | bad badezimmer* | | bano* | banheiro* | badkamer* | bagn*
bedroom* | schlafzimmer* | chambre* | dormitorio* | quarto* | slaapkamer* |  
garden gardens | garten* garten | jardin* | jardin* | jardim jardins | tuin* | giardin*
cellar* basement* | keller* | cave caves sous-sol | sotano* | cave caves | kelder* | cantin*
roof roofs | dach dacher* | toit* | tejado* techo* | telhado* | dak daken | tett*
balcony terrace* | balkon* terrasse* | balcon* terrasse* | balcon* terraza* | varanda* terraco* | balkon* terras* | balcon* terrazz*
garage garages | garage* | garage* | garaje* | garagem garagens | garage* | garage* box

plumber* | klempner* installateur* | plombier* | fontanero* | canalizador* encanador* | loodgieter* | idraulic*
electrician* | elektriker* | electricien* | electricista* | eletricista* | elektricien* | elettricist*
doctor doctors physician* | arzt* arztin* | medecin* docteur | medico* doctor* | medico* medica* | arts artsen dokter* | medic* dottor*
dentist* | zahnarzt* | dentiste* | dentista* | dentista* | tandarts* | dentist*
vet vets veterinar* | tierarzt* | veterinaire* | veterinari* | veterinari* | dierenarts* | veterinari*
neighbour* neighbor* | nachbar* | voisin* | vecin* | vizinh* | buur* buren | vicin*
teacher* | lehrer* | professeur* enseignant* | profesor* maestr* | professor* | leraar* leraren | insegnant* professor*
lawyer* solicitor* | anwalt* rechtsanwalt* | avocat* | abogad* | advogad* | advocaat* | avvocat*
courier* driver* | kurier* fahrer* | coursier* livreur* chauffeur* | mensajer* repartidor* | estafeta* motorista* | koerier* chauffeur* | corrier* autist*

pharmacy pharmacies chemist* | apotheke* | pharmacie* | farmacia* | farmacia* | apotheek* apotheken | farmaci*
hospital* | krankenhaus* klinik* | hopital* clinique* | hospital* clinica* | hospital* clinica* | ziekenhuis* | ospedal* clinic*
school schools | schule* | ecole* | escuela* colegio* | escola* | school scholen | scuol*
airport airports | flughafen* | aeroport* | aeropuerto* | aeroporto* | luchthaven* vliegveld | aeroport*
station stations | bahnhof* | gare gares | estacion* | estacao estacoes | station stations | stazion*

spring | fruhling* fruhjahr* | printemps | primavera | primavera | voorjaar | primavera
summer summers | sommer* |  | verano* | verao | zomer* | estate
autumn autumns | herbst* | automne | otono | outono | herfst najaar | autunno
winter winters | winter* | hiver | invierno* | inverno | winter* | inverno

cash | bargeld* bar | especes | efectivo | dinheiro numerario | contant* | contant*
voucher* gift_card gift_cards | gutschein* | bon bons cheque-cadeau avoir | vale vales cupon* | vale vales voucher* | tegoedbon* cadeaubon* | buono buoni
cheque* | scheck* | cheque* | cheque* | cheque* | cheque* | assegn*
bank_transfer bank_transfers | uberweisung* | virement* | transferencia* | transferencia* | overschrijving* | bonific*
`;
