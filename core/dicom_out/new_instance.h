#pragma once

#include <QString>

class DcmItem;
class DcmTagKey;

namespace vignette {

/// An instance of a SOP class in a series, made now by this program.
struct NewInstance
{
    QString sopClassUid;
    QString instanceUid;
    QString seriesUid;
    int seriesNumber = 1;
    int instanceNumber = 1;
    QString modality;
    QString seriesDescription;
};

/// What all instances say of themselves: series, equipment, content date and time, SOP common (PS3.3 C.7.3.1,
/// C.7.5.1, C.7.6.1, C.12.1). Thread-safe for different items, as are the next two.
void putNewInstance(DcmItem& item, const NewInstance& instance);

/// Puts text in UTF-8 into an element; see also oneLine().
void putText(DcmItem& item, const DcmTagKey& tag, const QString& text);

/// Copies every element, in the place of those that are there.
void copyElements(DcmItem& from, DcmItem& to);

/// Text as a long string (PS3.5 6.2, VR LO): one value, no control characters, at most 64 bytes.
QString oneLine(const QString& text);

/// Text as the name of a person (VR PN) in one writing: five parts at most, parted by ^.
QString personName(const QString& text);

} // namespace vignette
