#pragma once

#include "ui/screen/without_typing.h"

#include <QListView>

namespace vignette {

class CaseFilter;

/// The cases in one row of thumbnails, below the picture that is looked at.
class Filmstrip : public WithoutTyping<QListView>
{
    Q_OBJECT

public:
    explicit Filmstrip(CaseFilter* cases, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void showEvent(QShowEvent* event) override;
};

} // namespace vignette
