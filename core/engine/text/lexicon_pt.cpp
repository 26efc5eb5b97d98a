#include "core/engine/text/lexicon.h"

namespace vignette {

namespace {

// clang-format off
const LexiconEntry lexicon[] = {
    {"colour:red", "vermelho, avermelhado, rubro, rubor, vermelhidão, escarlate, acobreado, carmim, carmesim, cereja, framboesa, rubi, congesto, inflamado, ferrugem, encarnado, ruborizado"},
    {"colour:red lesion:patch flag:inflammatory", "eritema, eritematos*, eritemato*"},
    {"colour:pink", "rosa, rosado, róseo, cor de rosa"},
    {"colour:pink colour:orange", "salmão, rosa salmão"},
    {"colour:brown", "marrom, marrons, castanho, acastanhado, amarronzado, pardo, chocolate, café, sépia, mogno, bronze, acastanhada"},
    {"colour:brown flag:pigmented", "hiperpigment*, hipercrómic*, hipercrômic*"},
    {"colour:white", "branco, esbranquiçado, branca, marfim, leitoso, porcelana, prateado, pálido, palidez, cremoso, giz, clareado, descorado, branqueado"},
    {"colour:yellow", "amarelo, amarelado, mel, âmbar, palha, dourado, ocre, mostarda, xant*, limão, geleia de maçã"},
    {"colour:yellow lesion:crust colour:brown", "melicéric*, cor de mel"},
    {"colour:purple", "roxo, arroxeado, violeta, violáceo, púrpura cor, lilás, lívido, purpúreo, ameixa, malva, lavanda, magenta, heliotropo, vinhoso, cianótic*, arroxeada"},
    {"colour:skin-coloured", "cor da pele, cor de pele, cor de carne, cor normal, da cor da pele, sem alteração de cor, coloração normal"},
    {"colour:grey", "cinza, cinzento, acinzentado, ardósia, chumbo, aço, grisalho"},
    {"colour:black", "preto, negro, enegrecido, negra, preta, carvão, azeviche, piche"},
    {"colour:black lesion:necrosis", "necro*, necrose, gangren*"},
    {"colour:black lesion:necrosis lesion:crust", "escara, crosta negra, crosta preta"},
    {"colour:tan", "marrom claro, castanho claro, bege, café com leite, canela, caramelo, bronzeado, areia"},
    {"colour:blue", "azul, azulado, cianose, anil, azuis"},
    {"colour:blue colour:grey", "azul acinzentado, cinza azulado, azul cinza, cinza azul, cinzento azulado"},
    {"colour:orange", "laranja, alaranjado, damasco"},
    {"colour:green", "verde, esverdeado, oliva"},

    {"lesion:macule", "mácula, macular, maculoso, mancha, manchinha, sarda, efélide*, lentigo, lentigin*, plano, não elevado, não elevada, salpicado, pontilhado, petéquia*, petequial, pinta plana"},
    {"lesion:macule lesion:papule", "maculopapul*, máculo papul*"},
    {"lesion:macule lesion:purpura", "petéquia*, petequial"},
    {"lesion:patch", "mancha grande, grande mancha, área pigmentada, zona descorada, mancha em vinho do porto, eczema*, eczematos*, área vermelha, área branca, discromia, marmoreado, remendo"},
    {"lesion:papule", "pápula, papular, papuloso, elevação, pequena elevação, verruga, caroço pequeno, acrocórdon, liquenoide, micropapul*, borbulha, espinha, bolinha"},
    {"lesion:papule lesion:pustule flag:inflammatory", "papulopustul*, pápulo pustul*"},
    {"lesion:papule lesion:vesicle flag:inflammatory", "papulovesicul*, pápulo vesicul*"},
    {"lesion:plaque", "placa, infiltrado, indurado, endurado, induração, espessado, elevado, sobrelevado, numular, discoide, psoriasiforme, zona espessada, espessamento, sobre-elevado"},
    {"lesion:nodule", "nódulo, nodular, nodulos*, caroço, furúnculo, carbúnculo, abscesso, goma, nodosidade, cordão, nodulação"},
    {"lesion:tumour", "tumor, tumoral, tumoração, massa, excrescência, exofític*, neoplas*, couve flor, vegetante, volumoso, pólipo, protuberante, crescimento exofítico"},
    {"lesion:vesicle flag:inflammatory", "vesícula, vesicular, vesiculos*, bolhinha, pequena bolha, cheio de líquido, cheia de líquido, líquido claro, conteúdo seroso"},
    {"lesion:bulla flag:inflammatory", "bolha, bolhos*, bolha tensa, bolha flácida, grande bolha, flictena"},
    {"lesion:pustule flag:inflammatory", "pústula, pustuloso, pustular, pus, purulento, ponto branco, supurativ*, supurado"},
    {"lesion:wheal flag:inflammatory", "urtica, ponfo, ponfoso, urticari*, urticária, dermografismo, vergão, placa urticada"},
    {"lesion:cyst", "cisto, quisto, cístic*, milium, milia, caseoso"},
    {"lesion:comedo", "comedão, comedões, comedo*, cravo, poro dilatado, ponto negro"},
    {"lesion:purpura flag:vascular", "púrpura, purpúric*, equimose, equimótic*, nódoa negra, hematoma, não desaparece à pressão, não desaparece à digitopressão, não branqueia, hemorragia cutânea"},
    {"lesion:telangiectasia flag:vascular", "telangiecta*, vaso dilatado, capilar dilatado, vasos finos, vasos visíveis, aranha vascular, aranhas vasculares, vasinho"},
    {"lesion:ulcer", "úlcera, ulceração, ulcerado, ulcerativ*, chaga, cratera, crateriforme, em saca bocado, cancro, ferida, ferida aberta, perda de substância"},
    {"lesion:erosion", "erosão, erodido, erosões, erosiv*, abrasão, exsudativ*, afta, aftos*, desnudado, em carne viva, exulcer*, gotejante, escoriado"},
    {"lesion:crust", "crosta, crostos*, encrostado"},
    {"lesion:crust flag:bleeding", "crosta hemorrágica, crosta sanguinolenta, crosta hemática, crosta de sangue"},
    {"lesion:scale", "escama, escamos*, descama*, descamação, descamativ*, esfoliat*, esfoliação, furfurác*, caspa, ictios*, descascando, descasca"},
    {"", "espinocelular, carcinoma de células escamosas, células escamosas, carcinoma epidermoide"},
    {"lesion:fissure", "fissura, fissurado, rachadura, rachado, greta, gretado, fenda, rágade"},
    {"lesion:atrophy", "atrofi*, atrófic*, adelgaçado, deprimido, depressão, estria, afundado, papel de cigarro, apergaminhado, afinado, adelgaçamento"},
    {"lesion:scar", "cicatri*, cicatriz, queloide*, fibroso, fibrose"},
    {"", "semelhante a cicatriz, aspecto cicatricial, tipo cicatriz, aspeto cicatricial"},
    {"lesion:hyperkeratosis", "hiperquerat*, hiperceratos*, hiperceratót*, queratos*, queratót*, ceratos*, ceratót*, queratin*, córneo, calo, calosidade, verrucos*, queratoderm*, queratina, ceratina"},
    {"lesion:sclerosis", "esclero*, escleros*, esclerótic*, endurecid*, endurecimento, pele tensa, morfeia, morféia"},
    {"lesion:erythroderma", "eritroderm*, toda a pele, totalidade da pele, todo o corpo, corpo inteiro, quase toda a pele"},
    {"lesion:hair-loss", "alopec*, queda de cabelo, queda do cabelo, perda de cabelo, perda de pelos, perda dos cabelos, careca, calvo, calvície, cabelos quebrados, sem cabelo, perda das sobrancelhas, cabelo ralo, cabelos em ponto de exclamação"},
    {"lesion:nail-change site:nail site:acral", "distrofia ungueal, onico*, lâmina ungueal, leito ungueal, unha espessada, unhas espessadas, unha distrófica, subungueal, periungueal, paroníquia, melanoníquia, faixa longitudinal, hemorragias em estilhaço, depressões cupuliformes"},
    {"lesion:burrow", "sulco acarino, túnel, galeria, sulco escabiótico"},
    {"lesion:lichenification lesion:hyperkeratosis", "liquenific*, acentuação dos sulcos, sulcos cutâneos acentuados, acentuação das linhas da pele"},
    {"lesion:excoriation", "escoria*, coçadura, arranhão, arranhadura, marca de coçadura"},
    {"lesion:necrosis", "tecido morto, enfarte, infarto"},
    {"lesion:horn lesion:hyperkeratosis", "corno cutâneo, corno"},
    {"lesion:swelling flag:inflammatory", "inchado, inchaço, tumefação, tumefact*, edema, edemacia*, edematos*, angioedema"},

    {"surface:smooth", "liso, lisa, polido, sedoso, macio ao toque"},
    {"surface:rough", "áspero, rugoso, verrucos*, verruga, papilomatos*, aspereza, espiculado, superfície irregular, granuloso"},
    {"surface:shiny", "brilhante, brilhoso, lustroso, reluzente, brilho"},
    {"surface:pearly", "perolado, perlado, nacarado, translúcid*, gelatinoso, opalescente, vítreo, perláce*"},
    {"surface:waxy", "ceroso, céreo, gorduroso, oleoso, seborr*, colado, aspecto colado, untuoso, engordurado"},
    {"surface:velvety", "aveludad*, veludo"},
    {"surface:moist", "húmido, úmido, molhado, macerad*, exsudat*, exsudado, exsudação, umidade"},
    {"surface:dry", "seco, secura, xero*, ressecad*, xerose"},
    {"surface:wrinkled", "enrugad*, ruga, pregueado, franzido"},
    {"surface:umbilicated border:well-defined", "umbilicad*, depressão central, centro deprimido, rolha central, rolha córnea central, tampão central, cratera central, punctum, poro central, tampão queratósico central, rolha queratósica central"},
    {"surface:dome-shaped border:well-defined", "em cúpula, cupuliforme, forma de cúpula, hemisféric*, esféric*, abaulad*"},
    {"surface:flat-topped", "topo plano, superfície plana, achatad*, poligonal"},
    {"surface:pedunculated", "pediculad*, pedunculad*, pedículo, polipoide, haste"},
    {"surface:hairy", "piloso, peludo, hipertricose, pelos terminais, tufo de pelos, hirsut*, pelos grossos"},

    {"border:well-defined", "bem definid*, bem delimitad*, bem circunscrit*, bem demarcad*, nítid*, bordas nítidas, bordos nítidos, limites nítidos, circunscrit*, delimitad*, redond*, arredondad*, oval, ovais, ovalad*, limites precisos, definido, claramente delimitad*, nitidamente delimitad*"},
    {"border:ill-defined", "mal definid*, mal delimitad*, mal circunscrit*, mal demarcad*, difus*, borrad*, esbatid*, bordas difusas, limites imprecisos, imprecis*, gradualmente, esmaecid*, indistint*, pouco definid*, desfocad*"},
    {"border:irregular", "bordas irregulares, bordos irregulares, borda irregular, irregular*, assimétric*, assimetria, dentead*, chanfrad*, geográfic*, contorno irregular, recortad*"},
    {"border:raised", "borda elevada, bordo elevado, bordas elevadas, bordos elevados, borda perolada, bordo perlado, borda perlada, bordo perolado, borda enrolada, rebordo, borda ativa, borda infiltrada, bordas peroladas, rebordo elevado, bordo ativo"},
    {"border:halo", "halo, auréola, rodead*, circundad*, colarete, anel vermelho, cercad*"},

    {"arrangement:solitary", "solitári*, únic*, isolad*, só, individual"},
    {"arrangement:few", "poucas*, poucos*, algumas, alguns, várias, vários, escass*, duas ou três, dois ou três"},
    {"arrangement:multiple", "múltipl*, numeros*, muitos*, muitas*, inúmer*, centenas, dezenas, incontáveis, salpicad*"},
    {"arrangement:grouped", "agrupad*, agrupam se, grupo, em cacho, cacho, confluent*, confluem, coalescent*, agminad*, herpetiforme, aglomerad*, em grupos"},
    {"arrangement:linear", "linear*, em linha, linha, estriado, em faixa, faixa, banda, koebner*, blaschko*, fileira, lineares"},
    {"arrangement:annular", "anular*, anel, circinad*, arciforme*, circular*, em anel, policíclic*, centro claro, clareamento central, cura central, arqueado, anéis"},
    {"arrangement:target-like", "em alvo, alvo, em íris, concêntric*, cocar"},
    {"arrangement:reticulate", "reticul*, em rede, rede, malha, em malha, livedo*, marmórea, marmorat*, serpigin*, rendilhad*, renda"},
    {"arrangement:widespread", "generalizad*, disseminad*, extens*, dispers*, espalhad*, erupção, exantema, por todo o corpo, amplamente distribuíd*"},
    {"arrangement:symmetric", "simétric*, bilateral*, bilaterais, ambos os lados, ambos, ambas, em asa de borboleta, borboleta"},
    {"arrangement:unilateral", "unilateral*, unilaterais, um só lado, de um lado, um lado"},
    {"arrangement:dermatomal", "dermatom*, dermátom*, zosteriforme, segmentar*, em cinta"},
    {"arrangement:follicular", "folicul*, folículo, perifolicul*, pilossebáce*"},

    {"site:face", "face, rosto, facial*, bochecha, testa, fronte, queixo, mento, têmpora, barba, peribucal, perioral*, ao redor da boca, em volta da boca, periorbitári*, ao redor dos olhos, lábio superior, malar, sobrancelha, nasogenian*, glabela, centrofacial, maçã do rosto"},
    {"site:face site:nose", "nariz, nasal*, asa nasal, asas nasais, ponta do nariz"},
    {"site:face site:eyelid", "pálpebra, pestana, cílio, palpebral*, olho, conjuntiva"},
    {"site:ear site:face", "orelha, hélice, hélix, pavilhão auricular, auricular, lóbulo, ouvido"},
    {"site:lips", "lábio, labial, comissura, queilite, vermelhão do lábio, vermelhão labial, lábio inferior"},
    {"site:scalp", "couro cabeludo, vértice, vértex, occipital*, occipício, cabelo"},
    {"site:neck", "pescoço, nuca, cervical*, decote"},
    {"site:trunk", "tronco, costas, dorso, tórax, peito, abdómen, abdômen, ventre, barriga, ombro, flanco, torso, nádega, mama, cintura, lombar, anca, quadril, esterno, umbigo, mamilo, abdominal"},
    {"site:limbs", "braço, perna, membro, antebraço, coxa, joelho, cotovelo, tornozelo, punho, pulso, panturrilha, extremidade, extensor*, pré tibial, pretibial, canela da perna, tíbia, calcanhar, superfícies extensoras"},
    {"site:acral", "mão, mãos, pé, pés, dedo, dorso das mãos, dorso da mão, dorso do pé, dorso dos pés, acral, polegar, ponta dos dedos, polpa digital, interdigital*, dedos dos pés, acrais, nós dos dedos"},
    {"site:palmoplantar site:acral", "palma, planta, palmar*, plantar*, palmoplantar*, palmas e plantas, planta do pé"},
    {"site:nail site:acral", "unha, ungueal*, ungueais, cutícula, unha do pé, unhas dos pés"},
    {"site:oral", "boca, bucal*, língua, palato, gengiva, mucosa, gengival, oral, dente, mucosa oral, orais"},
    {"site:genital", "genital*, genitais, pénis, pênis, vulva, vulvar, escroto, glande, prepúcio, perianal, ânus, anal, anogenital, virilha, fralda"},
    {"site:flexural", "prega, dobra, axila, axilar, intertrig*, fossa poplítea, fossa antecubital, inguinal*, inguinais, submamári*, flexor*, flexura, flexural, virilha, flexurais"},
    {"site:photo-exposed", "fotoexpost*, expost*, exposta* ao sol, exposto* ao sol, áreas expostas, zonas expostas, sol, solar, actínic*, ultraviolet*, UV, dano solar, expostas ao sol"},
    {"", "sulco nasogeniano, prega nasogeniana, sulco nasolabial"},
    {"site:face", "sulco nasogeniano, prega nasogeniana, sulco nasolabial"},

    {"age:infant", "lactente, recém nascid*, bebé, bebê, nascimento, congénit*, congênit*, neonatal*"},
    {"age:child", "criança, infância, infantil, menin*, escolar, pré escolar"},
    {"age:adolescent", "adolescen*, puberdade"},
    {"age:adult", "adult*, mulher, mulheres, homem, homens, meia idade, grávida, mulher jovem, homem jovem, fumador*, fumante*"},
    {"age:elderly", "idos*, pessoa idosa, idade avançada, senil*, mais velho, mais velha, pessoas mais velhas"},
    {"age:elderly age:adult", "mulher idosa, homem idoso, adulto idoso, adultos idosos, adulto mais velho, mulheres idosas, homens idosos"},

    {"size:tiny", "minúscul*, puntiforme*, cabeça de alfinete, poucos milímetros, milimétric*, muito pequen*, lenticular"},
    {"size:small", "pequen*, tamanho de uma ervilha, ervilha"},
    {"size:large", "grande*, gigante*, vários centímetros, enorme, amplo, tamanho de uma moeda, poucos centímetros, largo, larga"},

    {"symptom:itch flag:inflammatory", "prurido, prurigin*, coça, coçam, comichão, coceira, prurític*"},
    {"symptom:pain", "dor, doloros*, sensível, ardor, queimação, ardência, dolorido"},
    {"", "indolor*, não doloros*"},

    {"dermoscopy:pigment-network flag:pigmented", "rede pigmentar, rede de pigmento, rede pigmentada, pseudorrede, rede atípica, favo de mel, rede pigmentária"},
    {"dermoscopy:dots-globules", "glóbulo, globular, pontos, ponto, grânulo, granular, pontos e glóbulos"},
    {"lesion:hair-loss", "pontos amarelos"},
    {"dermoscopy:blue-white-veil", "véu azul esbranquiçado, véu azul branco, véu branco azulado, véu azulado, véu"},
    {"dermoscopy:streaks", "projeções radiais, projeções radiadas, pseudópode*, estrias radiais, estrias radiadas, linhas radiais, linhas radiadas, explosão de estrelas"},
    {"dermoscopy:regression", "regressão, áreas de regressão, despigmentação cicatricial, pimenta"},
    {"dermoscopy:milia-like-cysts", "cistos tipo milium, quistos tipo milium, pseudocistos córneos, pseudoquistos córneos, cistos córneos, cistos tipo milia, quistos córneos"},
    {"dermoscopy:comedo-like-openings", "aberturas tipo comedão, aberturas semelhantes a comedões, pseudocomedões, rolhas córneas, rolha córnea, rolhas foliculares, tampões foliculares, rolha de queratina, rolhas de queratina, tampão córneo, aberturas comedonianas"},
    {"dermoscopy:ridges-fissures", "cerebriforme, cristas e sulcos, fissuras e cristas, sulcos e cristas, giros, impressão digital, impressões digitais, aspecto roído"},
    {"dermoscopy:arborising-vessels lesion:telangiectasia", "vasos arboriformes, telangiectasias arboriformes, vasos arborizantes, vasos ramificados, arborizante*, arboriforme*"},
    {"dermoscopy:dotted-vessels", "vasos puntiformes, pontos vermelhos, vasos em ponto, vasos pontilhados"},
    {"dermoscopy:hairpin-vessels", "vasos em grampo, grampo de cabelo, vasos em gancho, alças capilares, ansas capilares, vasos em alça"},
    {"dermoscopy:glomerular-vessels", "vasos glomerulares, glomerular*, vasos enovelados, vasos em novelo"},
    {"dermoscopy:irregular-vessels", "vasos polimorfos, vasos polimórficos, vasos irregulares, vasos lineares, vasos lineares irregulares, vasos em vírgula, vasos atípicos, vasos em coroa"},
    {"dermoscopy:lacunes flag:vascular", "lacuna*, lacunas vermelhas, lagoas vermelhas, lagos de sangue, cheio de sangue, lagoa*"},
    {"dermoscopy:strawberry-pattern", "padrão em morango, morango, pseudorrede vermelha, em morango"},
    {"dermoscopy:leaf-like-areas", "áreas em folha de bordo, folha de bordo, estruturas em folha, roda de carroça, raios de roda, ninhos ovoides, ninhos azul cinza, áreas em folha, folha de ácer"},
    {"dermoscopy:rosettes", "roseta*, círculos brancos, quatro pontos brancos"},
    {"dermoscopy:shiny-white-lines", "linhas brancas brilhantes, linhas brancas, estrias brancas, crisálida*, estruturas cristalinas, wickham*, estruturas brancas brilhantes"},
    {"dermoscopy:central-white-patch", "mancha branca central, área branca central, centro branco, zona branca central, centro esbranquiçado, área cicatricial central"},
    {"dermoscopy:parallel-ridge", "cristas paralelas, padrão de cristas paralelas, padrão paralelo, sulcos paralelos, ao longo das cristas, dermatoglifo*"},
    {"dermoscopy:structureless", "sem estrutura, homogéne*, homogêne*, amorf*, áreas sem estrutura"},

    {"flag:vascular", "vascular*, vaso, vasos, capilar*, angiom*, hemangiom*, veia, venos*, compressível, branqueia, pulsátil, desaparece à pressão, desaparece à digitopressão"},
    {"flag:pigmented", "pigment*, melan*, nevo, nevos, sinal de nascença, pinta"},
    {"flag:depigmented colour:white", "despigment*, hipopigment*, acrómic*, acrômic*, hipocrómic*, hipocrômic*, leucoderm*, perda de pigmento, manchas brancas, mancha branca"},
    {"flag:inflammatory", "inflamatóri*, inflamação, quente, infec*, infecção, febre, dermatite"},
    {"flag:malignant", "malign*, crescimento rápido, crescimento lento, cresce lentamente, cresce rapidamente, carcinoma*, melanoma*, sarcoma*, linfoma*, invasiv*, metást*, não cicatriza, aumenta de tamanho, que cresce, cresce"},
    {"flag:bleeding flag:vascular", "sangra, sangram, sangramento, sangrante, hemorrag*, hemorrágic*, sanguinolent*, sangue, sangra com facilidade, sangra facilmente"},
};

const Grammar grammar = {
    .deniesAfter = "sem, nenhum, nenhuma, nem, nunca, jamais, ausência de, carece de, em vez de, livre de, falta de, tampouco",
    .deniesNext = "não",
    .deniesBefore = "ausente, ausentes, está ausente, estão ausentes, falta, faltam, não se observa, não se observam, não é visível, não está presente, não estão presentes, não são visíveis",
    .sparesAfter = "poupando, poupa, poupam, exceto, exceto por, salvo, à exceção de",
    .sparesBefore = "poupado, poupada, poupados, poupadas, é poupado, é poupada, são poupados, fica livre, não é afetado, não é afetada",
    .doubtsAfter = "pode, podem, poderia, às vezes, por vezes, ocasionalmente, ocasional, ocasionais, possível, possivelmente, talvez, raramente, eventualmente, possíveis, algumas vezes",
    .doubtsBefore = "pode aparecer, podem aparecer, pode surgir, podem surgir, podem desenvolver se, podem formar se, é possível, são possíveis, podem ocorrer",
    .ends = "mas, com, sobre, em, no, na, nos, nas, embora, que, é, são, porém, enquanto, geralmente, costuma, costumam, está, estão",
    .joins = "ou, nem",
    .ranges = "a, ou, e, x, por",
    .millimetres = "mm, milímetro*",
    .centimetres = "cm, centímetro*",
    .years = "",
    .others =
        "o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, à, aos, às, e, por, pela, pelo, pelas, pelos, para, se, seu, sua, seus, suas, lhe, este, esta, estes, estas, esse, essa, como, mais, menos, muito, pouco, bastante, ligeiramente, levemente, "
        "frequentemente, frequente, habitualmente, tipicamente, normalmente, entre, sob, desde, até, após, conforme, onde, quando, cujo, cuja, todo, toda, todos, todas, outro, outra, outros, outras, mesmo, mesma, num, numa, "
        "pele, cutâne*, lesão, lesões, zona*, área*, superfície*, borda, bordas, bordo, bordos, contorno, cor, cores, coloração, tom, tons, forma, tamanho, diâmetro, centro, central*, centrais, base, fundo, região, aspecto, aspeto, parte*, lado, "
        "mês, meses, semana*, dia*, ano*, doente*, paciente*, pessoa*, dermatoscopia, dermoscopia, mostra, mostram, aparece, aparecem, surge, surgem, apresenta, localizad*, situad*, tem, há, sendo, foi, ser, "
        "escur*, clar*, mole*, macio*, firme*, dur*, espess*, gross*, fin*, delgad*, profund*, superficial*, superficiais, diferente*, variável, variáveis, regular*, uniforme*, nov*, antig*, long*, curt*, "
        "superior*, inferior*, anterior*, posterior*, lateral*, laterais, sobretudo, especialmente, principalmente, estrutura*, padrão, material, ao longo, deixando, deixam, deixa, contendo, formad*, formando, periferia, periféric*, dois, duas, três, quatro, cinco, mm, cm",
};
// clang-format on

} // namespace

std::span<const LexiconEntry> portugueseLexicon()
{
    return lexicon;
}

const Grammar& portugueseGrammar()
{
    return grammar;
}

} // namespace vignette
