#pragma once

#include "ui/case_browser/without_typing.h"

#include <QListView>

namespace vignette {

class CaseFilter;

/// The cases as a grid of pictures with name and verdict.
class CaseGrid : public WithoutTyping<QListView>
{
public:
    explicit CaseGrid(CaseFilter* cases, QWidget* parent = nullptr);
};

} // namespace vignette
