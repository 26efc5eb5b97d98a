#include "core/engine/text/lexicon.h"

namespace vignette {

namespace {

// Compounds that are not listed are read by their parts, see compounds.cpp.
// clang-format off
const LexiconEntry lexicon[] = {
    {"colour:red", "rot, rötlich, gerötet, Rötung, Röte, erröten, scharlach*, karmin*, purpurrot, ziegelrot, kupfer*, "
        "feuerrot, himbeer*, kirschrot, blutrot, fleischrot, hochrot, entzündet, wund, rost*, hyperäm*, rubinrot, ziegelfarben"},
    {"colour:red lesion:patch flag:inflammatory", "erythem*, Rötung"},
    {"colour:pink", "rosa, rosafarben, rosé, rosig, pink, fleischig"},
    {"colour:pink colour:red", "rosarot"},
    {"colour:pink colour:orange", "lachs*"},
    {"colour:brown", "braun, bräunlich, gebräunt, bronze*, schokolade*, kaffee*, kastanien*, sepia*, mahagoni*, rostbraun"},
    {"colour:brown flag:pigmented", "hyperpigment*"},
    {"colour:white", "weiß, weißlich, elfenbein*, kreid*, milchweiß, milchig, porzellan*, silbrig, silber*, silbern, creme*, "
        "cremig, schneeweiß, blass, abgeblasst, perlweiß, aufgehellt, Aufhellung"},
    {"colour:yellow", "gelb, gelblich, Honig, bernstein*, stroh*, golden, goldgelb, xanth*, ocker*, senf*, zitronen*, "
        "apfelgelee*"},
    {"colour:yellow lesion:crust colour:brown", "honiggelb, honigfarben"},
    {"colour:purple", "violett, violettrot, lila, livid, livide, purpurn, purpurfarben, pflaumen*, bläulichrot, blaurot, flieder*, "
        "lavendel*, weinrot, magenta, heliotrop*, zyanotisch"},
    {"colour:skin-coloured", "hautfarb*, hautfarben, normal gefärbt, normale Farbe, normal gefärbte, fleischfarb*, normalfarb*, farblos, unveränderte Farbe, "
        "Farbe der Haut, Farbe der umgebenden Haut"},
    {"colour:grey", "grau, gräulich, aschfarben, aschgrau, schiefer*, stahlgrau, bleifarben, rauchig"},
    {"colour:black", "schwarz, schwärzlich, pechschwarz, tiefschwarz, kohle*, teer*, ebenholz*"},
    {"colour:black lesion:necrosis", "nekro*, gangrän*"},
    {"colour:black lesion:necrosis lesion:crust", "Eschar, Schorf schwarz, schwarzer Schorf, schwarze Kruste"},
    {"colour:tan", "hellbraun, beige, sandfarben, rehbraun, karamell*, milchkaffee*, mittelbraun"},
    {"colour:blue", "blau, bläulich, blauschwarz, marineblau, stahlblau, azur*, zyanose"},
    {"colour:blue colour:grey", "blaugrau, graublau"},
    {"colour:orange", "orange, orangefarben, orangerot, apricot, rostfarben"},
    {"colour:green", "grün, grünlich, oliv*"},

    {"lesion:macule", "Makula, Makel, makulös, Makulae, Macula, Fleck, Fleckchen, fleckig, Flecken, fleckförmig, flache Stelle, "
        "Sommersprosse*, Lentigo, Lentigines, Ephelide*, Tüpfel*, getüpfelt, nicht erhaben, im Hautniveau, Petechie*, petechial"},
    {"lesion:macule lesion:papule", "makulopapul*"},
    {"lesion:macule lesion:purpura", "Petechie*, petechial, punktförmige Blutung"},
    {"lesion:patch", "flächig, flächenhaft, großflächig, Areal, Verfärbung, Hautverfärbung, verfärbt, großer Fleck, große Flecken, "
        "Feuermal, Muttermalfläche, marmoriert, scheckig, Ekzem*, Bezirk"},
    {"lesion:papule", "Papel, papulös, Papulae, Knötchen, Pickel, Höcker, höckrig, höckerig, Erhebung, Pünktchen erhaben, Warze, "
        "kleine Erhebung, kleine Erhabenheit, Hautanhängsel, lichenoid, Erhabenheit, Kügelchen, Mitesser weiß"},
    {"lesion:papule lesion:pustule flag:inflammatory", "papulopustul*"},
    {"lesion:papule lesion:vesicle flag:inflammatory", "papulovesik*"},
    {"lesion:plaque", "Plaque, Platte, plattenartig, plattenförmig, plattenförmige Erhebung, infiltriert, Infiltrat, induriert, Induration, "
        "verdickte Stelle, verdickt, Verdickung, scheibenförmig, münzförmig, psoriasiform, flach erhaben, flächig erhaben, beetartig, erhabener Herd"},
    {"lesion:nodule", "Knoten, knotig, nodulär, Nodus, Noduli, Nodulus, Beule, Furunkel, Karbunkel, Abszess*, Gumma, Knolle, knollig, derb, "
        "subkutaner Knoten, strangartig, Strang"},
    {"lesion:tumour", "Tumor, tumorös, Geschwulst, Gewächs, Wucherung, wuchernd, exophytisch, Neubildung, Neoplasie, blumenkohlartig, "
        "fungös, pilzförmig, Masse, Vorwölbung, vorgewölbt, Auswuchs, Raumforderung, Polyp*"},
    {"lesion:vesicle flag:inflammatory", "Vesikel, vesikulös, Bläschen, wasserklar, tautropfenartig, wassergefüllt, flüssigkeitsgefüllt, dyshidro*, klare Flüssigkeit"},
    {"lesion:bulla flag:inflammatory", "Blase, blasig, blasenförmig, Bulla, Bullae, bullös, große Blase, pralle Blase, schlaffe Blase, Brandblase"},
    {"lesion:pustule flag:inflammatory", "Pustel, pustulös, Eiterpustel, Eiterbläschen, eitrig, eitergefüllt, Eiter, Whitehead, vereitert"},
    {"lesion:wheal flag:inflammatory", "Quaddel, urtikariell, Urtika, nesselartig, Nesselsucht, Dermographismus"},
    {"lesion:cyst", "Zyste, zystisch, Milie, Milien, Atherom, käsig"},
    {"lesion:comedo", "Komedo, Komedon*, Mitesser, verstopfte Pore, erweiterte Pore"},
    {"lesion:comedo colour:black", "schwarzer Mitesser"},
    {"lesion:purpura flag:vascular", "Purpura, purpuri*, Ekchymose*, Bluterguss, Hämatom, blauer Fleck, nicht wegdrückbar, "
        "nicht wegdrückbare, Einblutung, hämorrhagische Flecken"},
    {"lesion:telangiectasia flag:vascular", "teleangiektas*, teleangiektat*, Besenreiser, erweiterte Gefäße, erweiterte Äderchen, Äderchen, "
        "Gefäßreiser, Spinnennävus, Spider, erweiterte Kapillaren, sichtbare Gefäße, feine Gefäße, Gefäßzeichnung"},
    {"lesion:ulcer", "Ulkus, Ulzera, ulzer*, Ulcus, Ulzeration, Geschwür*, geschwürig, Krater, kraterförmig, ausgestanzt, offene Wunde, Wunde, "
        "exulzer*, Schanker, Aufbruch, aufbrechen, zerfallen, zerfallend, Substanzdefekt"},
    {"lesion:erosion", "Erosion, erosiv, erodiert, Abschürfung, nässend, nässen, Aphthe*, aphthös, wund, oberflächlicher Defekt, offene Stelle, abgelöst"},
    {"lesion:crust", "Kruste, krustig, verkrustet, Borke, borkig, Schorf, schorfig, Verkrustung, inkrustiert, eingetrocknetes Sekret"},
    {"lesion:crust flag:bleeding", "Blutkruste, hämorrhagische Kruste, blutige Kruste"},
    {"lesion:scale", "Schuppe, schuppig, schuppend, Schuppung, geschuppt, beschuppt, squam*, Abschuppung, schilfernd, Schilferung, desquam*, schälend, "
        "Schälung, kleieförmig, ichthyo*, abblätternd, pityriasiform, schuppt, schält, abschilfernd, Schinnen"},
    {"", "Plattenepithel*, Plattenepithelkarzinom"},
    {"lesion:fissure", "Fissur, Rhagade, Riss, rissig, Einriss, Schrunde, gespalten, eingerissen, Spalte"},
    {"lesion:atrophy", "Atroph*, atroph*, verdünnt, Verdünnung, eingesunken, Delle, eingedellt, Vertiefung, Striae, papierdünn, "
        "zigarettenpapierartig, pergamentartig, dünne Haut, verschmächtigt"},
    {"lesion:scar", "Narbe, narbig, vernarbt, Vernarbung, Keloid*, fibrotisch, Fibrose, Pockennarbe, Vernarben"},
    {"", "narbenartig, narbenähnlich, schuppenartig"},
    {"lesion:hyperkeratosis", "hyperkerato*, hyperkeratotisch, Hyperkeratose, Verhornung, verhornt, hornig, keratotisch, Kerato*, Schwiele, schwielig, Hornhaut, "
        "verruk*, verrukös, warzig, Hornschicht verdickt, Hornkegel, Hühnerauge, Keratin*"},
    {"lesion:sclerosis", "Sklero*, sklero*, Sklerose, sklerotisch, verhärtet, Verhärtung, derb gespannt, Morphea, straff, panzerartig, plattenartig verhärtet"},
    {"lesion:erythroderma", "Erythroderm*, gesamte Haut, ganze Haut, ganzes Integument, fast die gesamte Haut, ganzer Körper, gesamter Körper, generalisierte Rötung"},
    {"lesion:hair-loss", "Haarausfall, Haarverlust, Alopezie, Alopecia, alopezisch, haarlos, kahl, kahle Stelle, Kahlheit, abgebrochene Haare, Haarbruch, "
        "lichtes Haar, spärliches Haar, Ausrufezeichenhaare, Verlust der Augenbrauen, Verlust der Haare, Haare fehlen, fehlende Haare, Haarstummel, Lichtung"},
    {"lesion:nail-change site:nail site:acral", "Nageldystrophie, Nagelveränderung, Onycho*, Nagelplatte, Nagelbett, Nagelfalz, Nagelverlust, Tüpfelnagel, "
        "verdickter Nagel, verdickte Nägel, verfärbter Nagel, verfärbte Nägel, brüchige Nägel, subungual, periungual, Paronych*, Melanonych*, Splitterblutung*, Längsband, "
        "Nagelablösung, dystrophe Nägel, dystropher Nagel, Nagelfalze, verdickte Nagelplatte, getüpfelte Nägel, fein getüpfelte Nägel, Nagelverdickung, Längsstreifen im Nagel, Ölfleck*"},
    {"lesion:burrow", "Milbengang, Gänge, gangförmig, Gang"},
    {"lesion:lichenification lesion:hyperkeratosis", "Lichenifi*, lichenifi*, vergröberte Hautfelderung, vergrößerte Hautfelderung, vergröbertes Hautrelief, lederartig, "
        "betonte Hautlinien, verstärkte Hautlinien"},
    {"lesion:excoriation", "Exkoriation, exkoriiert, Kratzspur, Kratzeffekt, zerkratzt, aufgekratzt, Kratzer"},
    {"lesion:necrosis", "abgestorbenes Gewebe, Infarkt"},
    {"lesion:horn lesion:hyperkeratosis", "Hauthorn, Horn, hornartig, Cornu cutaneum"},
    {"lesion:swelling flag:inflammatory", "Schwellung, geschwollen, anschwellen, anschwillt, Ödem*, ödemat*, verquollen, Anschwellung, aufgedunsen, teigig, schwillt, Angioödem"},

    {"surface:smooth", "glatt, glattes, Glätte, seidig"},
    {"surface:rough", "rau, rauh, raue, Rauigkeit, warzig, verrukös, papillomatös, höckrig, höckerig, Warze, zerklüftet, unebene Oberfläche, "
        "reibeisenartig, sandpapierartig, kopfsteinpflasterartig, stachelig, grobe Oberfläche, körnige Oberfläche, samtig-warzig"},
    {"surface:shiny", "glänzend, Glanz, glänzt, glanzvoll, spiegelnd, lackartig, poliert"},
    {"surface:pearly", "perlmutt*, perlartig, durchscheinend, transluzent, gallertig, gelatinös, glasig, perlschnurartig, perlig"},
    {"surface:waxy", "wachsartig, fettig, ölig, aufgeklebt, wie aufgeklebt, talgig, seborrho*, wächsern, speckig"},
    {"surface:velvety", "samtartig, samtig, samten"},
    {"surface:moist", "feucht, nass, nässend, nässen, mazeriert, Mazeration, exsudat*, sezernierend, schmierig, schwitzig"},
    {"surface:dry", "trocken, Trockenheit, xero*, ausgetrocknet, pulvrig"},
    {"surface:wrinkled", "runzelig, runzlig, faltig, Furchen, Furche, tiefe Furchen, gefältelt, zerknittert, gefurcht, knittrig"},
    {"surface:umbilicated border:well-defined", "genabelt, zentral eingedellt, zentrale Delle, zentrale Einziehung, zentraler Pfropf, zentraler Hornpfropf, zentraler Krater, Nabelung, Punktum"},
    {"surface:dome-shaped border:well-defined", "kuppelförmig, halbkugelig, halbkugelförmig, kugelig, kalottenförmig, gewölbt, halbrund"},
    {"surface:flat-topped", "abgeflacht, flach abgeplattet, oben flach, polygonal, plateauartig"},
    {"surface:pedunculated", "gestielt, Stiel, polypös, schmalbasig, Fibroma pendulans, pilzförmig"},
    {"surface:hairy", "behaart, Hypertrichose, Terminalhaare, Haarbüschel, dunkle Haare, Hirsutismus, borstig"},

    {"border:well-defined", "scharf begrenzt, scharf, gut begrenzt, klar begrenzt, scharf umschrieben, gut umschrieben, umschrieben, gut abgrenzbar, deutlich abgegrenzt, "
        "scharf abgegrenzt, klar abgegrenzt, abgrenzbar, abgegrenzt, randscharf, rund, rundlich, oval, kreisrund, scharfer Rand, scharfrandig, scharfkantig, deutlich begrenzt, begrenzt, scharfer Begrenzung"},
    {"border:ill-defined", "unscharf begrenzt, unscharf, schlecht begrenzt, schlecht abgrenzbar, verwaschen, diffus, unscharfer Rand, verschwommen, unklar begrenzt, "
        "fließend übergehend, auslaufend, allmählich, fließend, ineinander übergehend, unscharfer Begrenzung, nicht scharf begrenzt, übergehend"},
    {"border:irregular", "unregelmäßig begrenzt, unregelmäßiger Rand, unregelmäßig, asymmetrisch, Asymmetrie, gezackt, ausgefranst, eingekerbt, gekerbt, zackig, "
        "landkartenartig, ungleichmäßig, bizarr, polyzyklisch begrenzt"},
    {"border:raised", "erhabener Rand, aufgeworfener Rand, wallartig, Randwall, randbetont, Randsaum erhaben, erhabener Randsaum, aufgeworfen, perlschnurartiger Rand, Ringwall, leistenartig"},
    {"border:halo", "Halo, Hof, roter Hof, heller Hof, Randsaum, Saum, umgeben, umgebende Rötung, umgebendes Erythem, roter Saum"},

    {"arrangement:solitary", "solitär, einzeln, einzelner, einzige, vereinzelt, isoliert, singulär, alleinig"},
    {"arrangement:few", "wenige, einige, mehrere, ein paar, einzelne bis mehrere, zwei bis drei"},
    {"arrangement:multiple", "multipel, multiple, zahlreich, viele, unzählige, hunderte, dutzende, vielzählig, massenhaft, übersät"},
    {"arrangement:grouped", "gruppiert, Gruppe, gebündelt, herpetiform, in Gruppen, dicht stehend, dichtstehend, aggregiert, konfluierend, konfluieren, zusammenfließend, zusammenfließen, agminiert, dicht gruppiert, traubenförmig, Häufchen"},
    {"arrangement:linear", "linear, in Reihen, in Reihe, wirbelförmig, strichförmig, streifenförmig, linienförmig, streifig, bandförmig, in einer Linie, entlang einer Linie, Köbner*, Längsstreifen, strangförmig, Streifen, Linie"},
    {"arrangement:annular", "anulär, annulär, ringförmig, zirzinär, bogenförmig, kreisförmig, girlandenförmig, polyzyklisch, zentrale Abblassung, zentrale Abheilung, Ring, gyriert"},
    {"arrangement:target-like", "schießscheibenartig, kokardenförmig, Kokarde, zielscheibenartig, irisförmig, konzentrisch, Schießscheibe*"},
    {"arrangement:reticulate", "retikul*, netzartig, netzförmig, Netz, netzig, marmoriert, Livedo, livedo*, serpiginös, Netzzeichnung, gittrig"},
    {"arrangement:widespread", "generalisiert, disseminiert, ausgedehnt, verstreut, verteilt, am ganzen Körper, ganzen Körper, ausgebreitet, Exanthem, Ausschlag, überall, weit verbreitet, weitverbreitet"},
    {"arrangement:symmetric", "symmetrisch, beidseitig, beidseits, bilateral, schmetterlingsförmig, Schmetterlings*, beide, beiden, spiegelbildlich"},
    {"arrangement:unilateral", "einseitig, unilateral, halbseitig, eine Seite, auf einer Seite, auf einer Körperseite, Mittellinie"},
    {"arrangement:dermatomal", "dermatom*, segmental, zosteriform, gürtelförmig, Dermatom, Blaschko*"},
    {"arrangement:follicular", "follikul*, Follikel, follikelgebunden, perifollikul*, haarfollikel*, an den Haarfollikeln"},

    {"site:face", "Gesicht, fazial, Wange, Stirn, Kinn, Schläfe, Bart*, perioral, um den Mund, periorbital, um die Augen, Oberlippe, zentrofazial, nasolabial, Glabella, Jochbein, Augenbraue"},
    {"site:face site:nose", "Nase, Nasenloch, Nasenlöcher, Nasenspitze, Nasenflügel, nasal, Nasenrücken"},
    {"site:face site:eyelid", "Augenlid, Lid, Lidrand, Wimper*, Lidwinkel, Auge, Bindehaut"},
    {"site:ear site:face", "Ohr, Ohrmuschel, Helix, Ohrläppchen, retroaurikul*"},
    {"site:lips", "Lippe, Lippenrot, Mundwinkel, Cheil*, Lippen, Unterlippe"},
    {"site:scalp", "Kopfhaut, behaarter Kopf, behaarten Kopf, Kapillitium, Scheitel, Hinterkopf, Haaransatz, Kopf"},
    {"site:neck", "Hals, Nacken, zervikal, Dekolleté"},
    {"site:trunk", "Rumpf, Stamm, Rücken, Brust, Bauch, Abdomen, Schulter, Flanke, Gesäß, Oberkörper, Thorax, Brustkorb, Oberbauch, Taille, Hüfte, Brustwarze, Nabel, Sternum, Steiß, Lenden"},
    {"site:limbs", "Arm, Bein, Extremität, Unterarm, Oberarm, Unterschenkel, Oberschenkel, Knie, Ellenbogen, Ellbogen, Schienbein, Knöchel, Handgelenk, Streckseite, Wade, Schenkel, Gliedmaße, prätibial, Ferse"},
    {"site:acral", "Hand, Fuß, Füße, Hände, Finger, Zehe, Zeh, Handrücken, Fußrücken, Fingerspitze, akral, Akren, Daumen, Zwischenfingerraum, Zehenzwischenraum, interdigital"},
    {"site:palmoplantar site:acral", "Handfläche, Handteller, Fußsohle, Sohle, palmar, plantar, palmoplantar, Handinnenfläche, Palmae, Plantae"},
    {"site:nail site:acral", "Nagel, Nägel, Zehennagel, Fingernagel, Nagelhaut, ungual, Kutikula, Fußnagel"},
    {"site:oral", "Mund, Mundschleimhaut, Zunge, Gaumen, Zahnfleisch, Gingiva, oral, bukkal, Wangenschleimhaut, Schleimhaut, Mundhöhle, enoral, Zungenrücken, Zahn"},
    {"site:genital", "genital, anogenital, Penis, Vulva, Skrotum, Glans, Eichel, Vorhaut, perianal, Anus, After, Genitalien, Genitale, Genitalbereich, Damm, Leiste, Windel*, Schamlippe*, Labien, Intimbereich"},
    {"site:flexural", "Beuge, Beugeseite, Hautfalte, Falte, Achsel, Achselhöhle, axill*, Leistenbeuge, intertrig*, Ellenbeuge, Armbeuge, Kniekehle, submammär, Körperfalte, inguinal, Rima ani, Leiste"},
    {"site:photo-exposed", "sonnenexponiert, unbedeckt, freiliegend, lichtexponiert, Sonne, sonnengeschädigt, lichtgeschädigt, aktinisch, photoexponiert, UV, Lichtschaden, Sonnenlicht, sonnenexponierte"},
    {"", "Nasolabialfalte, Augenlidfalte"},
    {"site:face", "Nasolabialfalte"},

    {"age:infant", "Säugling, Neugeborene*, Neugeborenes, Baby, Kleinkind, Geburt, angeboren, kongenital, Säuglingsalter, Windelkind"},
    {"age:child", "Kind, Kindesalter, Kindheit, Mädchen, Schulkind, Kinder, kindlich"},
    {"age:adolescent", "Jugendlich*, Jugendlicher, Teenager, Pubertät, Adoleszen*, jugendlich, Heranwachsende*"},
    {"age:adult", "Erwachsene*, Erwachsener, Frau, Mann, Männer, mittleres Alter, mittleren Alters, erwachsen, schwanger*, Patientin, junge Frau, junger Mann, Raucher*"},
    {"age:elderly", "ältere Person, älterer Mensch, ältere Menschen, älterer Patient, älterer Erwachsener, ältere Erwachsene, Senior*, hohes Alter, höheres Alter, höheren Alters, alter Mensch, alte Menschen, betagt, senil, Greis"},
    {"age:elderly age:adult", "älterer Mann, ältere Frau, älterer Erwachsener, ältere Erwachsene, ältere Männer, ältere Frauen"},

    {"size:tiny", "winzig, stecknadelkopfgroß, punktförmig, hirsekorngroß, millimetergroß, wenige Millimeter, sehr klein, linsengroß, Stecknadelkopf"},
    {"size:small", "klein, erbsgroß, erbsengroß, kleiner"},
    {"size:large", "groß, riesig, mehrere Zentimeter, handflächengroß, handtellergroß, münzgroß, zentimetergroß, walnussgroß, breit, ausgedehnt, großflächig"},

    {"symptom:itch flag:inflammatory", "Juckreiz, juckend, jucken, juckt, Pruritus, pruriginös"},
    {"symptom:pain", "Schmerz, schmerzhaft, schmerzend, druckschmerzhaft, brennend, Brennen, schmerzt, stechend, empfindlich, druckempfindlich"},
    {"", "schmerzlos, schmerzfrei, nicht schmerzhaft"},

    {"dermoscopy:pigment-network flag:pigmented", "Pigmentnetz, Pigmentnetzwerk, Netzwerk, Pseudonetz*, Netzmuster, Pigmentnetz unregelmäßig, atypisches Netz, honigwabenartig"},
    {"dermoscopy:dots-globules", "Globuli, Globulus, globulär, Punkte, Punkt, Clod, Schollen, Körnchen, granul*, Granula, Pünktchen"},
    {"lesion:hair-loss", "gelbe Punkte"},
    {"dermoscopy:blue-white-veil", "blau-weißer Schleier, blauweißer Schleier, Schleier"},
    {"dermoscopy:streaks", "radiäre Streifen, Pseudopodien, radiäre Ausläufer, Ausläufer, Starburst*, radiale Linien, radiäre Linien"},
    {"dermoscopy:regression", "Regression, Regressionszonen, narbenartige Depigmentierung, narbenartige Areale, Peppering"},
    {"dermoscopy:milia-like-cysts", "milienartige Zysten, Milienzysten, Pseudohornzysten, Hornzysten, milienartig"},
    {"dermoscopy:comedo-like-openings", "komedoartige Öffnungen, komedoähnliche Öffnungen, Pseudofollikel, Hornpfröpfe, Hornpfropf, Follikelpfropf*, follikuläre Pfröpfe"},
    {"dermoscopy:ridges-fissures", "Gyri und Sulci, hirnwindungsartig, zerebriform, Fissuren und Leisten, Furchen und Leisten, fingerabdruckartig, mottenfraßartig"},
    {"dermoscopy:arborising-vessels lesion:telangiectasia", "baumartig verzweigte Gefäße, verzweigte Gefäße, arborisierende Gefäße, baumartige Gefäße, verästelte Gefäße, arborisierend"},
    {"dermoscopy:dotted-vessels", "Punktgefäße, punktförmige Gefäße, rote Punkte, punktförmige rote Gefäße, gepunktete Gefäße"},
    {"dermoscopy:hairpin-vessels", "Haarnadelgefäße, haarnadelförmige Gefäße, Haarnadel*, Gefäßschlingen, Kapillarschlingen, schleifenförmige Gefäße"},
    {"dermoscopy:glomerular-vessels", "glomerul*, Knäuelgefäße, geknäuelte Gefäße, gewundene Gefäße"},
    {"dermoscopy:irregular-vessels", "polymorphe Gefäße, irreguläre Gefäße, unregelmäßige Gefäße, lineare Gefäße, kommaförmige Gefäße, Kommagefäße, atypische Gefäße, lineare unregelmäßige Gefäße, Kronengefäße"},
    {"dermoscopy:lacunes flag:vascular", "Lakune*, Lagune*, Blutseen, rote Lakunen, blutgefüllt, rote Schollen"},
    {"dermoscopy:strawberry-pattern", "Erdbeermuster, erdbeerartig, rotes Pseudonetz"},
    {"dermoscopy:leaf-like-areas", "blattartige Areale, blattförmige Areale, ahornblattartig, Speichenrad*, ovoide Nester, blaugraue Nester, blattartig"},
    {"dermoscopy:rosettes", "Rosette*, vierpunktig, weiße Kreise"},
    {"dermoscopy:shiny-white-lines", "glänzend weiße Linien, weiße Linien, weiße Streifen, kristalline Strukturen, Wickham*, weiß glänzende Linien, weiß glänzende Streifen"},
    {"dermoscopy:central-white-patch", "zentraler weißer Fleck, zentrales weißes Areal, weißes Zentrum, zentrale weiße narbenartige, zentraler weißer narbenartiger, helles Zentrum"},
    {"dermoscopy:parallel-ridge", "paralleles Leistenmuster, Leistenmuster, Parallelmuster, paralleles Furchenmuster, Furchenmuster, entlang der Leisten, Papillarleisten"},
    {"dermoscopy:structureless", "strukturlos, homogen, strukturlose"},

    {"flag:vascular", "vaskulär, Gefäß, Gefäße, Blutgefäß*, Kapillare, Angiom*, Hämangiom*, wegdrückbar, komprimierbar, ausdrückbar, Vene, venös, pulsierend, Blut gefüllt"},
    {"flag:pigmented", "pigmentiert, Pigment*, Pigmentierung, melan*, Nävus, Naevus, Nävi, Muttermal, Leberfleck"},
    {"flag:depigmented colour:white", "depigmentiert, Depigmentierung, hypopigmentiert, Hypopigmentierung, Leukoderm*, weiße Flecken, weißer Fleck, Pigmentverlust, achrom*, entfärbt"},
    {"flag:inflammatory", "entzündlich, Entzündung, entzündet, Dermatitis, warm, überwärmt, Infekt*, infiziert, Fieber, heiß"},
    {"flag:malignant", "maligne, bösartig, schnell wachsend, rasch wachsend, langsam wachsend, langsam größer werdend, größer werdend, sich vergrößernd, vergrößert sich, wachsend, wächst, Karzinom*, Melanom*, Sarkom*, Lymphom*, invasiv, Metasta*, nicht heilend, heilt nicht"},
    {"flag:bleeding flag:vascular", "blutend, Blutung, blutig, blutet, hämorrhag*, leicht blutend, bluten, blutverkrustet"},
};

const Grammar grammar = {
    .deniesAfter = "kein, keine, keinen, keinerlei, ohne, nie, niemals, weder, frei von, anstatt, statt, fehlende, fehlender, fehlendes, Fehlen von, Fehlen, nirgends, noch",
    .deniesNext = "nicht",
    .deniesBefore = "fehlt, fehlen, nicht vorhanden, nicht sichtbar, nicht erkennbar, nicht nachweisbar, nicht zu sehen, los, frei, abwesend, bestehen nicht, besteht nicht, finden sich nicht, findet sich nicht",
    .sparesAfter = "unter Aussparung, Aussparung von, Aussparung des, Aussparung der, ausgenommen",
    .sparesBefore = "ausgespart, verschont, ist frei, bleibt frei, sind frei, bleiben frei, sind nicht betroffen, ist nicht betroffen, nicht befallen",
    .doubtsAfter = "kann, können, könnte, könnten, manchmal, gelegentlich, mitunter, eventuell, möglicherweise, vielleicht, bisweilen, selten, teils, zuweilen, mögliche, evtl, fakultativ",
    .doubtsBefore = "kann auftreten, können auftreten, kann vorkommen, können vorkommen, können sich bilden, kann sich bilden, können entstehen, kann entstehen, möglich",
    .ends = "aber, jedoch, mit, auf, an, am, im, in, bei, sondern, obwohl, während, ist, sind, welche, meist, oft, häufig",
    .joins = "oder, noch, sowie",
    .ranges = "bis, oder, und, x, mal, bis zu",
    .millimetres = "mm, Millimeter*, mm groß, mm lang, mm breit, mm messend",
    .centimetres = "cm, Zentimeter*, Centimeter*, cm groß, cm lang, cm breit, cm messend",
    .years = "jährig*, Jahre alt, Jährige*",
    .others =
        "der, die, das, des, dem, den, ein, eine, einer, eines, einem, einen, und, von, vom, zu, zum, zur, als, wie, auch, sich, er, sie, es, "
        "über, unter, neben, zwischen, aus, durch, um, nach, vor, bis, sehr, etwas, leicht, deutlich, stark, mäßig, eher, typisch, typischerweise, "
        "meistens, oft, häufig, gewöhnlich, zunächst, später, dann, wenn, wo, deren, dessen, diese, dieser, dieses, jeder, alle, aller, ganz, ganze, "
        "Haut, Herd, Herde, Läsion, Läsionen, Stelle, Stellen, Veränderung, Effloreszenz*, Oberfläche, Rand, Ränder, Begrenzung, Farbe, Farbton, Farben, Form, Größe, "
        "Durchmesser, Zentrum, zentral, Mitte, umgebend*, umgebende, Umgebung, Basis, Grund, Bereich, Bereiche, Seite, Seiten, Teil, Teile, Region, Monate, Wochen, Tage, Jahre, Jahr, Woche, Tag, "
        "Patient, Patienten, Person, Personen, Mensch, Menschen, dermatoskopisch, Dermatoskopie, zeigt, zeigen, erscheint, findet, finden, sieht, sitzt, liegt, liegen, sitzen, wirkt, "
        "dunkel, dunkler, hell, hellere, flach, weich, fest, dick, dünn, tief, oberflächlich, verschieden, verschiedene, gleich, gleichmäßig, regelmäßig, frisch, neu, alt, lang, kurz, mittel, unter, ober, artig, förmig, farben, farbig, farb, typ, jedoch, nur, noch, schon, "
        "erhaben, erhabene, leuchtend, völlig, rasch, stehen, einheitlich, offen, geschlossen, ältere, verstopft, chronisch, abrupt, unterbrochen, vorhanden, sein, Alters, Band, darunter, darüber, dazu, jeweils, treten, auftreten, obere, untere, vordere, hintere, äußere, innere, unteren, oberen, insbesondere, besonders, vor allem, bevorzugt, Material, Struktur*, Muster, dicht, entlang, mm, cm, ist, sind, wird, werden, hat, haben, war, bildet, bilden, entstehen, entsteht, hinterlässt, hinterlassen, lässt, innerhalb",
};
// clang-format on

} // namespace

std::span<const LexiconEntry> germanLexicon()
{
    return lexicon;
}

const Grammar& germanGrammar()
{
    return grammar;
}

} // namespace vignette
