#pragma once

#include "core/imaging/image.h"
#include "core/task/task_spec.h"
#include "ui/common/latest_request.h"

#include <QDialog>

#include <optional>

class QPushButton;

namespace vignette {

class ImageView;
class Workbench;

/// One example as large as the screen allows, to zoom and pan, and to mark the part that shows the lesion.
class ExampleDialog : public QDialog
{
    Q_OBJECT

public:
    ExampleDialog(Workbench& bench, const Example& example, QWidget* parent = nullptr);

    const std::optional<Region>& region() const { return m_region; } ///< as it is marked now

private:
    void show(const Image& image);
    void setRegion(const std::optional<Region>& region);

    Image m_image;
    std::optional<Region> m_region; ///< of the whole picture
    LatestRequest<Image> m_reading;
    ImageView* m_view;
    QPushButton* m_mark;
    QPushButton* m_whole;
};

} // namespace vignette
