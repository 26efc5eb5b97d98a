#pragma once

#include <QGuiApplication>
#include <QScreen>

namespace vignette {

/// The size that a window shall have at first, or what the screen has room for beside the frame.
inline QSize windowSize(const QSize& wanted)
{
    constexpr QSize frame(8, 40);
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? wanted.boundedTo(screen->availableSize() - frame) : wanted;
}

} // namespace vignette
