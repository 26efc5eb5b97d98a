#include "core/engine/text/lexicon.h"

namespace vignette {

namespace {

// clang-format off
const char* const attributes[] = {
    "colour:red", "colour:pink", "colour:brown", "colour:white", "colour:yellow", "colour:purple",
    "colour:skin-coloured", "colour:grey", "colour:black", "colour:tan", "colour:blue",
    "colour:orange", "colour:green",

    "lesion:macule", "lesion:patch", "lesion:papule", "lesion:plaque", "lesion:nodule",
    "lesion:tumour", "lesion:vesicle", "lesion:bulla", "lesion:pustule", "lesion:wheal",
    "lesion:cyst", "lesion:comedo", "lesion:purpura", "lesion:telangiectasia", "lesion:ulcer",
    "lesion:erosion", "lesion:crust", "lesion:scale", "lesion:fissure", "lesion:atrophy",
    "lesion:scar", "lesion:hyperkeratosis", "lesion:sclerosis", "lesion:erythroderma",
    "lesion:hair-loss", "lesion:nail-change", "lesion:burrow", "lesion:lichenification",
    "lesion:excoriation", "lesion:necrosis", "lesion:horn", "lesion:swelling",

    "surface:smooth", "surface:rough", "surface:shiny", "surface:pearly", "surface:waxy",
    "surface:velvety", "surface:moist", "surface:dry", "surface:wrinkled",
    "surface:umbilicated", "surface:dome-shaped", "surface:flat-topped", "surface:pedunculated",
    "surface:hairy",

    "border:well-defined", "border:ill-defined", "border:irregular", "border:raised",
    "border:halo",

    "arrangement:solitary", "arrangement:few", "arrangement:multiple", "arrangement:grouped",
    "arrangement:linear", "arrangement:annular", "arrangement:target-like",
    "arrangement:reticulate", "arrangement:widespread", "arrangement:symmetric",
    "arrangement:unilateral", "arrangement:dermatomal", "arrangement:follicular",

    "site:face", "site:nose", "site:eyelid", "site:ear", "site:lips", "site:scalp", "site:neck",
    "site:trunk", "site:limbs", "site:acral", "site:palmoplantar", "site:nail", "site:oral",
    "site:genital", "site:flexural", "site:photo-exposed",

    "age:infant", "age:child", "age:adolescent", "age:adult", "age:elderly",

    "size:tiny", "size:small", "size:large",

    "symptom:itch", "symptom:pain",

    "dermoscopy:pigment-network", "dermoscopy:dots-globules", "dermoscopy:blue-white-veil",
    "dermoscopy:streaks", "dermoscopy:regression", "dermoscopy:milia-like-cysts",
    "dermoscopy:comedo-like-openings", "dermoscopy:ridges-fissures",
    "dermoscopy:arborising-vessels", "dermoscopy:dotted-vessels",
    "dermoscopy:hairpin-vessels", "dermoscopy:glomerular-vessels",
    "dermoscopy:irregular-vessels", "dermoscopy:lacunes", "dermoscopy:strawberry-pattern",
    "dermoscopy:leaf-like-areas", "dermoscopy:rosettes", "dermoscopy:shiny-white-lines",
    "dermoscopy:central-white-patch", "dermoscopy:parallel-ridge",
    "dermoscopy:structureless",

    "flag:vascular", "flag:pigmented", "flag:depigmented", "flag:inflammatory",
    "flag:malignant", "flag:bleeding",
};
// clang-format on

} // namespace

std::span<const char* const> attributeTable()
{
    return attributes;
}

std::span<const LexiconEntry> attributeLexicon(Language language)
{
    switch (language) {
    case Language::English:
        return englishLexicon();
    case Language::German:
        return germanLexicon();
    case Language::French:
        return frenchLexicon();
    case Language::Spanish:
        return spanishLexicon();
    case Language::Portuguese:
        return portugueseLexicon();
    case Language::Chinese:
        return chineseLexicon();
    case Language::Japanese:
        return japaneseLexicon();
    }
    return {};
}

const Grammar& grammarOf(Language language)
{
    switch (language) {
    case Language::German:
        return germanGrammar();
    case Language::French:
        return frenchGrammar();
    case Language::Spanish:
        return spanishGrammar();
    case Language::Portuguese:
        return portugueseGrammar();
    case Language::Chinese:
        return chineseGrammar();
    case Language::Japanese:
        return japaneseGrammar();
    case Language::English:
        break;
    }
    return englishGrammar();
}

const char* codeOf(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::German:
        return "de";
    case Language::French:
        return "fr";
    case Language::Spanish:
        return "es";
    case Language::Portuguese:
        return "pt";
    case Language::Chinese:
        return "zh";
    case Language::Japanese:
        return "ja";
    }
    return "en";
}

} // namespace vignette
