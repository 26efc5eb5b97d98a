#include "ui/common/picture_role.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace vignette {

namespace {

constexpr char isPicture[] = "isPicture";

QAccessibleInterface* pictureInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && widget->property(isPicture).toBool() ? new QAccessibleWidget(widget, QAccessible::Graphic)
                                                          : nullptr;
}

} // namespace

void announceAsPicture(QWidget* widget)
{
    static const bool installed = [] {
        QAccessible::installFactory(pictureInterface);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(isPicture, true);
}

} // namespace vignette
