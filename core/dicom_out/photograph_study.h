#pragma once

#include <QDate>
#include <QString>

namespace vignette {

/// Patient and study of photographs that are no DICOM, as the user gives them (PS3.3 C.7.1.1, C.7.2.1).
/// What is empty stays empty in DICOM too.
struct PhotographStudy
{
    QString patientId;   ///< needed: archives tell patients apart by it
    QString patientName; ///< "Doe^Jane"; a name without ^ is taken as it is
    QDate birthDate;
    QString sex; ///< "M", "F", "O" or empty
    QDate date;  ///< of the study; none: today
    QString accessionNumber;
    QString description;
};

} // namespace vignette
