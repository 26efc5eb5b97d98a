#pragma once

#include "core/screening/report.h"

#include <utility>
#include <vector>

namespace vignette {

/// The pictures of a report, each inside its <img>, at its true aspect. Private to this folder.
class ReportPictures
{
public:
    static constexpr int shownSide = 320; ///< longer side of a picture on the page, CSS pixels

    ReportPictures(const ReportSources& sources, const BlankedPixels& blanked) : m_sources(sources), m_blanked(blanked)
    {
    }

    struct OfCase
    {
        QString plain;   ///< empty where the file cannot be read any more
        QString overlay; ///< empty without a map
    };
    /// Reads the file. `classIndex`: what the overlay is for.
    OfCase ofCase(const CaseRecord& record, int classIndex) const;

    /// What the colours of an overlay stand for, from 0 to 1.
    static QString scale();

    /// A small picture of an example; empty where its file cannot be read. Kept, as many cases are like the same ones.
    QString thumbnail(const Example& example);

private:
    const ReportSources& m_sources;
    const BlankedPixels& m_blanked;
    std::vector<std::pair<Example, QString>> m_thumbnails;
};

} // namespace vignette
