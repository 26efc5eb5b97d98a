#include "written_files.h"

#include "core/imaging/image_reader.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmsr/dsrcodtn.h>
#include <dcmtk/dcmsr/dsrdoc.h>
#include <dcmtk/dcmsr/dsrimgtn.h>
#include <dcmtk/dcmsr/dsrnumtn.h>
#include <dcmtk/dcmsr/dsrpnmtn.h>
#include <dcmtk/dcmsr/dsrscotn.h>
#include <dcmtk/dcmsr/dsrtextn.h>

#include <QFile>

namespace vignette::test {

namespace {

QString text(const OFString& value)
{
    return QString::fromUtf8(value.c_str(), qsizetype(value.length()));
}

QString code(const DSRCodedEntryValue& value)
{
    return text(value.getCodeValue()) + QLatin1Char('|') + text(value.getCodingSchemeDesignator()) + QLatin1Char('|') +
           text(value.getCodeMeaning());
}

/// The number, or the code that says why there is none.
QString number(const DSRNumericMeasurementValue& value)
{
    return value.getNumericValue().empty() ? code(value.getNumericValueQualifier()) : text(value.getNumericValue());
}

void collect(DcmItem& item, const QString& prefix, QMap<QString, QString>& values)
{
    for (DcmObject* at = item.nextInContainer(nullptr); at; at = item.nextInContainer(at)) {
        DcmTag tag = at->getTag();
        const QString name = prefix + QString::fromLatin1(tag.getTagName());
        if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(at);
            sequence && dynamic_cast<DcmPixelData*>(at) == nullptr) {
            values[name] = QStringLiteral("%1 items").arg(sequence->card());
            for (unsigned long i = 0; i < sequence->card(); ++i)
                collect(*sequence->getItem(i), QStringLiteral("%1[%2].").arg(name).arg(i), values);
            continue;
        }
        OFString value;
        auto* element = dynamic_cast<DcmElement*>(at);
        if (element && tag.getBaseTag() != DCM_PixelData)
            element->getOFStringArray(value);
        values[name] = text(value);
    }
}

ReadMeasurement readMeasurement(const DSRDocumentTreeNodeCursor& at)
{
    ReadMeasurement read;
    DSRDocumentTreeNodeCursor node(at);
    const auto* measured = static_cast<const DSRNumTreeNode*>(node.getNode());
    read.name = code(measured->getConceptName());
    read.unit = code(measured->getMeasurementUnit());
    read.value = number(*measured);
    for (bool more = node.gotoChild(); more; more = node.gotoNext()) {
        const DSRDocumentTreeNode* child = node.getNode();
        if (const auto* coded = dynamic_cast<const DSRCodeTreeNode*>(child))
            read.findings += code(*coded);
        else if (const auto* words = dynamic_cast<const DSRTextTreeNode*>(child))
            read.meaning = text(words->getValue());
        else if (const auto* logit = dynamic_cast<const DSRNumTreeNode*>(child))
            read.logit = number(*logit);
        else if (const auto* image = dynamic_cast<const DSRImageTreeNode*>(child)) {
            read.imageInstance = text(image->getSOPInstanceUID());
            read.imageClass = text(image->getSOPClassUID());
            for (Sint32 frame = 1; frame < 100 && !image->getFrameList().isEmpty(); ++frame) {
                if (image->getFrameList().isElement(frame))
                    read.frame = frame;
            }
        }
    }
    return read;
}

} // namespace

QMap<QString, QString> readElements(const QString& path)
{
    DcmFileFormat format;
    QMap<QString, QString> values;
    if (format.loadFile(QFile::encodeName(path).constData()).good()) {
        collect(*format.getMetaInfo(), {}, values);
        collect(*format.getDataset(), {}, values);
    }
    return values;
}

ReadReport readReport(const QString& path)
{
    ReadReport read;
    DcmFileFormat format;
    DSRDocument document;
    // The program reads values as they lie in the file; reports are read as others do, without their padding.
    const OFBool before = dcmEnableAutomaticInputDataCorrection.get();
    dcmEnableAutomaticInputDataCorrection.set(OFTrue);
    const OFCondition status = format.loadFile(QFile::encodeName(path).constData()).good()
                                   ? document.read(*format.getDataset())
                                   : EC_InvalidFilename;
    dcmEnableAutomaticInputDataCorrection.set(before);
    if (status.bad()) {
        qWarning("%s cannot be read: %s", qPrintable(path), status.text());
        return read;
    }
    read.valid = document.isValid();
    read.documentType = QString::fromLatin1(DSRTypes::documentTypeToReadableName(document.getDocumentType()));
    read.verification =
        QString::fromLatin1(DSRTypes::verificationFlagToEnumeratedValue(document.getVerificationFlag()));
    for (size_t i = 1; i <= document.getNumberOfVerifyingObservers(); ++i) {
        OFString time, name, organization;
        document.getVerifyingObserver(i, time, name, organization);
        read.verifiers += text(name) + QLatin1Char('/') + text(organization);
    }
    auto& evidence = document.getCurrentRequestedProcedureEvidence();
    for (bool more = evidence.gotoFirstItem().good(); more; more = evidence.gotoNextItem().good()) {
        OFString study, series, type, instance;
        read.evidence +=
            QStringList{text(evidence.getStudyInstanceUID(study)), text(evidence.getSeriesInstanceUID(series)),
                        text(evidence.getSOPClassUID(type)), text(evidence.getSOPInstanceUID(instance))}
                .join(QLatin1Char('/'));
    }
    OFString templateId, resource;
    document.getTree().getTemplateIdentification(templateId, resource);
    read.templateId = text(templateId);
    DSRDocumentTreeNodeCursor at;
    document.getTree().getCursorToRootNode(at);
    read.title = code(at.getNode()->getConceptName());
    do {
        const DSRDocumentTreeNode* node = at.getNode();
        const QString name = code(node->getConceptName());
        const QString value = name.section(QLatin1Char('|'), 0, 0);
        const QString meaning = name.section(QLatin1Char('|'), 2);
        if (value == QLatin1String("125007")) {
            OFString group, from;
            node->getTemplateIdentification(group, from);
            read.groupTemplate = text(group);
        }
        if (const auto* outline = dynamic_cast<const DSRSCoordTreeNode*>(node)) {
            DSRSpatialCoordinatesValue copy(outline->getValue());
            DSRGraphicDataList& corners = copy.getGraphicDataList();
            for (size_t i = 1; i <= corners.getNumberOfItems(); ++i)
                read.region += {corners.getItem(i).Column, corners.getItem(i).Row};
        }
        if (const auto* of = dynamic_cast<const DSRImageTreeNode*>(node);
            of && of->getRelationshipType() == DSRTypes::RT_selectedFrom)
            read.regionImage = text(of->getSOPInstanceUID());
        if (node->getValueType() == DSRTypes::VT_Num && value == QLatin1String("PROBABILITY"))
            read.measurements.push_back(readMeasurement(at));
        else if (const auto* coded = dynamic_cast<const DSRCodeTreeNode*>(node))
            read.evaluations[value] += code(*coded);
        else if (const auto* words = dynamic_cast<const DSRTextTreeNode*>(node)) {
            (meaning.startsWith(QLatin1String("Algorithm")) ? read.algorithm[meaning] : read.evaluations[value]) +=
                text(words->getValue());
            if (meaning == QLatin1String("Device Observer Name"))
                read.observers += text(words->getValue());
        } else if (const auto* person = dynamic_cast<const DSRPNameTreeNode*>(node))
            read.observers += text(person->getValue());
        else if (const auto* image = dynamic_cast<const DSRImageTreeNode*>(node);
                 image && image->getRelationshipType() == DSRTypes::RT_contains)
            read.library += text(image->getSOPInstanceUID());
    } while (at.iterate());
    return read;
}

ReadPixels readPixels(const QString& path)
{
    ReadPixels read;
    if (auto image = readImage(path))
        read.image = std::move(*image);
    read.transferSyntax = read.image.provenance.transferSyntaxUid;
    DcmFileFormat format;
    DcmElement* element = nullptr;
    DcmPixelSequence* sequence = nullptr;
    DcmPixelItem* fragment = nullptr;
    Uint8* bytes = nullptr;
    if (format.loadFile(QFile::encodeName(path).constData()).good() &&
        format.getDataset()->findAndGetElement(DCM_PixelData, element).good() &&
        static_cast<DcmPixelData*>(element)
            ->getEncapsulatedRepresentation(EXS_JPEGProcess1, nullptr, sequence)
            .good() &&
        sequence->getItem(fragment, 1).good() && fragment->getUint8Array(bytes).good())
        read.coded = QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(fragment->getLength()));
    return read;
}

} // namespace vignette::test
