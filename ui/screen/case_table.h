#pragma once

#include "ui/screen/without_typing.h"

#include <QTableView>

namespace vignette {

class CaseFilter;

/// The cases as a table, its columns as wide as what they can hold.
class CaseTable : public WithoutTyping<QTableView>
{
public:
    explicit CaseTable(CaseFilter* cases, QWidget* parent = nullptr);
};

} // namespace vignette
