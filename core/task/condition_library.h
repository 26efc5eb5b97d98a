#pragma once

#include "core/base/error.h"
#include "core/task/task_spec.h"

#include <QStringList>

#include <vector>

namespace vignette {

/// A skin condition to start a class from. Descriptions were written for this project.
struct Condition
{
    QString id;
    QString name;
    QStringList synonyms;
    QString group; ///< "inflammatory", "infection", "pigmented", ...
    QString description;
    std::vector<Code> codes; ///< ICD-10, where it is certain
};

/// Parses the library: {"version": 1, "conditions": [{"id", "name", "synonyms", "group",
/// "description", "icd10"}]}. Errors: Corrupt.
Result<std::vector<Condition>> parseConditions(const QByteArray& json);

/// Those in whose name, synonyms, code or description every word of `query` begins a word; names
/// that begin with the first word come first, then other names, then the rest. An empty query gives all.
std::vector<const Condition*> searchConditions(const std::vector<Condition>& conditions, const QString& query);

} // namespace vignette
