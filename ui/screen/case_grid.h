#pragma once

#include "ui/screen/without_typing.h"

#include <QListView>

namespace vignette {

class CaseFilter;

/// The cases as a grid of pictures with name and verdict.
class CaseGrid : public WithoutTyping<QListView>
{
public:
    static constexpr int leastThumbnail = 96;
    static constexpr int mostThumbnail = 320;

    explicit CaseGrid(CaseFilter* cases, QWidget* parent = nullptr);

    void setThumbnailSize(int side); ///< logical pixels, leastThumbnail to mostThumbnail
};

} // namespace vignette
