#pragma once

class QScrollArea;
class QWidget;

namespace vignette {

/// `content` in an area that scrolls where there is too little room for it, and is not seen where there is enough.
QScrollArea* scrolled(QWidget* content);

} // namespace vignette
