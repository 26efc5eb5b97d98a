#pragma once

#include <QString>

#include <optional>

namespace vignette {

/// One of several parts of an archive, each encoded by a program of its own and joined by mergeIndexes(). Which part a
/// file belongs to follows from its absolute path alone, so it stays the same however the archive grows: the first four
/// bytes of the SHA-256 of the path in UTF-8, as a big-endian number, modulo the number of parts.
struct ArchiveShare
{
    int number = 1; ///< from 1
    int of = 1;

    static constexpr int most = 100000;

    bool isAll() const { return of == 1; }
    bool holds(const QString& path) const;
    QString text() const { return QStringLiteral("%1/%2").arg(number).arg(of); } ///< "3/8"
    static std::optional<ArchiveShare> fromText(const QString& text);
    bool operator==(const ArchiveShare&) const = default;
};

} // namespace vignette
