#pragma once

#include "core/screening/report_pictures.h"

namespace vignette {

/// What a report says, in HTML that a browser and QTextDocument both lay out. Private to this folder.
class ReportContent
{
public:
    ReportContent(const Manifest& manifest, const ReportSources& sources, const ReportRequest& request)
        : m_manifest(manifest), m_sources(sources), m_request(request), m_pictures(sources, request.blanked)
    {
    }

    QString title() const;     ///< plain text
    QString firstPage() const; ///< what classified, how well, and what follows
    /// The page of one case with a verdict. Reads its picture.
    QString casePage(const ReviewedCase& entry);
    /// One list of the files that have no verdict, with the reasons; empty where there are none.
    QString filesWithoutVerdict() const;

    qint64 picturesMissing() const { return m_missing; } ///< of the pages so far

private:
    QString classes() const;
    QString groups() const;
    QString groupOf(const CaseRecord& record) const;
    QString groupName(size_t index) const;
    QStringList classNames() const;
    QString performance() const;
    QString counts(bool withVerdict) const;
    QString reviewCounts() const;
    QString className(size_t index) const;
    QString swatch(size_t index) const;
    QString pictures(const CaseRecord& record);
    QString verdict(const CaseRecord& record) const;
    QString similar(const CaseRecord& record);
    QString descriptions(const CaseRecord& record) const;
    QString review(const Review& review) const;
    QString reasonOf(const CaseRecord& record) const;

    const Manifest& m_manifest;
    const ReportSources& m_sources;
    const ReportRequest& m_request;
    ReportPictures m_pictures;
    qint64 m_missing = 0;
};

} // namespace vignette
