#include "ui/define/feature_names.h"

#include "core/engine/text/attributes.h"

#include <QCoreApplication>

#include <iterator>

namespace vignette {

namespace {

/// In the order of attributeNames().
const char* const features[] = {
    QT_TRANSLATE_NOOP("Feature", "red"),
    QT_TRANSLATE_NOOP("Feature", "pink"),
    QT_TRANSLATE_NOOP("Feature", "brown"),
    QT_TRANSLATE_NOOP("Feature", "white"),
    QT_TRANSLATE_NOOP("Feature", "yellow"),
    QT_TRANSLATE_NOOP("Feature", "purple"),
    QT_TRANSLATE_NOOP("Feature", "skin coloured"),
    QT_TRANSLATE_NOOP("Feature", "grey"),
    QT_TRANSLATE_NOOP("Feature", "black"),
    QT_TRANSLATE_NOOP("Feature", "tan"),
    QT_TRANSLATE_NOOP("Feature", "blue"),
    QT_TRANSLATE_NOOP("Feature", "orange"),
    QT_TRANSLATE_NOOP("Feature", "green"),
    QT_TRANSLATE_NOOP("Feature", "macule"),
    QT_TRANSLATE_NOOP("Feature", "patch"),
    QT_TRANSLATE_NOOP("Feature", "papule"),
    QT_TRANSLATE_NOOP("Feature", "plaque"),
    QT_TRANSLATE_NOOP("Feature", "nodule"),
    QT_TRANSLATE_NOOP("Feature", "tumour"),
    QT_TRANSLATE_NOOP("Feature", "vesicle"),
    QT_TRANSLATE_NOOP("Feature", "bulla"),
    QT_TRANSLATE_NOOP("Feature", "pustule"),
    QT_TRANSLATE_NOOP("Feature", "wheal"),
    QT_TRANSLATE_NOOP("Feature", "cyst"),
    QT_TRANSLATE_NOOP("Feature", "comedo"),
    QT_TRANSLATE_NOOP("Feature", "purpura"),
    QT_TRANSLATE_NOOP("Feature", "telangiectasia"),
    QT_TRANSLATE_NOOP("Feature", "ulcer"),
    QT_TRANSLATE_NOOP("Feature", "erosion"),
    QT_TRANSLATE_NOOP("Feature", "crust"),
    QT_TRANSLATE_NOOP("Feature", "scale"),
    QT_TRANSLATE_NOOP("Feature", "fissure"),
    QT_TRANSLATE_NOOP("Feature", "atrophy"),
    QT_TRANSLATE_NOOP("Feature", "scar"),
    QT_TRANSLATE_NOOP("Feature", "hyperkeratosis"),
    QT_TRANSLATE_NOOP("Feature", "sclerosis"),
    QT_TRANSLATE_NOOP("Feature", "erythroderma"),
    QT_TRANSLATE_NOOP("Feature", "hair loss"),
    QT_TRANSLATE_NOOP("Feature", "nail change"),
    QT_TRANSLATE_NOOP("Feature", "burrow"),
    QT_TRANSLATE_NOOP("Feature", "lichenification"),
    QT_TRANSLATE_NOOP("Feature", "excoriation"),
    QT_TRANSLATE_NOOP("Feature", "necrosis"),
    QT_TRANSLATE_NOOP("Feature", "horn"),
    QT_TRANSLATE_NOOP("Feature", "swelling"),
    QT_TRANSLATE_NOOP("Feature", "smooth"),
    QT_TRANSLATE_NOOP("Feature", "rough"),
    QT_TRANSLATE_NOOP("Feature", "shiny"),
    QT_TRANSLATE_NOOP("Feature", "pearly"),
    QT_TRANSLATE_NOOP("Feature", "waxy"),
    QT_TRANSLATE_NOOP("Feature", "velvety"),
    QT_TRANSLATE_NOOP("Feature", "moist"),
    QT_TRANSLATE_NOOP("Feature", "dry"),
    QT_TRANSLATE_NOOP("Feature", "wrinkled"),
    QT_TRANSLATE_NOOP("Feature", "umbilicated"),
    QT_TRANSLATE_NOOP("Feature", "dome shaped"),
    QT_TRANSLATE_NOOP("Feature", "flat topped"),
    QT_TRANSLATE_NOOP("Feature", "pedunculated"),
    QT_TRANSLATE_NOOP("Feature", "hairy"),
    QT_TRANSLATE_NOOP("Feature", "well defined"),
    QT_TRANSLATE_NOOP("Feature", "ill defined"),
    QT_TRANSLATE_NOOP("Feature", "irregular"),
    QT_TRANSLATE_NOOP("Feature", "raised border"),
    QT_TRANSLATE_NOOP("Feature", "halo"),
    QT_TRANSLATE_NOOP("Feature", "solitary"),
    QT_TRANSLATE_NOOP("Feature", "few"),
    QT_TRANSLATE_NOOP("Feature", "multiple"),
    QT_TRANSLATE_NOOP("Feature", "grouped"),
    QT_TRANSLATE_NOOP("Feature", "linear"),
    QT_TRANSLATE_NOOP("Feature", "annular"),
    QT_TRANSLATE_NOOP("Feature", "target like"),
    QT_TRANSLATE_NOOP("Feature", "reticulate"),
    QT_TRANSLATE_NOOP("Feature", "widespread"),
    QT_TRANSLATE_NOOP("Feature", "symmetric"),
    QT_TRANSLATE_NOOP("Feature", "unilateral"),
    QT_TRANSLATE_NOOP("Feature", "dermatomal"),
    QT_TRANSLATE_NOOP("Feature", "follicular"),
    QT_TRANSLATE_NOOP("Feature", "face"),
    QT_TRANSLATE_NOOP("Feature", "nose"),
    QT_TRANSLATE_NOOP("Feature", "eyelid"),
    QT_TRANSLATE_NOOP("Feature", "ear"),
    QT_TRANSLATE_NOOP("Feature", "lips"),
    QT_TRANSLATE_NOOP("Feature", "scalp"),
    QT_TRANSLATE_NOOP("Feature", "neck"),
    QT_TRANSLATE_NOOP("Feature", "trunk"),
    QT_TRANSLATE_NOOP("Feature", "limbs"),
    QT_TRANSLATE_NOOP("Feature", "acral"),
    QT_TRANSLATE_NOOP("Feature", "palmoplantar"),
    QT_TRANSLATE_NOOP("Feature", "nail"),
    QT_TRANSLATE_NOOP("Feature", "oral"),
    QT_TRANSLATE_NOOP("Feature", "genital"),
    QT_TRANSLATE_NOOP("Feature", "flexural"),
    QT_TRANSLATE_NOOP("Feature", "photo exposed"),
    QT_TRANSLATE_NOOP("Feature", "infant"),
    QT_TRANSLATE_NOOP("Feature", "child"),
    QT_TRANSLATE_NOOP("Feature", "adolescent"),
    QT_TRANSLATE_NOOP("Feature", "adult"),
    QT_TRANSLATE_NOOP("Feature", "elderly"),
    QT_TRANSLATE_NOOP("Feature", "tiny"),
    QT_TRANSLATE_NOOP("Feature", "small"),
    QT_TRANSLATE_NOOP("Feature", "large"),
    QT_TRANSLATE_NOOP("Feature", "itch"),
    QT_TRANSLATE_NOOP("Feature", "pain"),
    QT_TRANSLATE_NOOP("Feature", "pigment network"),
    QT_TRANSLATE_NOOP("Feature", "dots globules"),
    QT_TRANSLATE_NOOP("Feature", "blue white veil"),
    QT_TRANSLATE_NOOP("Feature", "radial streaks"),
    QT_TRANSLATE_NOOP("Feature", "regression"),
    QT_TRANSLATE_NOOP("Feature", "milia like cysts"),
    QT_TRANSLATE_NOOP("Feature", "comedo like openings"),
    QT_TRANSLATE_NOOP("Feature", "ridges fissures"),
    QT_TRANSLATE_NOOP("Feature", "arborising vessels"),
    QT_TRANSLATE_NOOP("Feature", "dotted vessels"),
    QT_TRANSLATE_NOOP("Feature", "hairpin vessels"),
    QT_TRANSLATE_NOOP("Feature", "glomerular vessels"),
    QT_TRANSLATE_NOOP("Feature", "irregular vessels"),
    QT_TRANSLATE_NOOP("Feature", "lacunes"),
    QT_TRANSLATE_NOOP("Feature", "strawberry pattern"),
    QT_TRANSLATE_NOOP("Feature", "leaf like areas"),
    QT_TRANSLATE_NOOP("Feature", "rosettes"),
    QT_TRANSLATE_NOOP("Feature", "shiny white lines"),
    QT_TRANSLATE_NOOP("Feature", "central white patch"),
    QT_TRANSLATE_NOOP("Feature", "parallel ridge"),
    QT_TRANSLATE_NOOP("Feature", "structureless"),
    QT_TRANSLATE_NOOP("Feature", "vascular"),
    QT_TRANSLATE_NOOP("Feature", "pigmented"),
    QT_TRANSLATE_NOOP("Feature", "depigmented"),
    QT_TRANSLATE_NOOP("Feature", "inflammatory"),
    QT_TRANSLATE_NOOP("Feature", "malignant"),
    QT_TRANSLATE_NOOP("Feature", "bleeding"),
};

/// What stands before the colon in attributeNames(), but for "flag", which is no word of the clinic.
[[maybe_unused]] const char* const groups[] = {
    QT_TRANSLATE_NOOP("FeatureGroup", "colour"),      QT_TRANSLATE_NOOP("FeatureGroup", "lesion"),
    QT_TRANSLATE_NOOP("FeatureGroup", "surface"),     QT_TRANSLATE_NOOP("FeatureGroup", "border"),
    QT_TRANSLATE_NOOP("FeatureGroup", "arrangement"), QT_TRANSLATE_NOOP("FeatureGroup", "site"),
    QT_TRANSLATE_NOOP("FeatureGroup", "age"),         QT_TRANSLATE_NOOP("FeatureGroup", "size"),
    QT_TRANSLATE_NOOP("FeatureGroup", "symptom"),     QT_TRANSLATE_NOOP("FeatureGroup", "dermoscopy"),
    QT_TRANSLATE_NOOP("FeatureGroup", "character"),
};

const char* feature(int attribute)
{
    return attribute >= 0 && attribute < int(std::size(features)) ? features[attribute] : "";
}

} // namespace

QString featureText(int attribute)
{
    return QString::fromLatin1(feature(attribute));
}

QString featureName(int attribute)
{
    return QCoreApplication::translate("Feature", feature(attribute));
}

QString featureGroup(int attribute)
{
    QString group = attributeNames().value(attribute).section(QLatin1Char(':'), 0, 0);
    if (group == QLatin1String("flag"))
        group = QStringLiteral("character");
    return QCoreApplication::translate("FeatureGroup", group.toLatin1());
}

} // namespace vignette
