#include "core/engine/text/lexicon.h"

namespace vignette {

namespace {

// clang-format off
const LexiconEntry lexicon[] = {
    {"colour:red", "rojo, rojizo, enrojecido, enrojecimiento, rubor, escarlata, cobrizo, carmín, carmesí, bermellón, cereza, frambuesa, rubí, congestivo, inflamado, óxido, herrumbre, encarnado"},
    {"colour:red lesion:patch flag:inflammatory", "eritema, eritematos*, eritemato*"},
    {"colour:pink", "rosa, rosado, rosáceo, sonrosado"},
    {"colour:pink colour:orange", "salmón, asalmonado, rosa salmón"},
    {"colour:brown", "marrón, pardo, parduzco, castaño, bronceado oscuro, chocolate, café, sepia, caoba, bronce, amarronado, marronáceo"},
    {"colour:brown flag:pigmented", "hiperpigment*, hipercrómic*"},
    {"colour:white", "blanco, blanquecino, blancuzco, marfil, marfileño, lechoso, nacarado blanco, porcelana, plateado, pálido, palidez, cremoso, tiza, cretáceo, aclarado, decolorado"},
    {"colour:yellow", "amarillo, amarillento, miel, ámbar, pajizo, dorado, ocre, mostaza, xant*, limón, jalea de manzana"},
    {"colour:yellow lesion:crust colour:brown", "melicéric*, color miel"},
    {"colour:purple", "violeta, violáceo, púrpura de color, morado, lila, lívido, purpúreo, ciruela, malva, amoratado, lavanda, magenta, heliotropo, vinoso, cianótic*"},
    {"colour:skin-coloured", "color piel, color de la piel, color de piel, color carne, color normal, del color de la piel, sin cambio de color, coloración normal"},
    {"colour:grey", "gris, grisáceo, ceniciento, pizarra, plomizo, acerado, grises"},
    {"colour:black", "negro, negruzco, ennegrecido, negra, carbón, azabache, alquitrán"},
    {"colour:black lesion:necrosis", "necro*, necrosis, gangren*"},
    {"colour:black lesion:necrosis lesion:crust", "escara, costra negra"},
    {"colour:tan", "marrón claro, beige, beis, café con leche, canela, caramelo, tostado, arena, leonado"},
    {"colour:blue", "azul, azulado, cianosis, añil, azules"},
    {"colour:blue colour:grey", "azul grisáceo, gris azulado, azul gris, gris azul"},
    {"colour:orange", "naranja, anaranjado, albaricoque"},
    {"colour:green", "verde, verdoso, oliva"},

    {"lesion:macule", "mácula, macular, maculoso, mancha, manchita, peca, efélide*, lentigo, lentigine*, léntigo, plano, no elevado, no sobreelevado, moteado, punteado, petequia*, petequial"},
    {"lesion:macule lesion:papule", "maculopapul*, máculo papul*"},
    {"lesion:macule lesion:purpura", "petequia*, petequial"},
    {"lesion:patch", "parche, mancha grande, zona decolorada, área pigmentada, mancha en vino de oporto, eccema*, eczema*, eccematos*, área roja, área blanca, zona roja, zona blanca, discromía, jaspeado, mancha amplia"},
    {"lesion:papule", "pápula, papular, papuloso, elevación, pequeña elevación, verruga, protuberancia pequeña, acrocordón, liquenoide, micropapul*, bultito"},
    {"lesion:papule lesion:pustule flag:inflammatory", "papulopustul*, pápulo pustul*"},
    {"lesion:papule lesion:vesicle flag:inflammatory", "papulovesicul*, pápulo vesicul*"},
    {"lesion:plaque", "placa, infiltrado, indurado, induración, engrosado, sobreelevado, elevado, numular, discoide, psoriasiforme, zona engrosada, engrosamiento"},
    {"lesion:nodule", "nódulo, nodular, nodulos*, bulto, forúnculo, ántrax, absceso, goma, nudosidad, bola, cordón, tumoración profunda"},
    {"lesion:tumour", "tumor, tumoral, tumoración, masa*, excrecencia, exofític*, neoplas*, neoformación, coliflor, vegetante, voluminoso, pólipo, protuberante, crecimiento exofítico, abultado"},
    {"lesion:vesicle flag:inflammatory", "vesícula, vesicular, vesiculos*, ampollita, ampolla pequeña, pequeña ampolla, lleno de líquido, líquido claro, contenido seroso"},
    {"lesion:bulla flag:inflammatory", "ampolla, ampollos*, bulla, bulloso, ampolla tensa, ampolla flácida, ampolla grande, flictena"},
    {"lesion:pustule flag:inflammatory", "pústula, pustuloso, pustular, pus, purulento, punto blanco, supurativ*, supurado"},
    {"lesion:wheal flag:inflammatory", "habón, habones, roncha, urticari*, urticaria, dermografismo, habonoso"},
    {"lesion:cyst", "quiste, quístic*, milium, milio, caseoso"},
    {"lesion:comedo", "comedón, comedones, comedo*, espinilla, poro dilatado, punto negro"},
    {"lesion:purpura flag:vascular", "púrpura, purpúric*, equimosis, equimótic*, cardenal, moretón, hematoma, no desaparece a la presión, no blanquea, no blanquean, no palidece, hemorragia cutánea"},
    {"lesion:telangiectasia flag:vascular", "telangiecta*, vaso dilatado, capilar dilatado, vasos finos, vasos visibles, araña vascular, arañas vasculares, vénulas dilatadas, varícula"},
    {"lesion:ulcer", "úlcera, ulceración, ulcerado, ulcerativ*, llaga, cráter, crateriforme, en sacabocados, chancro, herida abierta, herida, pérdida de sustancia"},
    {"lesion:erosion", "erosión, erosionado, erosiv*, abrasión, exudativ*, supurante, afta, aftos*, denudado, en carne viva, rezumante, excoriado"},
    {"lesion:crust", "costra, costros*, encostrado, costras"},
    {"lesion:crust flag:bleeding", "costra hemorrágica, costra sanguinolenta, costra hemática, costra de sangre"},
    {"lesion:scale", "escama, escamos*, descama*, descamación, descamativ*, exfoliat*, exfoliación, furfurác*, caspa, ictios*, pelado, pelándose, se pela"},
    {"", "epidermoide, carcinoma de células escamosas, células escamosas"},
    {"lesion:fissure", "fisura, fisurado, grieta, agrietado, cuarteado, hendidura, rágade"},
    {"lesion:atrophy", "atrofi*, atrófic*, adelgazado, deprimido, depresión, estría, hundido, papel de fumar, apergaminado, adelgazamiento"},
    {"lesion:scar", "cicatri*, cicatriz, queloide*, fibroso, fibrosis"},
    {"", "similar a cicatriz, aspecto cicatricial, de aspecto cicatricial"},
    {"lesion:hyperkeratosis", "hiperquerat*, queratos*, queratósic*, queratin*, córneo, callo, callosidad, verrucos*, queratoderm*, queratina"},
    {"lesion:sclerosis", "esclero*, escleros*, esclerótic*, endurecid*, endurecimiento, piel tensa, morfea, acartonad*"},
    {"lesion:erythroderma", "eritroderm*, toda la piel, totalidad de la piel, todo el cuerpo, casi toda la piel"},
    {"lesion:hair-loss", "alopeci*, alopécic*, caída del cabello, caída de cabello, pérdida de cabello, pérdida de pelo, pérdida del cabello, calvo, calvicie, cabellos rotos, pelos rotos, sin pelo, pérdida de cejas, cabello ralo, pelo en signo de exclamación"},
    {"lesion:nail-change site:nail site:acral", "distrofia ungueal, onico*, oniquia, lámina ungueal, lecho ungueal, uña engrosada, uñas engrosadas, uña distrófica, subungueal, periungueal, paroniquia, melanoniquia, banda longitudinal, hemorragias en astilla, pitting"},
    {"lesion:burrow", "surco acarino, túnel, galería, surcos, surco"},
    {"lesion:lichenification lesion:hyperkeratosis", "liquenific*, acentuación de los pliegues, pliegues cutáneos acentuados, aspecto de cuero"},
    {"lesion:excoriation", "excoria*, rascado, arañazo, marca de rascado"},
    {"lesion:necrosis", "tejido muerto, infarto"},
    {"lesion:horn lesion:hyperkeratosis", "cuerno cutáneo, cuerno"},
    {"lesion:swelling flag:inflammatory", "hinchado, hinchazón, tumefacción, tumefact*, edema, edematos*, angioedema, inflamación edematosa, abotagado"},

    {"surface:smooth", "liso, suave, pulido, sedoso, lisa"},
    {"surface:rough", "áspero, rugoso, verrucos*, verruga, papilomatos*, granular al tacto, aspereza, espiculado, empedrado, superficie irregular"},
    {"surface:shiny", "brillante, brilloso, lustroso, reluciente, brillo"},
    {"surface:pearly", "perlado, nacarado, translúcid*, traslúcid*, gelatinoso, opalescente, vítreo"},
    {"surface:waxy", "céreo, cerúleo, grasiento, graso, seborr*, aceitoso, pegado, aspecto pegado, untuoso"},
    {"surface:velvety", "aterciopelad*, terciopelo"},
    {"surface:moist", "húmedo, mojado, macerad*, exudat*, exudado, supurante, rezumante, humedad"},
    {"surface:dry", "seco, sequedad, xero*, reseco, xerosis"},
    {"surface:wrinkled", "arrugad*, arruga, plegado, fruncido"},
    {"surface:umbilicated border:well-defined", "umbilicad*, depresión central, centro deprimido, tapón central, tapón córneo central, tapón queratósico central, cráter central, punctum, poro central"},
    {"surface:dome-shaped border:well-defined", "cupuliforme, en cúpula, forma de cúpula, hemisféric*, esféric*, abombad*"},
    {"surface:flat-topped", "superficie plana, aplanad*, techo plano, poligonal"},
    {"surface:pedunculated", "pediculad*, pedunculad*, tallo, polipoide, pedículo"},
    {"surface:hairy", "piloso, velludo, hipertricosis, pelos terminales, mechón de pelo, hirsut*, pelo grueso"},

    {"border:well-defined", "bien definid*, bien delimitad*, bien circunscrit*, bien demarcad*, nítid*, bordes nítidos, borde nítido, bordes netos, netamente delimitad*, circunscrit*, delimitad*, redond*, redondead*, oval, ovalad*, límites netos, límites precisos, definido, bordes bien definidos, claramente delimitad*"},
    {"border:ill-defined", "mal definid*, mal delimitad*, mal circunscrit*, mal demarcad*, difus*, borros*, bordes difusos, bordes borrosos, límites imprecisos, imprecis*, gradualmente, esfumad*, difuminad*, indistint*, poco definid*, se desvanece"},
    {"border:irregular", "bordes irregulares, borde irregular, irregular*, asimétric*, asimetría, dentad*, mellad*, geográfic*, contorno irregular, apolillad*, recortado"},
    {"border:raised", "borde elevado, bordes elevados, borde sobreelevado, borde perlado, borde enrollado, reborde, borde activo, borde indurado, bordes perlados, borde infiltrado, reborde elevado"},
    {"border:halo", "halo, aureola, rodead*, collarete, anillo rojo, cerco"},

    {"arrangement:solitary", "solitari*, únic*, aislad*, individual"},
    {"arrangement:few", "pocas*, pocos*, algunas, algunos, varias, varios, unas pocas, unos pocos, escas*, dos o tres"},
    {"arrangement:multiple", "múltiple*, numeros*, muchos*, muchas*, innumerables, cientos, decenas, incontables, salpicad*"},
    {"arrangement:grouped", "agrupad*, se agrupan, grupo, en racimo, racimo, confluent*, confluyen, coalescent*, agminad*, herpetiforme, cúmulo, conglomerad*, apiñad*, arracimad*"},
    {"arrangement:linear", "lineal*, en línea, línea, estriado, en banda, banda, franja, koebner*, blaschko*, hilera"},
    {"arrangement:annular", "anular*, anillo, circinad*, arciforme*, circular*, en anillo, policíclic*, centro claro, aclaramiento central, curación central, arqueado"},
    {"arrangement:target-like", "en diana, diana, escarapela, en iris, concéntric*"},
    {"arrangement:reticulate", "reticul*, en red, red, malla, en malla, livedo*, marmórea, marmorat*, serpiginos*, encaje"},
    {"arrangement:widespread", "generalizad*, diseminad*, extens*, dispers*, erupción, exantema, sarpullido, por todo el cuerpo, ampliamente distribuid*"},
    {"arrangement:symmetric", "simétric*, bilateral*, ambos lados, ambos, ambas, en alas de mariposa, mariposa"},
    {"arrangement:unilateral", "unilateral*, un solo lado, de un lado, un lado"},
    {"arrangement:dermatomal", "dermatom*, zosteriforme, segmentari*, metaméric*, en cinturón"},
    {"arrangement:follicular", "folicul*, folículo, perifolicul*, pilosebáce*"},

    {"site:face", "cara, rostro, facial*, mejilla, frente, mentón, barbilla, sien, barba, peribucal, perioral*, alrededor de la boca, periorbitari*, alrededor de los ojos, labio superior, malar, ceja, nasogenian*, glabela, centrofacial"},
    {"site:face site:nose", "nariz, nasal*, ala nasal, alas nasales, punta de la nariz"},
    {"site:face site:eyelid", "párpado, pestaña, palpebral*, ojo, conjuntiva"},
    {"site:ear site:face", "oreja, hélix, pabellón auricular, auricular, lóbulo, oído"},
    {"site:lips", "labio, labial, comisura, queilitis, bermellón labial, labio inferior"},
    {"site:scalp", "cuero cabelludo, vértex, occipital*, occipucio, cabello"},
    {"site:neck", "cuello, nuca, cervical*, escote"},
    {"site:trunk", "tronco, espalda, tórax, pecho, abdomen, vientre, hombro*, flanco, torso, glúteo, nalga, mama, cintura, lumbar, cadera, esternón, ombligo, pezón, abdominal"},
    {"site:limbs", "brazo, pierna, extremidad, antebrazo, muslo, rodilla, codo, tobillo, muñeca, pantorrilla, miembro, extensor*, pretibial, espinilla de la pierna, tibia, talón, superficies extensoras"},
    {"site:acral", "mano, pie, dedo, dorso de las manos, dorso de la mano, dorso del pie, acral, pulgar, punta de los dedos, pulpejo, interdigital*, nudillo, dedos de los pies"},
    {"site:palmoplantar site:acral", "palma, planta, palmar*, plantar*, palmoplantar*, palmas y plantas, planta del pie"},
    {"site:nail site:acral", "uña, ungueal*, cutícula, uña del pie, uñas de los pies"},
    {"site:oral", "boca, bucal*, lengua, paladar, encía, mucosa, gingival, oral, diente, mucosa oral"},
    {"site:genital", "genital*, pene, vulva, vulvar, escroto, glande, prepucio, perianal, anal, anogenital, ingle, pañal"},
    {"site:flexural", "pliegue, axila, axilar, intertrig*, hueco poplíteo, fosa antecubital, inguinal*, submamari*, flexor*, flexura, flexural, ingle"},
    {"site:photo-exposed", "fotoexpuest*, expuest*, expuest* al sol, zonas expuestas, áreas expuestas, al sol, el sol, del sol, solar, actínic*, ultraviolet*, UV, daño solar, expuestas al sol"},
    {"", "surco nasogeniano, pliegue nasogeniano, pliegue nasolabial"},
    {"site:face", "surco nasogeniano, pliegue nasogeniano, pliegue nasolabial"},

    {"age:infant", "lactante, recién nacid*, bebé, nacimiento, congénit*, neonatal*"},
    {"age:child", "niñ*, niño, infancia, infantil, escolar, preescolar"},
    {"age:adolescent", "adolescen*, pubertad"},
    {"age:adult", "adult*, mujer, hombre*, varón, mediana edad, embarazad*, mujer joven, hombre joven, fumador*"},
    {"age:elderly", "ancian*, persona mayor, personas mayores, edad avanzada, senil*, persona de edad"},
    {"age:elderly age:adult", "mujer mayor, hombre mayor, varón mayor, adulto mayor, adultos mayores, mujer anciana, hombre anciano"},

    {"size:tiny", "diminut*, puntiforme*, cabeza de alfiler, pocos milímetros, milimétric*, muy pequeñ*, lenticular"},
    {"size:small", "pequeñ*, tamaño de un guisante, guisante"},
    {"size:large", "grande*, gran, gigante*, varios centímetros, enorme, amplio, tamaño de una moneda, pocos centímetros, ancho, voluminosa"},

    {"symptom:itch flag:inflammatory", "prurito, prurigin*, pica, pican, picor, picazón, comezón, pruritic*"},
    {"symptom:pain", "dolor, doloros*, duele, sensible, quemazón, ardor, escozor, urente, dolorido"},
    {"", "indolor*, no doloros*"},

    {"dermoscopy:pigment-network flag:pigmented", "retículo pigmentado, red de pigmento, red pigmentada, retículo, pseudorretículo, retículo atípico, panal de abeja, seudorretículo, red pigmentaria"},
    {"dermoscopy:dots-globules", "glóbulo, globular, puntos, punto, gránulo, granular, puntos y glóbulos"},
    {"lesion:hair-loss", "puntos amarillos"},
    {"dermoscopy:blue-white-veil", "velo azul blanquecino, velo blanco azulado, velo azul blanco, velo azulado, velo"},
    {"dermoscopy:streaks", "proyecciones radiales, pseudópodo*, estrías radiales, líneas radiales, estallido de estrellas, proyección radial, seudópodo*"},
    {"dermoscopy:regression", "regresión, áreas de regresión, despigmentación cicatricial, pimienta"},
    {"dermoscopy:milia-like-cysts", "quistes de tipo milium, quistes tipo milium, quistes córneos, pseudoquistes córneos, quistes miliares"},
    {"dermoscopy:comedo-like-openings", "aperturas comedonianas, pseudocomedones, aperturas tipo comedón, tapones córneos, tapón córneo, tapones foliculares, tapón queratósico, tapones queratósicos, orificios comedonianos"},
    {"dermoscopy:ridges-fissures", "cerebriforme, crestas y surcos, fisuras y crestas, surcos y crestas, giros, huella dactilar, huellas dactilares, apolillado del borde, patrón cerebriforme"},
    {"dermoscopy:arborising-vessels lesion:telangiectasia", "vasos arboriformes, telangiectasias arboriformes, vasos arborizantes, vasos ramificados, arborizante*, arboriforme*"},
    {"dermoscopy:dotted-vessels", "vasos puntiformes, puntos rojos, vasos en punto, vasos punteados"},
    {"dermoscopy:hairpin-vessels", "vasos en horquilla, horquilla, asas capilares, vasos en asa"},
    {"dermoscopy:glomerular-vessels", "vasos glomerulares, glomerular*, vasos enrollados, vasos en ovillo"},
    {"dermoscopy:irregular-vessels", "vasos polimorfos, vasos irregulares, vasos lineales, vasos lineales irregulares, vasos en coma, vasos atípicos, vasos en corona"},
    {"dermoscopy:lacunes flag:vascular", "laguna*, lagunas rojas, lagos de sangre, lagos sanguíneos, lleno de sangre, lacuna*"},
    {"dermoscopy:strawberry-pattern", "patrón en fresa, fresa, pseudorretículo rojo, en fresa"},
    {"dermoscopy:leaf-like-areas", "áreas en hoja de arce, hoja de arce, estructuras en hoja, en rueda de carro, rueda de carro, nidos ovoides, nidos azul gris, áreas en hoja"},
    {"dermoscopy:rosettes", "roseta*, círculos blancos, cuatro puntos blancos"},
    {"dermoscopy:shiny-white-lines", "líneas blancas brillantes, líneas blancas, estrías blancas, crisálida*, estructuras cristalinas, wickham*, estructuras blancas brillantes"},
    {"dermoscopy:central-white-patch", "parche blanco central, área blanca central, centro blanco, zona blanca central, centro blanquecino, parche cicatricial central"},
    {"dermoscopy:parallel-ridge", "crestas paralelas, patrón paralelo de la cresta, patrón paralelo, surcos paralelos, a lo largo de las crestas, dermatoglifo*"},
    {"dermoscopy:structureless", "sin estructura, homogéne*, amorf*, áreas sin estructura"},

    {"flag:vascular", "vascular*, vaso, vasos, capilar*, angiom*, hemangiom*, vena, venos*, compresible, blanquea, pulsátil, desaparece a la presión"},
    {"flag:pigmented", "pigment*, melan*, nevo, nevus, lunar, lunares"},
    {"flag:depigmented colour:white", "despigment*, hipopigment*, acrómic*, hipocrómic*, leucoderm*, pérdida de pigmento, manchas blancas, mancha blanca"},
    {"flag:inflammatory", "inflamatori*, inflamación, caliente, infec*, fiebre, dermatitis"},
    {"flag:malignant", "malign*, crecimiento rápido, crecimiento lento, crece lentamente, crece rápidamente, carcinoma*, melanoma*, sarcoma*, linfoma*, invasiv*, metást*, no cura, no cicatriza, aumenta de tamaño, que crece, crece"},
    {"flag:bleeding flag:vascular", "sangra, sangran, sangrado, sangrante, hemorrag*, hemorrágic*, sanguinolent*, sangre, sangra con facilidad"},
};

const Grammar grammar = {
    .deniesAfter = "sin, ningún, ninguna, ninguno, ni, nunca, jamás, ausencia de, carece de, carecen de, en lugar de, en vez de, libre de, falta de, tampoco",
    .deniesNext = "no",
    .deniesBefore = "ausente, ausentes, está ausente, están ausentes, falta, faltan, no se observa, no se observan, no es visible, no está presente, no están presentes, no se aprecia",
    .sparesAfter = "respetando, respeta, respetan, excepto, salvo, a excepción de, con respeto de",
    .sparesBefore = "respetado, respetada, respetados, respetadas, está respetado, está respetada, están respetados, queda libre, no está afectado, no está afectada",
    .doubtsAfter = "puede, pueden, podría, podrían, a veces, ocasionalmente, ocasional, ocasionales, posible, posiblemente, quizás, tal vez, raramente, rara vez, eventualmente, en ocasiones, posibles, algunas veces",
    .doubtsBefore = "puede aparecer, pueden aparecer, puede desarrollarse, pueden desarrollarse, pueden formarse, puede formarse, es posible, son posibles",
    .ends = "pero, con, sobre, en, aunque, que, es, son, sin embargo, mientras, suele, suelen, generalmente, está, están",
    .joins = "o, ni, u",
    .ranges = "a, o, y, x, por",
    .millimetres = "mm, milímetro*",
    .centimetres = "cm, centímetro*",
    .years = "",
    .others =
        "el, la, los, las, un, una, unos, unas, de, del, al, y, e, a, por, para, se, su, sus, lo, le, les, este, esta, estos, estas, ese, esa, como, más, menos, muy, poco, bastante, ligeramente, levemente, "
        "a menudo, habitualmente, típicamente, frecuentemente, frecuente, normalmente, entre, bajo, desde, hasta, hacia, tras, según, donde, cuando, cuyo, cuya, todo, toda, todos, todas, otro, otra, otros, otras, mismo, misma, "
        "piel, cutáne*, lesión, lesiones, zona*, área*, superficie*, borde, bordes, contorno, color, colores, coloración, tono*, forma, tamaño, diámetro, centro, central*, base, fondo, región, aspecto, parte*, lado, "
        "mes, meses, semana*, día*, año*, paciente*, persona*, sujeto*, dermatoscopia, dermoscopia, muestra, muestran, aparece, aparecen, presenta, localizad*, situad*, ha, han, hay, siendo, fue, suele ser, "
        "oscur*, clar*, bland*, firme*, dur*, grues*, fin*, delgad*, profund*, superficial*, diferente*, variable*, regular*, uniforme*, nuev*, antigu*, larg*, cort*, "
        "superior*, inferior*, anterior*, posterior*, lateral*, sobre todo, especialmente, principalmente, estructura*, patrón, material, a lo largo, dejando, dejan, deja, contienen, formad*, formando, periferia, periféric*, dos, tres, cuatro, cinco, mm, cm",
};
// clang-format on

} // namespace

std::span<const LexiconEntry> spanishLexicon()
{
    return lexicon;
}

const Grammar& spanishGrammar()
{
    return grammar;
}

} // namespace vignette
