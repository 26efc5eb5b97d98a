#include "core/dicom_out/measurement_report.h"

#include "core/base/csv.h"
#include "core/base/escape.h"
#include "core/classifier/research_notice.h"
#include "core/dicom_out/source_instance.h"
#include "core/dicom_out/uid.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmsr/cmr/cid42.h>
#include <dcmtk/dcmsr/cmr/tid1500.h>
#include <dcmtk/dcmsr/cmr/tid4019.h>
#include <dcmtk/dcmsr/codes/dcm.h>
#include <dcmtk/dcmsr/dsrdoc.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace vignette {

namespace {

using Group = TID1500_MeasurementReport::TID1501_Measurements;
using Measurement = Group::TID300_Measurement;
using MeasurementName = CID7469_GenericIntensityAndSizeMeasurements;
using Units = CID7181_AbstractMultiDimensionalImageModelComponentUnits;

constexpr char ownScheme[] = "99VIGNETTE";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DicomOut)
};

OFString bytes(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    return {utf8.constData(), size_t(utf8.size())};
}

/// A text value (VR UT): lines may break, other control characters are escaped.
OFString longText(const QString& text)
{
    return bytes(withoutControls(text, u"\t\r\n"));
}

DSRCodedEntryValue own(const char* value, const char* meaning)
{
    return {value, ownScheme, meaning};
}

/// Goes on after a step that failed, and remembers the first that did.
class Steps
{
public:
    Steps& operator<<(const OFCondition& step)
    {
        if (m_status.good())
            m_status = step;
        return *this;
    }
    const OFCondition& status() const { return m_status; }

private:
    OFCondition m_status = EC_Normal;
};

/// The codes of the classes of a classifier.
class ClassCodes
{
public:
    explicit ClassCodes(const Manifest& manifest) : m_manifest(manifest) {}

    /// The one that stands for the class, first, and its others.
    std::vector<DSRCodedEntryValue> all(size_t index) const
    {
        const ManifestClass& one = m_manifest.classes[index];
        OFString meaning = bytes(oneLine(one.name));
        if (meaning.empty())
            meaning = bytes(oneLine(one.id));
        std::vector<DSRCodedEntryValue> codes;
        for (const auto& [system, scheme] : {std::pair("SNOMED CT", "SCT"), std::pair("ICD-10", "I10")}) {
            for (const Code& code : one.codes) {
                if (code.system == QLatin1String(system) && isUsable(code))
                    codes.emplace_back(bytes(code.value), scheme, meaning);
            }
        }
        if (codes.empty())
            codes.emplace_back(bytes(one.id), ownScheme, bytes(m_manifest.digest.left(16)), meaning);
        return codes;
    }

    DSRCodedEntryValue first(size_t index) const { return all(index).front(); }

private:
    /// A code that could stand in DICOM, and tells this class.
    bool isUsable(const Code& code) const
    {
        return !code.value.isEmpty() && oneLine(code.value) == code.value &&
               1 == std::ranges::count_if(m_manifest.classes, [&](const ManifestClass& one) {
                   return std::ranges::find(one.codes, code) != one.codes.end();
               });
    }

    const Manifest& m_manifest;
};

/// A number as it stands in the table of results; what is no number gets the code that says so (CID 42).
template <typename Value, typename Unit> Value numeric(float value, const Unit& unit)
{
    if (std::isnan(value))
        return Value(CID42_NumericValueQualifier::NotANumber);
    if (std::isinf(value))
        return Value(value > 0 ? CID42_NumericValueQualifier::PositiveInfinity
                               : CID42_NumericValueQualifier::NegativeInfinity);
    return Value(csvNumber(value).constData(), unit);
}

class Report
{
public:
    explicit Report(const MeasurementReportRequest& request)
        : m_request(request), m_case(request.entry.record), m_prediction(*m_case.prediction()),
          m_codes(request.manifest), m_report(CID7021_MeasurementReportDocumentTitles::ImagingMeasurementReport)
    {
    }

    Result<std::unique_ptr<DcmDataset>> make()
    {
        putContext();
        putMeasurements();
        putVerdict();
        putReview();
        m_steps << m_report.addQualitativeEvaluation(own("NOTICE", "Notice"), longText(researchUseNotice()));
        auto dataset = write();
        if (m_steps.status().bad())
            return fail(ErrorCode::Internal, Text::tr("The report cannot be made."),
                        QString::fromLatin1(m_steps.status().text()));
        return dataset;
    }

private:
    bool isReviewed() const { return m_request.entry.review.decision != Review::Decision::None; }
    bool isVerified() const { return isReviewed() && !m_request.reviewer.isEmpty(); }
    OFString reviewer() const { return bytes(personName(m_request.reviewer)); }
    /// A document is verified for somebody (PS3.3 C.17.2: type 1).
    OFString organization() const
    {
        const QString given = oneLine(m_request.organization);
        return given.isEmpty() ? "unknown" : bytes(given);
    }

    void putContext()
    {
        TID1001_ObservationContext& context = m_report.getObservationContext();
        m_steps << context.addDeviceObserver(bytes(deviceUid()), "Vignette", "Vignette", "Vignette");
        // A name that was kept with the review says who it is of; only the one who exports attests it.
        const QString kept = m_request.entry.review.reviewer.trimmed();
        if (isReviewed() && !kept.isEmpty())
            m_steps << context.addPersonObserver(bytes(personName(kept)), organization());
        else if (isVerified())
            m_steps << context.addPersonObserver(reviewer(), organization());
        m_steps << m_report.addProcedureReported(CID100_QuantitativeDiagnosticImagingProcedures::ImagingProcedure)
                << m_report.getImageLibrary().createNewImageLibrary() << m_report.getImageLibrary().addImageGroup()
                << m_report.getImageLibrary().addImageEntry(*m_request.source.image,
                                                            TID1600_ImageLibrary::withAllDescriptors);
    }

    DSRImageReferenceValue reference() const
    {
        const SourceInstance& source = m_request.source;
        DSRImageReferenceValue image(bytes(source.sopClassUid), bytes(source.instanceUid));
        if (source.frame > 0)
            image.getFrameList().addItem(source.frame);
        return image;
    }

    void putMeasurements()
    {
        Group& group = m_report.getIndividualMeasurements();
        m_steps << group.setTrackingIdentifier(bytes(QStringLiteral("Case %1").arg(m_case.row)))
                << group.setTrackingUniqueIdentifier(bytes(newUid()));
        const DSRImageReferenceValue image = reference();
        for (size_t k = 0; k < m_prediction.probabilities.size(); ++k) {
            m_steps << group.addMeasurement(
                MeasurementName(own("PROBABILITY", "Class probability")),
                numeric<Group::MeasurementValue>(m_prediction.probabilities[k], Units(Units::NoUnits)));
            Measurement& measurement = group.getMeasurement();
            for (const DSRCodedEntryValue& code : m_codes.all(k))
                m_steps << measurement.addModifier(CODE_DCM_Finding, code);
            m_steps << measurement.setEquivalentMeaningOfConceptName(
                           longText(Text::tr("Probability of %1").arg(m_request.manifest.classes[k].name)))
                    << measurement.addDerivationParameter(
                           own("LOGIT", "Class logit"),
                           numeric<CMR_SRNumericMeasurementValue>(m_prediction.logits[k],
                                                                  DSRCodedEntryValue("1", "UCUM", "no units")))
                    << measurement.addImage(CODE_DCM_SourceOfMeasurement, image);
        }
    }

    void putAlgorithm(Group& group)
    {
        const Manifest& manifest = m_request.manifest;
        TID4019_AlgorithmIdentification algorithm;
        m_steps << algorithm.setIdentification("Vignette", VIGNETTE_VERSION);
        for (const QString& parameter :
             {QStringLiteral("classifier: ") + manifest.taskName,
              QStringLiteral("classifier SHA-256: ") + manifest.digest,
              QStringLiteral("engine: %1 %2").arg(manifest.engine.name, manifest.engine.version),
              QStringLiteral("engine SHA-256: ") + manifest.engine.sha256})
            m_steps << algorithm.addParameter(longText(parameter));
        group.gotoRoot();
        m_steps << group.insertExtraTemplate(algorithm, DSRTypes::AM_belowCurrent, DSRTypes::RT_hasConceptMod);
    }

    void putVerdict()
    {
        Group& group = m_report.getIndividualMeasurements();
        m_steps << group.addQualitativeEvaluation(own("OUTCOME", "Outcome"), outcome(m_prediction.outcome));
        if (m_prediction.outcome != Outcome::NoneOfThese)
            m_steps << group.addQualitativeEvaluation(own("CLASS", "Most probable class"),
                                                      m_codes.first(size_t(m_prediction.label)));
        for (const int index : m_prediction.set)
            m_steps << group.addQualitativeEvaluation(own("PREDICTION_SET", "Class of the prediction set"),
                                                      m_codes.first(size_t(index)));
        putAlgorithm(group);
    }

    void putReview()
    {
        const Review& review = m_request.entry.review;
        if (review.decision == Review::Decision::Accepted)
            m_steps << m_report.addQualitativeEvaluation(own("REVIEW", "Review"), own("ACCEPTED", "Accepted"));
        if (review.decision == Review::Decision::NotGradable)
            m_steps << m_report.addQualitativeEvaluation(own("REVIEW", "Review"), own("NOT_GRADABLE", "Not gradable"));
        if (review.decision == Review::Decision::Overruled) {
            m_steps << m_report.addQualitativeEvaluation(own("REVIEW", "Review"), own("OVERRULED", "Overruled"));
            const DSRCodedEntryValue name = own("REVIEWED_CLASS", "Class named by the reviewer");
            const auto& classes = m_request.manifest.classes;
            const auto known = std::ranges::find(classes, review.label, &ManifestClass::name);
            if (review.label.isEmpty())
                m_steps << m_report.addQualitativeEvaluation(name, outcome(Outcome::NoneOfThese));
            else if (known != classes.end())
                m_steps << m_report.addQualitativeEvaluation(name, m_codes.first(size_t(known - classes.begin())));
            else // of another classifier, or of the reviewer's own words
                m_steps << m_report.addQualitativeEvaluation(name, longText(review.label));
        }
        if (review.marked)
            m_steps << m_report.addQualitativeEvaluation(own("MARKED", "Marked"),
                                                         DSRCodedEntryValue("373066001", "SCT", "Yes"));
        if (!review.note.isEmpty())
            m_steps << m_report.addQualitativeEvaluation(own("NOTE", "Note of the reviewer"), longText(review.note));
    }

    /// Makes the measurement group one of a planar region of interest (TID 1410), which DCMTK has no template for: the
    /// region of the picture that was judged, as a closed polyline, and the picture that it is of.
    void putRegion(DSRDocumentTree& tree)
    {
        // Of whole-slide pictures the reference names a tile, but regions count in the whole.
        if (!m_case.region || m_request.source.sopClassUid == QLatin1String(UID_VLWholeSlideMicroscopyImageStorage))
            return;
        if (tree.gotoNamedNode(CODE_DCM_MeasurementGroup) == 0)
            return void(m_steps << SR_EC_InvalidDocumentTree);
        m_steps << tree.getCurrentContentItem().setTemplateIdentification("1410", "DCMR");
        if (tree.gotoNamedChildNode(CODE_DCM_TrackingUniqueIdentifier) == 0 ||
            tree.addContentItem(DSRTypes::RT_contains, DSRTypes::VT_SCoord, DSRTypes::AM_afterCurrent) == 0)
            return void(m_steps << SR_EC_InvalidDocumentTree);
        const Region& region = *m_case.region;
        const auto left = Float32(region.x);
        const auto top = Float32(region.y);
        const auto right = Float32(region.x + region.width);
        const auto bottom = Float32(region.y + region.height);
        DSRSpatialCoordinatesValue outline(DSRTypes::GT_Polyline);
        for (const auto& [x, y] : {std::pair(left, top), std::pair(right, top), std::pair(right, bottom),
                                   std::pair(left, bottom), std::pair(left, top)})
            outline.getGraphicDataList().addItem(x, y);
        m_steps << tree.getCurrentContentItem().setConceptName(CODE_DCM_ImageRegion)
                << tree.getCurrentContentItem().setSpatialCoordinates(outline);
        if (tree.addContentItem(DSRTypes::RT_selectedFrom, DSRTypes::VT_Image, DSRTypes::AM_belowCurrent) == 0)
            return void(m_steps << SR_EC_InvalidDocumentTree);
        m_steps << tree.getCurrentContentItem().setImageReference(reference());
    }

    static DSRCodedEntryValue outcome(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Likely:
            return own("LIKELY", "Likely");
        case Outcome::Uncertain:
            return own("UNCERTAIN", "Uncertain");
        case Outcome::NoneOfThese:
            break;
        }
        return own("NONE_OF_THESE", "None of these");
    }

    std::unique_ptr<DcmDataset> write()
    {
        const SourceInstance& source = m_request.source;
        DSRDocument document(m_report.getDocumentType());
        m_steps << document.setSpecificCharacterSetType(DSRTypes::CS_UTF8)
                << document.setTreeFromRootTemplate(m_report);
        putRegion(document.getTree());
        m_steps << document.getCurrentRequestedProcedureEvidence().addItem(
                       bytes(source.studyUid), bytes(source.seriesUid), bytes(source.sopClassUid),
                       bytes(source.instanceUid))
                << document.getCodingSchemeIdentification().addItem(ownScheme, "", "Vignette: concepts and classes")
                << document.setPreliminaryFlag(isVerified() ? DSRTypes::PF_Final : DSRTypes::PF_Preliminary)
                << document.completeDocument();
        if (isVerified())
            m_steps << document.verifyDocument(reviewer(), organization());
        auto dataset = std::make_unique<DcmDataset>();
        m_steps << document.write(*dataset);
        OFString sopClass;
        dataset->findAndGetOFString(DCM_SOPClassUID, sopClass);
        NewInstance instance = m_request.instance;
        instance.sopClassUid = QString::fromLatin1(sopClass.c_str());
        instance.modality = QStringLiteral("SR");
        copyElements(*source.patientAndStudy, *dataset);
        putNewInstance(*dataset, instance);
        return dataset;
    }

    const MeasurementReportRequest& m_request;
    const CaseRecord& m_case;
    const Prediction& m_prediction;
    ClassCodes m_codes;
    TID1500_MeasurementReport m_report;
    Steps m_steps;
};

} // namespace

Result<std::unique_ptr<DcmDataset>> measurementReport(const MeasurementReportRequest& request)
{
    return Report(request).make();
}

} // namespace vignette
