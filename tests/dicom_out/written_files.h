#pragma once

#include "core/imaging/image.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// What the exporter wrote, read back by DCMTK.
namespace vignette::test {

/// Values of the elements of a file, by name in DCMTK's dictionary; those of items are "Sequence[0].Element".
QMap<QString, QString> readElements(const QString& path);

/// One measurement of a report; codes are written "value|scheme|meaning".
struct ReadMeasurement
{
    QString name;
    QString value; ///< or the code that says why there is none
    QString unit;
    QString logit;
    QString meaning;
    QStringList findings;
    QString imageInstance;
    QString imageClass;
    int frame = 0; ///< 0: the whole instance
};

struct ReadReport
{
    bool valid = false;
    QString documentType;
    QString title;
    QString templateId;
    std::vector<ReadMeasurement> measurements;
    QMap<QString, QStringList> evaluations; ///< value of the concept -> codes or texts, in order
    QMap<QString, QStringList> algorithm;   ///< meaning of the concept -> texts
    QStringList observers;                  ///< device names and person names
    QString groupTemplate;                  ///< of the measurement group
    QList<double> region;                   ///< x and y of each corner of the Image Region in turn
    QString regionImage;                    ///< instance UID
    QStringList library;                    ///< instance UIDs
    QStringList evidence;                   ///< "study/series/class/instance"
    QString verification;                   ///< "VERIFIED" or "UNVERIFIED"
    QStringList verifiers;                  ///< "name/organization"
};

ReadReport readReport(const QString& path);

/// The first frame as this program reads it, and the transfer syntax and coded bytes as they lie in the file.
struct ReadPixels
{
    QString transferSyntax;
    QByteArray coded; ///< of compressed pixels: the first fragment
    Image image;
};
ReadPixels readPixels(const QString& path);

} // namespace vignette::test
