#include "core/engine/text/lexicon.h"

namespace vignette {

namespace {

// clang-format off
const LexiconEntry lexicon[] = {
    {"colour:red", "rouge, rougeâtre, rougeur, écarlate, cuivré*, rouille, vermillon, framboise, cerise, carmin, rubis, rubéfi*, congestif, congestive, injecté, rouge vif, inflammé"},
    {"colour:red lesion:patch flag:inflammatory", "érythème, érythémateux, érythémateuse, érythémato*"},
    {"colour:pink", "rose, rosé, rosâtre, rosée, chair rosée"},
    {"colour:pink colour:orange", "saumon*, rose saumon"},
    {"colour:brown", "brun, brune, brunâtre, marron, bronze*, chocolat, café, châtain, sépia, acajou, bistre"},
    {"colour:brown flag:pigmented", "hyperpigment*"},
    {"colour:white", "blanc, blanche, blanchâtre, ivoire, nacré blanc, laiteux, laiteuse, crayeux, crayeuse, porcelaine, argenté*, crème, pâle, décoloré*, blanchi*, plus clair, éclairci*"},
    {"colour:yellow", "jaune, jaunâtre, miel, ambre, ambré, paille, doré, dorée, ocre, moutarde, citron, xanth*, gelée de pomme"},
    {"colour:yellow lesion:crust colour:brown", "mélicérique, couleur miel, couleur de miel"},
    {"colour:purple", "violet, violette, violacé*, pourpre, lilas, livide, prune, mauve, lie de vin, lavande, magenta, héliotrope, cyanique"},
    {"colour:skin-coloured", "couleur chair, couleur de la peau, couleur peau, couleur de peau, couleur normale, couleur de chair, sans changement de couleur"},
    {"colour:grey", "gris, grise, grisâtre, cendré*, ardoise, ardoisé, plombé, acier, fumé"},
    {"colour:black", "noir, noire, noirâtre, noirci, charbon, ébène, goudron, jais"},
    {"colour:black lesion:necrosis", "nécro*, nécrose, gangr*"},
    {"colour:black lesion:necrosis lesion:crust", "escarre, croûte noire"},
    {"colour:tan", "brun clair, beige, fauve, chamois, café au lait, caramel, sable, bronzé"},
    {"colour:blue", "bleu, bleue, bleuâtre, bleuté*, cyanose, marine, azur, indigo"},
    {"colour:blue colour:grey", "bleu gris, gris bleu, bleu grisâtre, gris bleuté"},
    {"colour:orange", "orange, orangé*, abricot"},
    {"colour:green", "vert, verte, verdâtre, olive"},

    {"lesion:macule", "macule, maculeux, maculeuse, tache, tacheté*, moucheté*, éphélide*, lentigine*, lentigo, tache de rousseur, lésion plane, non surélevé*, plat, plane, petite tache, pétéchi*"},
    {"lesion:macule lesion:papule", "maculo papul*, maculopapul*"},
    {"lesion:macule lesion:purpura", "pétéchi*, pétéchie"},
    {"lesion:patch", "nappe, placard, grande tache, zone décolorée, zone pigmentée, tache de vin, marbrure*, eczéma*, plage, aire, dyschromie, zone rouge, zone blanche, zone brune"},
    {"lesion:papule", "papule, papuleux, papuleuse, bouton, élevure, petite élevure, verrue, petite saillie, acrochordon, lichénoïde, bosse, petite bosse, micropapul*"},
    {"lesion:papule lesion:pustule flag:inflammatory", "papulo pustul*, papulopustul*"},
    {"lesion:papule lesion:vesicle flag:inflammatory", "papulo vésicul*, papulovésicul*"},
    {"lesion:plaque", "plaque, infiltré*, induré*, induration, zone épaissie, surélevé*, discoïde, psoriasiforme, en forme de pièce, nummulaire, épaississement, plaque surélevée"},
    {"lesion:nodule", "nodule, nodulaire, nodosité, noueux, noueuse, nouure, furoncle, anthrax, abcès, gomme, boule, grosseur, cordon, nodulo*"},
    {"lesion:tumour", "tumeur, tumoral*, masse, excroissance, bourgeonnant*, exophytique, néoplas*, chou fleur, végétant*, volumineux, volumineuse, polype*, protubérant*"},
    {"lesion:vesicle flag:inflammatory", "vésicule, vésiculeux, vésiculeuse, vésiculo*, petite bulle, rempli de liquide, liquide clair, petite cloque"},
    {"lesion:bulla flag:inflammatory", "bulle, bulleux, bulleuse, cloque, grande bulle, bulle tendue, bulle flasque, phlyctène, décollement"},
    {"lesion:pustule flag:inflammatory", "pustule, pustuleux, pustuleuse, pus, purulent*, point blanc, suppur*"},
    {"lesion:wheal flag:inflammatory", "urticari*, papule ortiée, plaque ortiée, urticaire, dermographisme, ortié*"},
    {"lesion:cyst", "kyste, kystique, grain de milium, milium, caséeux"},
    {"lesion:comedo", "comédon*, pore dilaté, point noir"},
    {"lesion:purpura flag:vascular", "purpura, purpurique, ecchymo*, bleu de la peau, hématome, ne s efface pas, ne disparaît pas à la vitropression, hémorragie cutanée"},
    {"lesion:telangiectasia flag:vascular", "télangiecta*, vaisseau dilaté, vaisseaux dilatés, capillaire dilaté, fins vaisseaux, vaisseaux visibles, varicosité*, angiome stellaire, couperose"},
    {"lesion:ulcer", "ulcère, ulcération, ulcéré*, plaie, cratère, crateriforme, à l emporte pièce, chancre, perte de substance"},
    {"lesion:erosion", "érosion, érodé*, érosif, érosive, abrasion, suintant*, suintement, aphte*, aphteux, à vif, dénudé*, excorié"},
    {"lesion:crust", "croûte, croûteux, croûteuse, croûtelle, encroûté*"},
    {"lesion:crust flag:bleeding", "croûte hémorragique, croûte sanglante, croûtes hématiques, croûte de sang"},
    {"lesion:scale", "squame, squameux, squameuse, squamo*, desquam*, pelliculaire, pellicule, pèle, pelant, exfoliat*, furfurac*, ichtyos*, peau qui pèle, farineux"},
    {"", "épidermoïde, carcinome spinocellulaire"},
    {"lesion:fissure", "fissure, fissuré*, crevasse, gercé*, gerçure, rhagade, craquel*, fente"},
    {"lesion:atrophy", "atroph*, aminci*, déprimé*, dépression, vergeture*, creux, creusé, papier à cigarette, parcheminé*, enfoncé"},
    {"lesion:scar", "cicatri*, chéloïd*, fibreux, fibreuse, fibrose, balafre"},
    {"", "cicatriciel en aspect, d aspect cicatriciel, pseudo cicatriciel"},
    {"lesion:hyperkeratosis", "hyperkérat*, kératos*, kératinis*, kératosique, corné*, callosité*, calleux, calleuse, durillon, cor, verruqu*, kératod*, épaissi*, kératine"},
    {"lesion:sclerosis", "scléro*, scléreux, scléreuse, sclérose, durci*, peau tendue, morphée, cartonné*"},
    {"lesion:erythroderma", "érythroderm*, toute la peau, totalité du tégument, ensemble du tégument, tout le corps, totalité de la peau"},
    {"lesion:hair-loss", "alopéci*, chute de cheveux, chute des cheveux, perte de cheveux, perte des cheveux, perte de poils, chauve, calvitie, cheveux cassés, glabre du cuir, cheveux clairsemés, perte des sourcils, cheveux en point d exclamation, dépilé*"},
    {"lesion:nail-change site:nail site:acral", "dystrophie unguéale, ongles ponctués, ongles dystrophiques, onych*, tablette unguéale, lit unguéal, ongle épaissi, ongles épaissis, ongle dystrophique, sous unguéal*, périungu*, périonyx*, mélanonych*, bande longitudinale, hémorragies en flammèche, dépressions ponctuées"},
    {"lesion:burrow", "sillon, tunnel, galerie"},
    {"lesion:lichenification lesion:hyperkeratosis", "lichénifi*, quadrillage cutané accentué, plis cutanés accentués"},
    {"lesion:excoriation", "excori*, grattage, strie de grattage, griffure, gratté"},
    {"lesion:necrosis", "tissu mort, infarctus"},
    {"lesion:horn lesion:hyperkeratosis", "corne cutanée, corne"},
    {"lesion:swelling flag:inflammatory", "gonfl*, gonflement, tuméfaction, tuméfi*, oedème, œdème, oedémat*, œdémat*, enfl*, bouffi*, angioedème, boursouflé*"},

    {"surface:smooth", "lisse, poli, soyeux, soyeuse"},
    {"surface:rough", "rugueux, rugueuse, râpeux, râpeuse, verruqueux, verruqueuse, verrue, papillomateux, papillomateuse, granuleux, granuleuse, irrégulière au toucher, rêche, pavé, hérissé, spiculé"},
    {"surface:shiny", "brillant*, luisant*, lustré*, vernissé*, éclat"},
    {"surface:pearly", "perlé*, nacré*, translucide, gélatineux, gélatineuse, opalescent*, vitreux"},
    {"surface:waxy", "cireux, cireuse, gras, grasse, graisseux, graisseuse, séborrh*, huileux, comme posé*, posé"},
    {"surface:velvety", "velouté*, velours"},
    {"surface:moist", "humide, mouillé*, macér*, suintant*, suintement, exsud*, moite"},
    {"surface:dry", "sec, sèche, secs, sécheresse, xéro*, xérose, desséché*"},
    {"surface:wrinkled", "ridé*, plissé*, fripé*, froissé*, ride"},
    {"surface:umbilicated border:well-defined", "ombiliqu*, dépression centrale, centre déprimé, bouchon corné central, bouchon central, cratère central, punctum, pore central"},
    {"surface:dome-shaped border:well-defined", "en dôme, dôme, hémisphér*, bombé*, arrondi en dôme, sphérique, globuleux"},
    {"surface:flat-topped", "sommet plat, plat au sommet, aplati*, polygonal*, surface plane"},
    {"surface:pedunculated", "pédicul*, pédoncul*, tige, polypoïde"},
    {"surface:hairy", "poilu*, hypertrich*, poils terminaux, touffe de poils, hirsut*, poils foncés, poils épais"},

    {"border:well-defined", "bien limité*, bien délimité*, bien circonscrit*, bien défini*, nettement délimité*, nettement limité*, à bords nets, bords nets, bord net, limites nettes, nettes, net, nette, circonscrit*, délimité*, limité*, rond, ronde, ovale, arrondi*, contours nets, bien individualisé*"},
    {"border:ill-defined", "mal limité*, mal délimité*, mal défini*, mal circonscrit*, flou*, diffus*, bords flous, limites floues, estompé*, s estompant, imprécis*, progressivement, fondu*, indistinct*, confondant"},
    {"border:irregular", "bords irréguliers, bord irrégulier, irrégulier, irrégulière, irréguliers, irrégulières, contour irrégulier, asymétr*, déchiqueté*, dentelé, encoché*, géographique, mité"},
    {"border:raised", "bord surélevé, bords surélevés, bordure surélevée, bourrelet, bordure active, bordure perlée, bord perlé, bord ourlé, bord roulé, bordure en relief, bord infiltré"},
    {"border:halo", "halo, auréole, liseré, entouré*, collerette, anneau rouge, cerne, cerné*"},

    {"arrangement:solitary", "solitaire, unique, isolé*, seul, seule"},
    {"arrangement:few", "quelques, peu nombreux, peu nombreuses, plusieurs, deux ou trois"},
    {"arrangement:multiple", "multiple*, nombreux, nombreuses, innombrable*, centaines, dizaines, parsemé*, criblé"},
    {"arrangement:grouped", "groupé*, en groupe, en bouquet, bouquet, grappe, regroupé*, confluent*, confluant, agminé*, amas, herpétiforme, coalescent*, agrégé"},
    {"arrangement:linear", "linéaire*, en ligne, ligne, strie, en bande, bande, traînée, cordon linéaire, koebner*, blaschko*"},
    {"arrangement:annular", "annulaire*, anneau, circinée, circiné*, arciforme*, circulaire, en anneau, polycyclique*, guérison centrale, centre plus clair, éclaircissement central, serpigineux annulaire"},
    {"arrangement:target-like", "en cible, cible, en cocarde, cocarde, en iris, concentrique*"},
    {"arrangement:reticulate", "réticul*, en réseau, en filet, en mailles, maille, livedo*, marbré*, serpigineux, serpigineuse, dentelle, réseau blanc"},
    {"arrangement:widespread", "généralisé*, disséminé*, diffuses sur, étendu*, dispersé*, éruption, exanthème, sur tout le corps, épars, éparses, répandu"},
    {"arrangement:symmetric", "symétrique*, bilatéral*, des deux côtés, en papillon, les deux, papillon"},
    {"arrangement:unilateral", "unilatéral*, d un seul côté, un seul côté, un côté"},
    {"arrangement:dermatomal", "dermatom*, zostériforme*, segmentaire*, métamérique, en ceinture"},
    {"arrangement:follicular", "follicul*, périfollicul*, follicule pileux, pilosébacé*, pilaire"},

    {"site:face", "visage, face, facial*, joue, front, menton, tempe, barbe, péribucc*, périoral*, autour de la bouche, périorbitaire, autour des yeux, lèvre supérieure, malaire, sourcil, nasogénien, glabelle, centrofacial*"},
    {"site:face site:nose", "nez, nasal*, narine, aile du nez, ailes du nez"},
    {"site:face site:eyelid", "paupière, cil, palpébral*, oeil, œil, yeux, conjonctive"},
    {"site:ear site:face", "oreille, hélix, pavillon, auriculaire, lobe de l oreille, conque"},
    {"site:lips", "lèvre, labial*, commissure, chéilite, vermillon des lèvres, lèvre inférieure"},
    {"site:scalp", "cuir chevelu, vertex, occiput, occipital*, cheveux, crâne"},
    {"site:neck", "cou, nuque, cervical*, décolleté"},
    {"site:trunk", "tronc, dos, thorax, poitrine, abdomen, ventre, épaule, flanc, torse, fesse, sein, taille, lombaire, hanche, sternum, nombril, mamelon, abdominal*"},
    {"site:limbs", "bras, jambe, membre, avant bras, cuisse, genou, genoux, coude, cheville, poignet, mollet, extrémité, extensi*, faces d extension, prétibial*, tibia, talon"},
    {"site:acral", "main, pied, doigt, orteil, dos des mains, dos de la main, dos du pied, dos des pieds, acral*, pouce, bout des doigts, interdigital*, jointure, espace interdigital"},
    {"site:palmoplantar site:acral", "paume, plante, palmaire*, plantaire*, palmoplantaire*, paume des mains, plante des pieds, palmo plantaire*, voûte plantaire"},
    {"site:nail site:acral", "ongle, unguéal*, cuticule, ongle du pied, ongles des orteils"},
    {"site:oral", "bouche, buccal*, langue, palais, gencive, muqueuse, gingival*, oral*, dent, joue interne"},
    {"site:genital", "génital*, organes génitaux, pénis, verge, vulve, vulvaire, scrotum, gland, prépuce, péri anal*, périanal*, anus, anal, aine, langes, couche, siège"},
    {"site:flexural", "pli, plis, aisselle, axillaire*, intertrig*, creux poplité, pli du coude, plis du coude, inguinal*, sous mammaire*, fléchisseur*, plis de flexion, aine, sillon interfessier, flexural*"},
    {"site:photo-exposed", "photoexposé*, découvert*, exposé*, photo exposé*, exposé* au soleil, exposées au soleil, soleil, solaire, actinique*, ultraviolet*, UV, zones exposées, zones découvertes"},
    {"", "sillon nasogénien, pli nasogénien"},
    {"site:face", "sillon nasogénien, pli nasogénien"},

    {"age:infant", "nourrisson, nouveau né, nouveau nés, bébé, naissance, congénital*, néonatal*"},
    {"age:child", "enfant, enfance, garçon, fille, fillette, infantile, jeune enfant, scolaire"},
    {"age:adolescent", "adolescen*, puberté, jeune fille"},
    {"age:adult", "adulte, femme, homme, âge moyen, âge mûr, femme enceinte, jeune femme, jeune homme, fumeur*"},
    {"age:elderly", "âgé, âgée, âgés, sujet âgé, personne âgée, personnes âgées, vieillard, senior, sénile, vieux, vieille, âge avancé"},
    {"age:elderly age:adult", "femme âgée, homme âgé, adulte âgé, hommes âgés, femmes âgées"},
    {"", "âgé de, âgée de, âgés de"},

    {"size:tiny", "minuscule, punctiforme*, tête d épingle, quelques millimètres, millimétrique*, très petit*, lenticulaire"},
    {"size:small", "petit, petite, taille d un pois, pois"},
    {"size:large", "grand, grande, gros, grosse, géant*, plusieurs centimètres, étendue, volumineux, volumineuse, large, énorme, taille d une pièce, quelques centimètres"},

    {"symptom:itch flag:inflammatory", "prurit, prurigineux, prurigineuse, démange*, démangeaison*"},
    {"symptom:pain", "douleur, douloureux, douloureuse, sensible, brûlure, brûlant*, cuisant, douloureusement"},
    {"", "indolore, non douloureux, non douloureuse"},

    {"dermoscopy:pigment-network flag:pigmented", "réseau pigmentaire, réseau pigmenté, réseau, pseudo réseau, pseudoréseau, réseau atypique, nid d abeille, réseau périphérique"},
    {"dermoscopy:dots-globules", "globule, globulaire, points, point, granule, granulation, mottes, amas pigmentés"},
    {"lesion:hair-loss", "points jaunes"},
    {"dermoscopy:blue-white-veil", "voile bleu blanc, voile bleu blanchâtre, voile blanc bleu, voile"},
    {"dermoscopy:streaks", "stries radiaires, pseudopode*, traînées radiaires, lignes radiaires, projections radiaires, étoilé, aspect étoilé"},
    {"dermoscopy:regression", "régression, zones de régression, aspect cicatriciel, poivre"},
    {"dermoscopy:milia-like-cysts", "kystes de type milium, pseudokystes cornés, kystes miliaires, kystes cornés, pseudo kystes cornés, pseudokyste*"},
    {"dermoscopy:comedo-like-openings", "ouvertures comédoniennes, pseudo comédons, pseudocomédons, ouvertures de type comédon, bouchon corné, bouchons cornés, bouchon kératosique, bouchons kératosiques, bouchons folliculaires"},
    {"dermoscopy:ridges-fissures", "cérébriforme, gyri, sillons et crêtes, crêtes et sillons, fissures et crêtes, empreinte digitale, empreintes digitales, aspect mité"},
    {"dermoscopy:arborising-vessels lesion:telangiectasia", "vaisseaux arborescents, télangiectasies arborescentes, vaisseaux ramifiés, arborescent*, vaisseaux en arbre"},
    {"dermoscopy:dotted-vessels", "vaisseaux en points, vaisseaux ponctués, points rouges, vaisseaux punctiformes, vaisseaux pointillés"},
    {"dermoscopy:hairpin-vessels", "vaisseaux en épingle à cheveux, épingle à cheveux, épingles à cheveux, vaisseaux en boucle, anses capillaires"},
    {"dermoscopy:glomerular-vessels", "vaisseaux gloméru*, glomérulaire*, vaisseaux enroulés, vaisseaux pelotonnés"},
    {"dermoscopy:irregular-vessels", "vaisseaux polymorphes, vaisseaux irréguliers, vaisseaux linéaires, vaisseaux linéaires irréguliers, vaisseaux en virgule, vaisseaux atypiques, vaisseaux en couronne"},
    {"dermoscopy:lacunes flag:vascular", "lacune*, lacunes rouges, lacs sanguins, lagunes, rempli de sang"},
    {"dermoscopy:strawberry-pattern", "aspect en fraise, fraise, pseudo réseau rouge"},
    {"dermoscopy:leaf-like-areas", "feuille d érable, structures en feuille, zones en feuille, roue dentée, roues dentées, nids ovoïdes, nids gris bleu, rayons de roue"},
    {"dermoscopy:rosettes", "rosette*, cercles blancs, quatre points blancs"},
    {"dermoscopy:shiny-white-lines", "lignes blanches brillantes, lignes blanches, stries blanches, chrysalide*, structures cristallines, wickham*, lignes brillantes blanches"},
    {"dermoscopy:central-white-patch", "zone centrale blanche, centre blanc, plage blanche centrale, zone blanche centrale, zone centrale blanchâtre, cicatrice centrale blanche"},
    {"dermoscopy:parallel-ridge", "crêtes parallèles, sillons parallèles, motif parallèle des crêtes, le long des crêtes, aspect parallèle, dermatoglyphe*"},
    {"dermoscopy:structureless", "sans structure, homogène*, amorphe, zone sans structure"},

    {"flag:vascular", "vasculaire*, vaisseau*, vaisseau, capillaire*, angiom*, hémangiom*, veine, veineux, veineuse, compressible*, s efface, s effaçant, pulsatile"},
    {"flag:pigmented", "pigment*, mélan*, naevus, nævus, naevi, grain de beauté"},
    {"flag:depigmented colour:white", "dépigment*, hypopigment*, achrom*, hypochrom*, leucoderm*, perte de pigment, taches blanches, tache blanche"},
    {"flag:inflammatory", "inflamm*, inflammatoire, chaud, chaude, infect*, fièvre, dermatite*, dermatose inflammatoire"},
    {"flag:malignant", "malin*, maligne, croissance rapide, croissance lente, s agrandissant, s agrandissant lentement, s agrandit, s étend lentement, s accroît, carcinome*, mélanome*, sarcome*, lymphome*, invasi*, métasta*, ne guérit pas, ne cicatrise pas, augmentant de taille, grandit"},
    {"flag:bleeding flag:vascular", "saign*, saignement, hémorrag*, sanglant*, sang, sanguinolent*, saignant facilement"},
};

const Grammar grammar = {
    .deniesAfter = "pas de, pas d, sans, aucun, aucune, ni, absence de, absence d, ne pas, jamais, dépourvu de, dépourvue de, pas, plutôt que, exempt de, dénué de",
    .deniesNext = "non",
    .deniesBefore = "est absent, est absente, sont absents, sont absentes, absent, absente, absents, absentes, fait défaut, font défaut, manque, manquent, n est pas visible, ne sont pas visibles",
    .sparesAfter = "épargnant, respectant, à l exception de, à l exception du, sauf, respecte, épargne",
    .sparesBefore = "est épargné, est épargnée, sont épargnés, sont épargnées, est respecté, épargné, épargnée, épargnés, épargnées",
    .doubtsAfter = "peut, peuvent, pouvant, parfois, occasionnellement, éventuellement, éventuel, éventuelle, possible, possibles, rarement, peut être, quelquefois, rare, pourrait",
    .doubtsBefore = "peut apparaître, peuvent apparaître, peut survenir, peuvent survenir, peuvent se développer, peut se développer, est possible, sont possibles",
    .ends = "mais, avec, sur, au, aux, dans, à, cependant, bien que, qui, que, souvent, est, sont, toutefois, généralement",
    .joins = "ou, ni",
    .ranges = "à, ou, et, x, sur",
    .millimetres = "mm, millimètre*",
    .centimetres = "cm, centimètre*",
    .years = "",
    .others =
        "le, la, les, l, un, une, des, de, du, d, et, en, par, pour, ce, cette, ces, son, sa, ses, leur, leurs, se, s, il, elle, ils, elles, on, y, ne, n, a, ont, plus, moins, très, peu, "
        "assez, souvent, parfois, habituellement, généralement, typiquement, classiquement, comme, entre, sous, chez, vers, jusqu, puis, lors, où, dont, tout, toute, tous, toutes, autre, autres, même, "
        "peau, cutané*, lésion*, lésions, zone*, surface*, bord, bords, bordure, contour*, couleur*, teinte*, forme*, taille, diamètre, centre, central*, centrale, base, fond, région, aspect, partie*, côté*, "
        "mois, semaine*, jour*, an, ans, année*, patient*, sujet*, personne*, dermoscopie, dermatoscopie, montre, montrent, apparaît, siège, siégeant, présente, entouré de, aux, "
        "foncé*, sombre, clair*, claire, mou, molle, ferme*, dur, dure, épais, épaisse, fin, fine, fins, fines, mince*, profond*, superficiel*, différent*, variable*, régulier*, régulière, uniforme*, nouveau, ancien*, long, court*, "
        "supérieur*, inférieur*, antérieur*, postérieur*, latéral*, surtout, notamment, principalement, structure*, motif, matériel, le long, évoluant, laissant, laisse, contenant, fait, formé*, formant, périphérie, périphérique*, petit à petit, relief, saillant*, parfois, deux, trois, quatre, cinq, elles, cm, mm",
};
// clang-format on

} // namespace

std::span<const LexiconEntry> frenchLexicon()
{
    return lexicon;
}

const Grammar& frenchGrammar()
{
    return grammar;
}

} // namespace vignette
