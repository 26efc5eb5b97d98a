#include "core/dicom_out/character_set.h"
#include "core/dicom_out/new_instance.h"
#include "core/dicom_out/uid.h"
#include "core/imaging/dicom_file.h"
#include "core/pacs/association.h"
#include "core/pacs/pacs_client.h"
#include "core/pacs/query.h"
#include "core/pacs/web_archive.h"

#include <dcmtk/dcmdata/dctk.h>

#include <algorithm>
#include <functional>
#include <new>

namespace vignette {

namespace {

const char* const studies = UID_FINDStudyRootQueryRetrieveInformationModel;
const char* const worklist = UID_FINDModalityWorklistInformationModel;

QString text(DcmItem& item, const DcmTagKey& tag)
{
    return QString::fromStdString(textOf(item, tag)).trimmed();
}

int number(DcmItem& item, const DcmTagKey& tag)
{
    bool isNumber = false;
    const int value = text(item, tag).toInt(&isNumber);
    return isNumber && value >= 0 ? value : -1;
}

QDate date(DcmItem& item, const DcmTagKey& tag)
{
    return dicomDate(text(item, tag));
}

/// An identifier whose text, where it is more than ASCII, is UTF-8.
void putCharacterSet(DcmDataset& identifier, const QString& all)
{
    if (std::ranges::any_of(all, [](QChar c) { return c.unicode() > 0x7e; }))
        putText(identifier, DCM_SpecificCharacterSet, QStringLiteral("ISO_IR 192"));
}

/// Sends one query and hands every match on, up to `limit`; says whether there were more.
Result<bool> query(Association& archive, const char* model, DcmDataset& identifier, int limit,
                   const std::function<void(DcmDataset&)>& onMatch)
{
    const auto context = archive.contextOf(model);
    if (context == 0)
        return fail(archive.unsupported(PacsText::tr("a search (C-FIND)")));
    T_DIMSE_Message request{};
    request.CommandField = DIMSE_C_FIND_RQ;
    request.msg.CFindRQ.MessageID = archive.nextMessageId();
    OFStandard::strlcpy(request.msg.CFindRQ.AffectedSOPClassUID, model, sizeof(DIC_UI));
    request.msg.CFindRQ.Priority = DIMSE_PRIORITY_MEDIUM;
    request.msg.CFindRQ.DataSetType = DIMSE_DATASET_PRESENT;
    if (const auto sent = archive.send(context, request, &identifier); !sent)
        return fail(sent.error());
    int matches = 0;
    for (;;) {
        const auto message = archive.receive();
        if (!message)
            return fail(message.error());
        if (message->command.CommandField != DIMSE_C_FIND_RSP)
            return fail(archive.error(DIMSE_BADCOMMANDTYPE));
        const auto& response = message->command.msg.CFindRSP;
        const bool isPending = DICOM_PENDING_STATUS(response.DimseStatus);
        if (!isPending) {
            if (const auto skipped = archive.skipIdentifier(response.DataSetType); !skipped)
                return fail(skipped.error());
            // What we cancelled ends as cancelled.
            if (response.DimseStatus != STATUS_Success &&
                (response.DimseStatus != STATUS_FIND_Cancel || matches <= limit))
                return fail(statusError(response.DimseStatus, message->comment));
            return matches > limit;
        }
        const auto match = archive.receiveIdentifier();
        if (!match)
            return fail(match.error());
        if (++matches <= limit && *match)
            onMatch(**match);
        else if (matches == limit + 1) {
            const OFCondition status = DIMSE_sendCancelRequest(archive.dcmtk(), context, request.msg.CFindRQ.MessageID);
            if (status.bad())
                return fail(archive.error(status));
        }
    }
}

DcmDataset seriesIdentifier(const QString& studyUid)
{
    DcmDataset identifier;
    putText(identifier, DCM_QueryRetrieveLevel, QStringLiteral("SERIES"));
    putText(identifier, DCM_StudyInstanceUID, studyUid);
    for (const DcmTagKey& tag : {DCM_SeriesInstanceUID, DCM_Modality, DCM_SeriesNumber, DCM_SeriesDescription,
                                 DCM_NumberOfSeriesRelatedInstances})
        identifier.insertEmptyElement(tag);
    return identifier;
}

FoundStudy studyOf(DcmDataset& match)
{
    FoundStudy study;
    study.studyUid = dicomCode(match, DCM_StudyInstanceUID);
    study.patientId = text(match, DCM_PatientID);
    study.patientName = text(match, DCM_PatientName);
    study.birthDate = date(match, DCM_PatientBirthDate);
    study.date = date(match, DCM_StudyDate);
    study.time = text(match, DCM_StudyTime);
    study.description = text(match, DCM_StudyDescription);
    study.accession = text(match, DCM_AccessionNumber);
    study.modalities = text(match, DCM_ModalitiesInStudy).split(QLatin1Char('\\'), Qt::SkipEmptyParts);
    study.instances = number(match, DCM_NumberOfStudyRelatedInstances);
    return study;
}

Result<QStringList> modalitiesOf(Association& archive, const QString& studyUid)
{
    QStringList modalities;
    DcmDataset identifier = seriesIdentifier(studyUid);
    const auto cut = query(archive, studies, identifier, 1000,
                           [&](DcmDataset& match) { modalities += dicomCode(match, DCM_Modality); });
    if (!cut)
        return fail(cut.error());
    return modalities;
}

Result<FoundStudies> findAll(Association& archive, const StudyQuery& asked, const JobContext& job)
{
    DcmDataset identifier;
    const QString name = personName(asked.patientName);
    putCharacterSet(identifier, asked.patientId + name + asked.accession);
    putText(identifier, DCM_QueryRetrieveLevel, QStringLiteral("STUDY"));
    putText(identifier, DCM_PatientID, oneLine(asked.patientId));
    putText(identifier, DCM_PatientName, name);
    putText(identifier, DCM_AccessionNumber, oneLine(asked.accession));
    putText(identifier, DCM_ModalitiesInStudy, asked.modality);
    putText(identifier, DCM_StudyInstanceUID, asked.studyUid);
    putText(identifier, DCM_StudyDate, dateRange(asked.from, asked.to));
    for (const DcmTagKey& tag :
         {DCM_StudyTime, DCM_StudyDescription, DCM_PatientBirthDate, DCM_NumberOfStudyRelatedInstances})
        identifier.insertEmptyElement(tag);
    FoundStudies found;
    const auto cut = query(archive, studies, identifier, asked.limit, [&](DcmDataset& match) {
        if (FoundStudy study = studyOf(match); isUid(study.studyUid))
            found.studies.push_back(std::move(study));
        job.progress(qint64(found.studies.size()), 0);
    });
    if (!cut)
        return fail(cut.error());
    found.isCut = *cut;
    const auto finished =
        finishStudies(found, asked, [&](const QString& studyUid) { return modalitiesOf(archive, studyUid); });
    return finished ? Result<FoundStudies>(std::move(found)) : fail(finished.error());
}

PlannedStep stepOf(DcmDataset& match)
{
    PlannedStep planned;
    planned.patientId = text(match, DCM_PatientID);
    planned.patientName = text(match, DCM_PatientName);
    planned.birthDate = date(match, DCM_PatientBirthDate);
    planned.accession = text(match, DCM_AccessionNumber);
    planned.studyUid = dicomCode(match, DCM_StudyInstanceUID);
    planned.description = text(match, DCM_RequestedProcedureDescription);
    DcmItem* step = nullptr;
    if (match.findAndGetSequenceItem(DCM_ScheduledProcedureStepSequence, step).bad())
        return planned;
    planned.modality = text(*step, DCM_Modality);
    planned.station = text(*step, DCM_ScheduledStationAETitle);
    planned.date = date(*step, DCM_ScheduledProcedureStepStartDate);
    planned.time = text(*step, DCM_ScheduledProcedureStepStartTime);
    if (const QString own = text(*step, DCM_ScheduledProcedureStepDescription); !own.isEmpty())
        planned.description = own;
    return planned;
}

Result<PlannedSteps> findSteps(Association& archive, const WorklistQuery& asked, const JobContext& job)
{
    DcmDataset identifier;
    const QString name = personName(asked.patientName);
    putCharacterSet(identifier, asked.patientId + name);
    putText(identifier, DCM_PatientID, oneLine(asked.patientId));
    putText(identifier, DCM_PatientName, name);
    for (const DcmTagKey& tag : {DCM_PatientBirthDate, DCM_AccessionNumber, DCM_StudyInstanceUID,
                                 DCM_RequestedProcedureID, DCM_RequestedProcedureDescription})
        identifier.insertEmptyElement(tag);
    DcmItem* step = nullptr;
    if (identifier.findOrCreateSequenceItem(DCM_ScheduledProcedureStepSequence, step).bad())
        throw std::bad_alloc();
    putText(*step, DCM_Modality, asked.modality);
    putText(*step, DCM_ScheduledStationAETitle, asked.station);
    putText(*step, DCM_ScheduledProcedureStepStartDate, dateRange(asked.from, asked.to));
    for (const DcmTagKey& tag :
         {DCM_ScheduledProcedureStepStartTime, DCM_ScheduledProcedureStepDescription, DCM_ScheduledProcedureStepID})
        step->insertEmptyElement(tag);
    PlannedSteps found;
    const auto cut = query(archive, worklist, identifier, asked.limit, [&](DcmDataset& match) {
        found.steps.push_back(stepOf(match));
        job.progress(qint64(found.steps.size()), 0);
    });
    if (!cut)
        return fail(cut.error());
    found.isCut = *cut;
    std::ranges::stable_sort(found.steps, [](const PlannedStep& one, const PlannedStep& other) {
        return std::pair(one.date, one.time) < std::pair(other.date, other.time);
    });
    return found;
}

} // namespace

Result<void> echoArchive(const PacsServer& server, const JobContext& job)
{
    try {
        if (server.isWeb())
            return echoWeb(server, job);
        auto archive = Association::request(server, {{UID_VerificationSOPClass, uncompressedSyntaxes()}}, job);
        if (!archive)
            return fail(archive.error());
        T_DIMSE_Message request{};
        request.CommandField = DIMSE_C_ECHO_RQ;
        request.msg.CEchoRQ.MessageID = (*archive)->nextMessageId();
        OFStandard::strlcpy(request.msg.CEchoRQ.AffectedSOPClassUID, UID_VerificationSOPClass, sizeof(DIC_UI));
        request.msg.CEchoRQ.DataSetType = DIMSE_DATASET_NULL;
        if (const auto sent = (*archive)->send((*archive)->contextOf(UID_VerificationSOPClass), request); !sent)
            return sent;
        const auto message = (*archive)->receive();
        if (!message)
            return fail(message.error());
        if (message->command.CommandField != DIMSE_C_ECHO_RSP)
            return fail((*archive)->error(DIMSE_BADCOMMANDTYPE));
        const unsigned status = message->command.msg.CEchoRSP.DimseStatus;
        (*archive)->release();
        return status == STATUS_Success ? Result<void>() : fail(statusError(status, message->comment));
    } catch (const std::exception& exception) {
        return fail(pacsError(exception));
    }
}

Result<FoundStudies> findStudies(const PacsServer& server, const StudyQuery& asked, const JobContext& job)
{
    try {
        if (const auto fine = checkQuery(asked); !fine)
            return fail(fine.error());
        if (server.isWeb())
            return findStudiesWeb(server, asked, job);
        auto archive = Association::request(server, {{studies, uncompressedSyntaxes()}}, job);
        if (!archive)
            return fail(archive.error());
        auto found = findAll(**archive, asked, job);
        if (found)
            (*archive)->release();
        return found;
    } catch (const std::exception& exception) {
        return fail(pacsError(exception));
    }
}

Result<std::vector<FoundSeries>> findSeries(const PacsServer& server, const QString& studyUid, const JobContext& job)
{
    try {
        if (!isUid(studyUid))
            return fail(ErrorCode::InvalidArgument, PacsText::tr("A UID has digits and dots, 64 at most."));
        if (server.isWeb())
            return findSeriesWeb(server, studyUid, job);
        auto archive = Association::request(server, {{studies, uncompressedSyntaxes()}}, job);
        if (!archive)
            return fail(archive.error());
        std::vector<FoundSeries> found;
        constexpr int mostSeries = 100'000;
        DcmDataset identifier = seriesIdentifier(studyUid);
        const auto cut = query(**archive, studies, identifier, mostSeries, [&](DcmDataset& match) {
            FoundSeries series;
            series.seriesUid = dicomCode(match, DCM_SeriesInstanceUID);
            series.modality = dicomCode(match, DCM_Modality);
            series.number = number(match, DCM_SeriesNumber);
            series.description = text(match, DCM_SeriesDescription);
            series.instances = number(match, DCM_NumberOfSeriesRelatedInstances);
            found.push_back(std::move(series));
        });
        if (!cut)
            return fail(cut.error());
        (*archive)->release();
        std::ranges::stable_sort(found, {}, &FoundSeries::number);
        return found;
    } catch (const std::exception& exception) {
        return fail(pacsError(exception));
    }
}

Result<PlannedSteps> findPlanned(const PacsServer& server, const WorklistQuery& asked, const JobContext& job)
{
    try {
        StudyQuery alike; // the same limits
        alike.modality = asked.modality;
        alike.from = asked.from;
        alike.to = asked.to;
        alike.limit = asked.limit;
        if (const auto fine = checkQuery(alike); !fine)
            return fail(fine.error());
        if (server.isWeb())
            return fail(ErrorCode::Unsupported,
                        PacsText::tr("Over DICOMweb there is no worklist. Ask for it by DICOM."));
        auto archive = Association::request(server, {{worklist, uncompressedSyntaxes()}}, job);
        if (!archive)
            return fail(archive.error());
        auto found = findSteps(**archive, asked, job);
        if (found)
            (*archive)->release();
        return found;
    } catch (const std::exception& exception) {
        return fail(pacsError(exception));
    }
}

} // namespace vignette
