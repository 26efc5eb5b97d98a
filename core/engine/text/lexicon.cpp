#include "core/engine/text/lexicon.h"

namespace vignette {

namespace {

// clang-format off
const LexiconEntry lexicon[] = {
    // Colours. Compounds ("red-brown") are two words and give both.
    {"colour:red", "red, reddish, reddened, redness, redden*, erythema*, scarlet, crimson, ruddy, rubor, "
        "blood red, beefy, fiery, cherry, flushed, flushing, rosy, rust*, copper*, brick, maroon, "
        "strawberry, raspberry, inflamed, bright vascular, raw, ruby, carmine, sunburn*, slapped, "
        "florid, hyperaemic, hyperaemia, injected"},
    {"colour:pink", "pink, pinkish, rose, salmon, fleshy, rosy, flesh red, coral, raspberry"},
    {"colour:brown", "brown, brownish, bronze*, chocolate, coffee, cafe au lait, chestnut, rust*, "
        "hyperpigment*, sepia, mahogany, tea stain*, umber, liver coloured"},
    {"colour:white", "white, whitish, ivory, pallor, pallid, milky, milk, chalk*, creamy, cream coloured, "
        "hypopigment*, depigment*, blanched, porcelain, silver*, curd*, snow*, opalescent, "
        "leucoderma, leukoderma, pale area, pale patch, pale macule, pale ring, pale halo, paler, "
        "soggy, frosted, cotton*"},
    {"colour:yellow", "yellow, yellowish, honey, honeyed, amber, straw, golden, creamy, cream coloured, purulent, "
        "pus, xanth*, ochre, mustard, jaundice*, apple jelly, lemon"},
    {"colour:yellow colour:brown", "honey coloured, amber, tobacco"},
    {"colour:purple", "purple, purplish, violet, violaceous, plum, lilac, dusky red, dusky purple, livid, mauve, "
        "purpur*, bruise*, ecchymo*, heliotrope, lavender, wine, magenta, port wine, cyanotic"},
    {"colour:skin-coloured", "skin coloured, skin toned, flesh coloured, flesh toned, normal coloured, "
        "normal toned, normal tinted, skin hued, colour of the skin, same colour as, "
        "normal skin colour, colourless, skin tinted, normal hued, flesh tinted, "
        "normal skin tone, colour unchanged, unchanged colour, body coloured"},
    {"colour:grey", "grey, greyish, ashen, ash, slate, gunmetal, lead coloured, pewter, steel, smoky"},
    {"colour:black", "black, blackish, blackened, jet, inky, blackhead, necrotic, eschar, gangren*, "
        "coal, charcoal, ebony, soot*, tarry"},
    {"colour:tan", "tan, tanned, light brown, beige, fawn, pale brown, buff, sandy, "
        "cafe au lait, biscuit, caramel"},
    {"colour:blue", "blue, bluish, cyanosis, cyanotic, navy, indigo, azure, steel blue"},
    {"colour:orange", "orange, apricot, salmon, rust*, apple jelly, tangerine"},
    {"colour:green", "green, greenish, olive"},
    {"", "orange peel, peau d orange, strawberry tongue, red flag, goose pimple, wine drinker, "
        "blue light, white cell, black skin, black people, white people, black patient, "
        "brown skinned, black skinned, white skinned, dark skinned, fair skinned, light skinned, "
        "fair skin, dark skin, tan easily, tanning, sun tanned, tanned skin, red hair*, grey hair*, "
        "green tea, cherry angioma, tea drinker, coffee drinker, back and forth, comes back, "
        "coming back, come back, cut back, going back, face of, at the back of the throat, "
        "second hand, on the other hand, by hand, first hand, hand in hand, beauty spot, "
        "in patch test, patch test, nail biter, polished nail, nail polish, nail varnish, lip gloss, "
        "close up, dry out, young at heart, may be"},
    {"surface:rough", "orange peel, peau d orange"},
    {"site:oral colour:red", "strawberry tongue, raspberry tongue"},

    // Lesions.
    {"lesion:macule", "macule, macular, spot, freckle, freckling, fleck, ephelide, "
        "lentigo, lentigine, flat spot, flat mark, impalpable, "
        "not raised, level with, pinpoint spot, maculopapular, maculo papular, petechia*, "
        "flat lesion, stippl*"},
    {"lesion:patch", "patch, patchy, blotch, blotchy, stain*, area of discolo*, flat area, "
        "discolo* area, discolo*, large flat, pigmented area, birthmark, "
        "erythema*, redness, mottl*, depigmented area, pale area, red area, pink area, "
        "brown area, white area, dyschromia, wash, flush*, tint*, eczema*"},
    {"lesion:papule", "papule, papular, bump, bumpy, pimple, elevation, micropapul*, pebbl*, "
        "maculopapular, maculo papular, papulo*, papulopustul*, goose flesh, gooseflesh, cobble*, "
        "small raised, small swelling, small growth, wart, warty papule, spine, "
        "spiky, whitehead, papillomatous, skin tag, small lump, bead, button like, lichenoid"},
    {"lesion:plaque", "plaque, thickened area, thickened patch, raised patch, raised area, slab, "
        "plateau, raised red, indurat*, disc, plate of, thickened skin, elevated area, psoriasiform, "
        "psoriasis like, raised band, flat raised, carpet, coin shaped, coin like, raised lesion"},
    {"lesion:nodule", "nodule, nodular, nodulo*, nodosit*, lump, lumpy, deep swelling, boil, furuncle, "
        "knob, knobbly, gumma, subcutaneous swelling, deep lump, carbuncle, abscess*, node, "
        "knot, rope like, cord like, swollen lump, firm swelling, hard swelling, rounded swelling, "
        "soft swelling"},
    {"", "lymph node, lymph gland"},
    {"lesion:tumour", "tumour, tumor, mass, growth, outgrowth, fungat*, neoplas*, cauliflower*, "
        "exophytic, bulky, bulbous, bulging, mushroom*, overgrowth, protuberant, polyp*, excrescence, "
        "enlargement"},
    {"lesion:vesicle", "vesicle, vesicular, vesicul*, small blister, tiny blister, blister, blistered, "
        "blistering, papulovesic*, water drop*, fluid filled, tapioca*, dewdrop*, grouped blister, "
        "pinhead blister, clear fluid, serous, frogspawn, droplet"},
    {"lesion:bulla", "bulla, bullous, blister, blistered, blistering, large blister, tense blister, "
        "flaccid blister, big blister, bleb, fluid filled, burn like, scald*, denuded, roof"},
    {"", "small blister, tiny blister, pinhead blister, large blister, tense blister, "
        "flaccid blister, big blister, milia like, milia like cyst, comedo like, "
        "comedo like opening, leaf like, horn cyst, sandpaper, paper thin, goose flesh, gooseflesh"},
    {"lesion:pustule", "pustule, pustular, pus, purulent, pus filled, pus topped, pustul*, "
        "papulopustul*, yellow topped, yellow headed, pus point, suppurat*, whitehead, pus head"},
    {"lesion:wheal", "wheal, weal, welt, hive, hive like, urtica*, nettle*, dermographi*, "
        "evanescent swelling"},
    {"lesion:cyst", "cyst, cystic, sac, milium, milia, cheesy, sebaceous lump"},
    {"lesion:comedo", "comedo*, blackhead, whitehead, open pore, dilated pore, plugged pore, "
        "widened pore"},
    {"lesion:purpura", "purpur*, petechia*, bruise*, bruising, ecchymo*, non blanching, haemorrhag* spot, "
        "does not blanch, do not blanch, not blanch*, blood spot, haemorrhag* macule, "
        "haemorrhag* patch, blood in the skin, haematoma, haemosiderin, cayenne pepper"},
    {"lesion:telangiectasia", "telangiect*, thread vein, spider vein, spider*, dilated vessel, "
        "dilated capillar*, fine vessel, surface vessel, visible vessel, visible vein, broken vessel, "
        "broken capillar*, ectatic vessel, thread like vessel, dilated vein, tortuous vessel, "
        "visible capillar*, arborising, arborizing, branching vessel, branched vessel, tiny vessel, "
        "fine branching, mat like, prominent vessel, tree like vessel, spidery"},
    {"lesion:ulcer", "ulcer*, sore, punched out, crater*, open wound, wound, chancre, slough*, "
        "undermined, tissue loss, breaks down, breaking down, break down, non healing, "
        "deep wound, bedsore, open area, raw floor"},
    {"", "sore throat"},
    {"lesion:erosion", "erosion, erode*, erosive, raw, denuded, abrasion, weeping, superficial sore, "
        "shallow sore, aphtha*, shallow ulcer*, superficial ulcer*, weepy, oozing, "
        "stripped, moist red, open sore, ruptur*"},
    {"lesion:crust", "crust*, scab*, serocrust*, haemorrhagic crust, eschar, dried blood, dried serum, "
        "dried exudate, encrust*, scutula, oozing, weeping, honey coloured"},
    {"lesion:scale", "scale, scaly, scaling, scaled, flake, flaky, flaking, flake*, desquamat*, peel*, "
        "squam*, shed skin, shedding skin, dandruff, ichthyo*, bran like, powdery, "
        "exfoliat*, micaceous, fish like, fine scurf, scurf*, dusty"},
    {"", "squamous cell"},
    {"lesion:fissure", "fissur*, crack*, split*, cleft*, chapped, rhagade, linear break"},
    {"lesion:atrophy", "atroph*, thinned, thinning, sunken, depress*, dent, dented, hollow*, cigarette paper, "
        "parchment*, indented, indentation, wasted, thin skin, "
        "paper thin, transparent skin, lipoatroph*, striae, concave"},
    {"lesion:scar", "scar, scarring, scarred, cicatri*, keloid*, ice pick, pitted scar, fibrotic, "
        "fibrosis, scarlike, healed ulcer, tethered, puckered, milky scar"},
    {"", "scar like, scarless, without scarring baldness"},
    {"lesion:hyperkeratosis", "hyperkerat*, kerato*, keratin*, keratotic, horny, thickened, thickening, "
        "callus*, callos*, thick skin, warty, verruc*, rough, corn, horn, horned, wart like, thick scale, "
        "filiform, keratoderma, spicule, thickened sole, thick yellow, hypertroph*, leathery, spiny"},
    {"lesion:sclerosis", "sclero*, bound down, hardened, hard skin, tight skin, tight shiny, hidebound, tethered, "
        "morphea, morphoea, hardening, taut skin, tightened"},
    {"lesion:erythroderma", "erythroderm*, entire skin, whole skin, generalised redness, total body, "
        "head to toe, almost all the skin, whole body, most of the body"},
    {"lesion:hair-loss", "hair loss, loss of hair, alopeci*, bald*, hairless, sparse hair, hair fall*, "
        "shedding hair, hair shedding, broken hair, absent hair, missing hair, lost hair, "
        "loss of eyebrow, loss of eyelash, sparse eyebrow*, empty follic*, exclamation mark, "
        "receding, loss of brow, loss of lash, absent eyelash*, absent eyebrow*, hair thins, "
        "fewer hair, loses hair, hairs are broken, hairs are lost, bare patch, bare scalp, "
        "short broken, widened parting, broken off, stubbl*, hair breakage, shedding"},
    {"lesion:nail-change", "nail dystroph*, dystrophic nail, nail change, nail plate, onycho*, nail bed, "
        "nail loss, thickened nail, discoloured nail, pitted nail, nail pit*, subungual, "
        "longitudinal band, splinter haemorrhag*, ridged nail, crumbling nail, nail fold, "
        "nail thickening, nail destruction, longitudinal ridg*, nail is, nails are, toenail, "
        "fingernail, paronych*, periungual, melanonych*, pterygium, all nails, nails show"},
    {"", "fingernail scrape"},
    {"lesion:burrow", "burrow*, track, tunnel*, serpiginous line, threadlike line"},
    {"lesion:lichenification", "licheni*, exaggerated skin marking, accentuated skin marking, "
        "prominent skin marking, thickened skin line, leathery, accentuated skin line, "
        "increased skin marking, exaggerated skin line, accentuated marking, deepened skin"},
    {"lesion:hyperkeratosis", "exaggerated skin marking, accentuated skin marking, leathery"},
    {"lesion:excoriation", "excoriat*, scratch mark, scratched, scrape*, scratching, dug out, picked, "
        "scratch line, gouged, scratch"},
    {"lesion:necrosis", "necro*, gangren*, eschar, dead tissue, infarct*, slough*, black crust"},
    {"lesion:horn", "cutaneous horn, horn, horned, horn like, horn shaped, conical projection"},
    {"lesion:swelling", "swelling, swollen, oedema*, puffy, puffiness, bloated, boggy, tumid, turgid, "
        "angioedema, swell*"},

    // Surface and profile.
    {"surface:smooth", "smooth*, glabrous, even surface, polished, silky"},
    {"surface:rough", "rough*, warty, wart*, verruc*, coarse surface, gritty, sandpaper, pebbly, "
        "cobble*, cauliflower*, papillomatous, spiky, bumpy, knobbly, papillary, bumpy surface, "
        "nutmeg*, craggy, spine, spiny, cerebriform, filiform, uneven surface, lobulated"},
    {"surface:shiny", "shiny, shine, shines, shining, gloss*, glisten*, glazed, lustrous, polished, sheen, glow*, sparkl*, "
        "reflective, glassy"},
    {"surface:pearly", "pearly, translucen*, pearl*, opalescent, jelly like, glassy, gelatin*"},
    {"surface:waxy", "wax*, greasy, oily, grease, stuck on, sebaceous surface, seborrh*, fatty"},
    {"surface:velvety", "velvet*, suede*, plush"},
    {"surface:moist", "moist*, wet, weep*, ooz*, damp, macerat*, soggy, exud*, sweaty, leaking, leak*, "
        "weepy, discharg*, drain*, serous, slimy, waterlogged"},
    {"surface:dry", "dry*, parched, xero*, arid, chapped, powdery"},
    {"surface:wrinkled", "wrinkl*, creased, crinkl*, furrow*, crepe*, folded, crepey, cigarette paper"},
    {"surface:umbilicated", "umbilicat*, central dell, dimple*, central punctum, punctum, navel, "
        "central depression, centrally depress*, central dimple, central pit, central core, "
        "central plug, central crater, keratin plug, central pore, keratin plugged"},
    {"surface:dome-shaped", "dome*, hemispher*, rounded, globe, spherical, bead like, convex papule"},
    {"surface:flat-topped", "flat topped, flat top, plateau, polygonal"},
    {"surface:pedunculated", "peduncul*, stalk*, polyp*, on a stem, narrow base, collar at base, "
        "skin tag, tag, mushroom*, narrow neck"},
    {"surface:hairy", "hairy, hypertrich*, terminal hair, coarse hair, dark hair, thick hair, "
        "hair bearing, tuft of hair, long hair, fur like, coarse dark hair, hirsut*, excess hair"},

    // Border.
    {"border:well-defined", "well defined, well demarcated, well circumscribed, well delineated, "
        "sharply, sharp, sharp edge, clear cut, clearly, crisp*, discrete, circumscribed, demarcated, distinct, "
        "abrupt*, well outlined, clearly outlined, outlined, cut off, punched out, well edged, "
        "well bordered, well marginated, marginated, delineated, bordered, edged, "
        "coin shaped, coin like, round, oval, dome shaped, dome, "
        "circular, limited, defined, umbilicated, geometric, map like, scalloped"},
    {"border:ill-defined", "ill defined, poorly defined, indistinct, blurred, vague*, hazy, diffuse*, "
        "fading, fade gradually, fades gradually, merging, ill marginated, poorly demarcated, "
        "poorly circumscribed, unclear edge, fuzzy, smudg*, gradual*, blend*, merge*, indefinite, "
        "poorly outlined, not sharp, without a sharp, without sharp, without clear, soft edge, "
        "feathered, blurry, ill edged, poorly marginated, poorly bordered, "
        "without a clear, no clear edge, poorly delineated, poorly edged, badly defined, boundaries vague, "
        "ill demarcated, ill circumscribed, ill outlined, less defined, less well defined, less sharply, "
        "less sharp, blurry edged, soft edged, fuzzy edged"},
    {"", "ill defined, poorly defined, badly defined, less defined, less well defined, ill marginated, "
        "poorly marginated, ill demarcated, poorly demarcated, ill circumscribed, poorly circumscribed, "
        "ill outlined, poorly outlined, poorly delineated, poorly bordered, less sharply, less sharp, "
        "ill edged, poorly edged, blurry edged, soft edged, fuzzy edged"},
    {"border:irregular", "irregular border, irregular edge, irregular outline, irregular margin, "
        "irregularly shaped, irregular, irregularly, notched, ragged, jagged, asymmetr*, uneven, uneven edge, geographic, angulated, "
        "moth eaten, serrated, bizarre, zigzag, unevenly"},
    {"border:raised", "rolled*, raised edge, raised border, raised margin, raised rim, raised rolled, "
        "elevated edge, elevated border, rim, ridge at the margin, everted, heaped, "
        "advancing edge, active edge, step like, palpable edge, thread like raised, keratotic rim, "
        "beaded edge, raised hard margin, threadlike rim, raised advancing, built up edge"},
    {"border:halo", "halo, haloes, red ring, pale ring, surrounding redness, red rim, rimmed, white ring, "
        "flare, areola, surrounding erythema, red collar, collar, surround*"},

    // Arrangement.
    {"arrangement:solitary", "solitary, single, isolated, one, lone, alone, individual lump"},
    {"", "one another, one or more, one to several, one or both, one or several, one or two, "
        "one after another, one third, one half, no one, one line, any one, one side, on one side, one side of, "
        "one sided, older one, smaller one, larger one, old one, new one, deeper one, early one, "
        "more than one, one area, one leg, one limb"},
    {"arrangement:solitary arrangement:few", "one or more, one to several, one or several, one or two, "
        "one or few, one to three, single or few, single or multiple"},
    {"arrangement:few", "few, several, two or three, a couple, handful, two to five, small number, "
        "limited number, multiple or single, up to five"},
    {"arrangement:multiple", "multiple, numerous, many, innumerable, dozens, hundreds, countless, "
        "studded, crops, numbers of, sprinkled, peppered, multitude"},
    {"", "few millimetre, several millimetre, few mm, several mm, few centimetre, several centimetre, "
        "many centimetre, few cm, several cm, few hour, several hour, few day, several day, many day, "
        "few week, several week, many week, few month, several month, many month, few year, several year, "
        "many year, two or three day, one or two day, one or two week, two or three week, "
        "few colour, several colour, many colour, multiple colour, several shade, many shade, multiple shade, "
        "several tone, one or two colour, one or two shade, two or three colour, single colour, one colour"},
    {"arrangement:grouped", "grouped, group, cluster*, crowd*, aggregat*, herpetiform, agminat*, bunch*, "
        "clumps, packed, collection, corymbiform, crops, close set, studded, nest, "
        "in threes, coalesc*, closely set, cobble*"},
    {"arrangement:linear", "linear*, in a line, along line, in line, short line, streak, streaky, stripe*, row, band, chain, along a line, koebner*, "
        "longitudinal*, blaschko*, track, zigzag, string of, scratch line, "
        "whorl*, lined up, sporotrich*, dermatom*"},
    {"", "linear vessel, linear irregular vessel, linear and dotted vessel, fine line, white line, "
        "skin line, hair line, hairline, midline, jawline, shiny white line, linear branching, "
        "dotted and linear vessel, dotted or linear vessel, in line with, waistline"},
    {"arrangement:annular", "annular*, ring*, circinate, arc, arcs, arc like, arcuate, polycyclic, "
        "circular, circle*, clearing centre*, central clearing, centrally clearing, clear centre, "
        "cleared centre, clearing centrally, horseshoe*, concentric, discoid ring, gyrate, "
        "figurate, ring shaped, targetoid"},
    {"arrangement:target-like", "target*, bull s eye, bullseye, iris like, iris lesion, cockade, "
        "concentric"},
    {"arrangement:reticulate", "reticul*, net like, netlike, net, lace*, lacy, mesh*, serpiginous, "
        "web like, livedo*, marbl*, network like, latticework, chicken wire, honeycomb, marmora*, "
        "fishnet, mottl*, criss cross, serpentine, reticular"},
    {"arrangement:widespread", "widespread, generali*, disseminated, scattered, extensive, all over, "
        "whole body, trunk and limbs, universal, over much of, innumerable, "
        "body wide, most of the body, most of the skin, entire body, hundreds, dozens, anywhere, "
        "limbs and trunk, trunk limbs, trunk and proximal limbs, trunk and extremities, any site, "
        "torso and limbs, large areas, rash, eruption"},
    {"arrangement:symmetric", "symmetric*, bilateral*, both, mirror, paired, matching, equally on, "
        "either side, on both sides, evenly on, both sides, butterfly*, two sided, fairly even"},
    {"arrangement:unilateral", "unilateral*, one sided, one side, on one side, half of the, "
        "asymmetrically, one half, midline, single limb, one leg, one limb, one arm"},
    {"", "symmetry, asymmetry, lacking symmetry"},
    {"border:irregular", "asymmetry, lacking symmetry"},
    {"arrangement:dermatomal", "dermatom*, zoster*, segmental*, band like, along a nerve, nerve territory, "
        "belt like, blaschko*, territory"},
    {"arrangement:follicular", "follic*, around hair*, hair pore, hair centred, pierced by a hair, "
        "perifollicular, hair follic*, pilosebaceous, plucked chicken, keratotic plug, folliculo*"},

    // Sites.
    {"site:face", "face, facial*, cheek*, forehead, chin, brow, temple, beard, malar, jaw*, nasolabial, "
        "perioral, around the mouth, glabella, moustache, central face, circumoral, upper lip, "
        "periorbital, around the eye*, periocular, muzzle, centrofacial, eyebrow*, zygoma*"},
    {"site:face site:nose", "nose, nasal*, nostril, alar, tip of the nose, perinasal, columella, "
        "wings of the nose"},
    {"site:face site:eyelid", "eyelid, eyelash*, lash*, lid, lid margin, eye, ocular, canthus, conjunctiva*, "
        "tarsal, around the eye, meibomian, orbit*"},
    {"site:ear site:face", "ear, helix, antihelix, auric*, earlobe, pinna, concha, tragus, retroauricular"},
    {"site:lips", "lip, vermilion, labial mucosa, corners of the mouth, commissure, "
        "mouth corner, cheil*, angles of the mouth, philtrum"},
    {"", "vermilion skin, labia, labial"},
    {"site:genital", "labia, labial"},
    {"site:scalp", "scalp*, vertex, occip*, crown, parietal, head hair, tonsur*, bald head, "
        "frontal hair*, top of the head, head hair, parting"},
    {"", "pinhead, head of, white head, match head"},
    {"site:neck", "neck, nape, cervical, collar area, decolletage, v of the neck, nuchal"},
    {"site:trunk", "trunk*, torso, back, chest, abdomen, abdominal, belly, shoulder, flank, breast*, "
        "upper back, lower back, sternum, presternal, waist*, buttock, nipple, truncal, thora*, navel, body, "
        "décolletage, sacrum, sacral, spine of the back, rib*, scapula*, midriff, infrascapular, loin, "
        "umbilic*, areola, mid back, hip, back of the trunk"},
    {"", "back of the hand, backs of the hand, backs of both hand, backs of hand, back of hand, "
        "backs of the hands and feet, backs of the finger, backs of finger, back of the neck, back of the head, "
        "back of the scalp, backs of the feet, back of the knee, back of the ear, foreign body, body opening, "
        "body site, body fold, body of the nail, body lice, whole body, skin of the body, "
        "back of the leg, back of the tongue, back of the mouth, backs of the arms, back of the heel, "
        "body temperature"},
    {"site:neck", "back of the neck"},
    {"site:scalp", "back of the head, back of the scalp"},
    {"site:ear", "back of the ear"},
    {"site:limbs", "back of the leg, backs of the arms"},
    {"site:oral", "back of the tongue, back of the mouth"},
    {"site:face", "nasolabial fold, nasolabial crease"},
    {"site:trunk site:limbs", "whole body"},
    {"site:acral", "back of the hand, backs of the hand, backs of both hand, backs of hand, back of hand, "
        "backs of the finger, backs of finger, backs of the feet, back of the heel"},
    {"site:flexural site:limbs", "back of the knee"},
    {"site:limbs", "limb, arm, leg, forearm, thigh, shin, calf, calves, knee, elbow, ankle, wrist, extremit*, "
        "upper arm, lower leg, pretibial, kneecap, extensor*, tibia*, anterior leg, outer arm, "
        "hamstring, gaiter, malleol*, lower limb, upper limb, heel, achilles"},
    {"site:acral", "hand, foot, feet, finger*, toe, toes, toenail*, digit*, fingertip, knuckle*, acral, thumb, "
        "dorsal hand, hallux, web space, interdigital, instep, metacarp*, toe web, forefoot, "
        "phalan*, dorsum of the foot, web of the"},
    {"site:palmoplantar site:acral", "palm, palmar, sole, plantar, palmoplantar, instep, weight bearing, "
        "arch of the foot, thenar, palms and soles, sole of"},
    {"site:nail site:acral", "nail*, toenail*, fingernail*, cuticle*, periungual, subungual, ungual, "
        "onych*, paronych*, nailfold, lunula, hyponychium"},
    {"site:oral", "oral*, mouth, tongue, gum, palate, gingiva*, buccal, mucosa*, mucous, lips inside, "
        "inside the cheek, inner cheek, cheeks inside, teeth, tooth, uvula, tonsil*, inner lip, "
        "dental, denture*, intraoral, floor of the mouth, cheek lining, mouth lining, saliva*"},
    {"site:face", "around the mouth, mouth area, beside the mouth"},
    {"site:genital", "genital*, penis, penile, vulva*, scrot*, glans, foreskin, vagina*, perineum, perineal, "
        "anogenital, perianal, anus, anal, nappy, diaper, groin, pubic, prepuce, clitor*, intimate"},
    {"site:flexural", "flexur*, flexor*, fold, skin fold, groin, armpit, axilla*, underarm, intertrig*, antecubital, "
        "popliteal, submammary, inframammary, under the breast*, elbow crease, body crease, skin crease, groin crease, natal cleft, "
        "body fold, behind the knee*, gluteal cleft, intergluteal, elbow bend, inner elbow, "
        "inguinal"},
    {"", "nasolabial fold, nail fold, eyelid fold, epicanthal fold, nasolabial crease, lateral nail fold, "
        "folds of the nail, proximal nail fold, nail folds"},
    {"site:nail site:acral lesion:nail-change", "nail fold, lateral nail fold, folds of the nail, "
        "proximal nail fold"},
    {"site:photo-exposed", "sun exposed, sun damaged, photo exposed, light exposed, sun, sunlight, photodamage*, "
        "actinic, weathered, photodistributed, exposed skin, exposed site, exposed area, uncovered, "
        "solar, outdoor*, uv, ultraviolet, photosens*, decolletage, v of the neck, habitually exposed, "
        "bald scalp"},

    // Age.
    {"age:infant", "infant*, infancy, newborn*, neonat*, baby, babies, babyhood, birth, congenital*, nappy, "
        "weaned, toddler*, nursling, first weeks of life, first year of life, first months of life"},
    {"age:child", "child*, children*, childhood, school age, schoolchild*, boy, girl, toddler*, paediatric, "
        "youngster, kid, prepubert*, preschool*, juvenile"},
    {"age:adolescent", "adolescen*, teenage*, teen, puberty, pubertal, youth, youngster, young person, young people"},
    {"age:adult", "adult*, woman, women, man, men, middle aged, middle age, pregnan*, mother, worker, patient aged, "
        "young man, young woman, forties, thirties, thirty, forty, farmer*, midlife, "
        "smoker*, person, people"},
    {"", "young person, elderly person, old person, older person, elderly people, older people, "
        "young people"},
    {"age:elderly", "elderly, old person, older adult, older person, older people, older man, older woman, "
        "older men, older women, old age, aged, elderly person, elderly people, senior*, geriatric, over sixty, "
        "over fifty, over seventy, older patient, old man, old woman, older smoker*, later life, "
        "seventy, sixty, sixties, seventies, eighties, senile, older"},
    {"age:adult", "older adult, older man, older woman, older men, older women, elderly man, elderly woman, "
        "aged thirty, aged forty"},
    {"", "middle aged man, older lesion, older one, older spot, older area, older mark, aged over, older plaque"},
    {"age:adult", "middle aged man, aged over"},

    // Size; measures with units are read by number.
    {"size:tiny", "tiny, minute, pinpoint, pinhead, millet, punctate, pin sized, pinprick, millimetre, "
        "few millimetre, several millimetre, few mm, several mm, micro*, mm, sand grain, miniature, seed, lentil"},
    {"size:small", "small, pea sized, pea, little"},
    {"", "little or no, little scale, little change, little itch, a little, very little"},
    {"size:large", "large, big, giant, huge, extensive, several centimetre, many centimetre, few centimetre, "
        "few cm, several cm, centimetre, "
        "palm sized, bulky, broad, massive, coin sized, walnut*, golf ball, egg sized, cm, larger"},

    // Symptoms.
    {"symptom:itch", "itch*, prurit*"},
    {"symptom:pain", "pain, painful, painfully, tender*, sore, sting*, burning, burn, hurt*, smarting, ache*"},
    {"", "painless*, itch free, pain free, not tender"},

    // Dermoscopic structures.
    {"dermoscopy:pigment-network", "pigment network, network, pseudonetwork, pseudo network, "
        "honeycomb*, reticular pattern, regular network, atypical network, peripheral network, "
        "brown mesh, broken mesh, mesh*, delicate network, reticular pigment, pigmented network, grid"},
    {"", "lacy network, white network, vascular network, lace network, white lacy network"},
    {"arrangement:reticulate", "lacy network, white network, lace network, white lacy network"},
    {"dermoscopy:dots-globules", "globule, globular, dot, clod, peppering, granules, granular*, grains, "
        "cobblestone pattern, speckl*, peppered"},
    {"", "yellow dot, black dot, exclamation mark"},
    {"lesion:hair-loss", "exclamation mark"},
    // Where the description is about hair the first, elsewhere the others, see english_reader.cpp.
    {"lesion:hair-loss dermoscopy:dots-globules colour:black", "black dot"},
    {"lesion:hair-loss dermoscopy:dots-globules colour:yellow", "yellow dot"},
    {"dermoscopy:blue-white-veil", "blue white veil, blue whitish veil, bluish white veil, blue grey veil, veil"},
    {"dermoscopy:streaks", "radial streaming, pseudopod*, radial streak, peripheral streak, starburst, "
        "radial line, radial projection, streaming"},
    {"dermoscopy:regression", "regression, scar like, scar like area, scar like white, white scar like area, "
        "peppering, regressing, regressed, white scar like"},
    {"dermoscopy:milia-like-cysts", "milia like cyst, milia like, milia like dot, white round cyst, "
        "pale round cyst, starry, milia, horn cyst, cloudy cyst"},
    {"dermoscopy:comedo-like-openings", "comedo like opening, comedo like, dark crater, keratin plug, "
        "brown opening, dark plug, follicular plug*, plugged opening, keratin plugged, keratotic plug, "
        "plugged follic*, plugs, plugging"},
    {"dermoscopy:ridges-fissures", "cerebriform, brain fold, brain like, ridges, gyri, fingerprint*, "
        "sulci, fissures and ridges, ridge and furrow, moth eaten"},
    {"dermoscopy:arborising-vessels lesion:telangiectasia", "arborising vessel, arborizing vessel, "
        "tree like vessel, branching vessel, branched vessel, branching red vessel, arborising, "
        "branched line vessel, arborising telangiectas*, arborising linear vessel, fine branching vessel"},
    {"dermoscopy:dotted-vessels", "dotted vessel, red dot, dot vessel, pinpoint vessel, dotted, "
        "point vessel, punctate vessel, dotted red vessel, capillary dot, dot like vessel, "
        "dotted or linear vessel, dotted and linear vessel, blood point, blood spot"},
    {"dermoscopy:hairpin-vessels", "hairpin*, looped vessel, loop vessel, corkscrew vessel, "
        "looped, capillary loop, hairpin vessel, loops"},
    {"dermoscopy:glomerular-vessels", "glomerular*, coiled*, clustered vessel, glomerular vessel, coiled vessel, "
        "twisted vessel, clustered coiled"},
    {"dermoscopy:irregular-vessels", "polymorphous vessel, polymorphous, irregular vessel, linear irregular vessel, "
        "irregular linear vessel, serpentine vessel, tortuous vessel, atypical vessel, "
        "linear vessel, comma vessel, comma shaped vessel, comma, polymorphic vessel, crown vessel"},
    {"dermoscopy:lacunes", "lacun*, lagoon, blood lake, red lake, purple lake, blood filled, "
        "vascular lake, red clod, red globule, purple clod, blood filled space"},
    {"dermoscopy:strawberry-pattern", "strawberry pattern, strawberry like, strawberry pseudonetwork, "
        "red pseudonetwork, strawberry"},
    {"dermoscopy:leaf-like-areas", "leaf like area, leaf like, maple leaf, spoke wheel*, ovoid nest, "
        "leaflike, nests, ovoid blue*, blue grey ovoid nest, leaf shaped, blue ovoid nest"},
    {"dermoscopy:rosettes", "rosette*, four dot, four leaf clover, white circle, four white dot, targetoid follic*"},
    {"dermoscopy:shiny-white-lines", "shiny white line, chrysalis, white line, white streak, crystalline, "
        "shiny white streak, bright white line, shiny white, white crossing line, wickham*, striae"},
    {"dermoscopy:central-white-patch", "central white patch, central white area, white centre, "
        "central scar like, central pale patch, pale central area, whitish centre, "
        "central white scar like, pale scar like centre, central white network, white central"},
    {"dermoscopy:parallel-ridge", "parallel ridge, parallel furrow, ridge pattern, skin ridge, "
        "along the ridge, dermatoglyph*, furrow pattern"},
    {"dermoscopy:structureless", "structureless, homogeneous, featureless, structure less, blotches, blotch"},

    // What the whole suggests.
    {"flag:vascular", "vascular, blood vessel, vein, vessels, capillar*, lacun*, blanch*, angio*, haemangio*, "
        "telangiect*, pulsat*, compressib*, blood filled, livedo*, varic*, arterio*, venous, port wine, "
        "purpur*, spider*, bleed*, fills with blood, empties on pressure, refill*, flushing, lagoon, "
        "lymphatic, flush*, blanches, non blanching, thread vein"},
    {"flag:vascular lesion:telangiectasia", "thread vein, visible vein, dilated vein, spider vein, "
        "telangiect*, spider*, spidery"},
    {"flag:pigmented", "pigment*, hyperpigment*, melan*, naevus, naevi, naevoid, freckl*, lentig*, mole, "
        "dark pigment*, pigmentation, brown black, pigment network, "
        "brown macule, brown patch, brown spot, brown mark"},
    {"flag:depigmented colour:white", "depigment*, hypopigment*, loss of pigment, pigment loss, leukoderma, "
        "leucoderma, white patch, white macule, milk white, chalk white, lack of pigment, "
        "reduced pigment, achrom*, absent pigment, lost pigment"},
    {"flag:inflammatory", "inflam*, swollen, hot, warm, tender, erythema*, redness, oedema*, itchy, rash, "
        "eruption, pus, purulent, infect*, fever*, weeping, dermatitis, eczema*, blister*, vesic*, "
        "pustul*, prurit*, scaly red, psoria*, cellulitis, febrile, oozing, urtica*, "
        "excoriat*, wheal*, indurated"},
    {"flag:malignant", "malignan*, rapidly growing, rapid growth, fast growing, melanoma*, carcinoma*, "
        "sarcoma*, lymphoma*, invasive, slowly enlarging, enlarging, growing, slow growing, grows slowly, "
        "grows rapidly, metasta*, rolled*, non healing, does not heal, bleeds, fungating, ulcerated nodule, "
        "blue white veil, pseudopod*, arborising*, leaf like, rapidly enlarging, gradually enlarging"},
    {"flag:bleeding", "bleed*, bloody, blood crust, haemorrhag*, oozes blood, bloodstained, bled, "
        "easily bleeding, blood spot, blood stained, haemorrhagic crust"},
    {"lesion:purpura", "haemorrhages, splinter haemorrhag*"},
};

const char* const others =
    "a, an, the, this, that, these, those, it, its, they, them, their, he, she, his, her, who, which, what, where, when, "
    "while, if, than, then, there, here, and, or, but, nor, of, in, on, at, to, with, by, from, for, as, into, onto, over, "
    "under, within, through, up, out, off, about, above, below, between, beneath, behind, near, after, before, during, until, "
    "since, across, along, around, against, without, no, not, non, never, neither, may, might, can, could, will, would, should, "
    "is, are, was, were, be, been, being, has, have, had, do, does, did, some, any, each, every, other, same, such, only, also, "
    "even, very, more, most, less, least, rather, quite, so, too, just, often, sometimes, usually, typically, occasionally, "
    "commonly, rarely, mostly, mainly, always, later, skin, lesion, area, surface, edge, colour, shows, show, appear, appears";
// clang-format on

} // namespace

std::span<const LexiconEntry> englishLexicon()
{
    return lexicon;
}

const Grammar& englishGrammar()
{
    static const Grammar grammar = {.others = others};
    return grammar;
}

} // namespace vignette
