#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <map>

namespace vignette {

/// One class in words: a line of a descriptions file (JSON lines with "class", "clinical" and,
/// optionally, "paraphrase", "dermoscopy" and "attributes").
struct ClassText
{
    QString className;
    QString clinical;
    QString paraphrase;
    QString dermoscopy;
    QStringList attributes; ///< "colours:red", "lesion:papule", "border:irregular", "vascular", ...

    /// What a clinician would write into the description field: how it looks to the eye, then
    /// how it looks close up.
    QString description() const;
    /// The paraphrase in the place of the first; empty without one.
    QString otherDescription() const;
};

/// Errors: NotFound, Corrupt (the message gives the line), TooLarge (above 64 MB).
Result<std::map<QString, ClassText>> readDescriptions(const QString& path);

/// The line of class `name`: under `name`, or under "derm-" + name. Null where there is none.
const ClassText* findDescription(const std::map<QString, ClassText>& texts, const QString& name);

} // namespace vignette
