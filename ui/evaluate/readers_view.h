#pragma once

#include "core/evaluation/reader_agreement.h"
#include "ui/common/latest_request.h"

#include <QStackedWidget>

#include <vector>

class QTreeWidget;

namespace vignette {

class EmptyState;
class Session;

/// How far reviewers agree who answered the same cases of the screen.
class ReadersView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ReadersView(Session& session, QWidget* parent = nullptr); ///< the session must outlive it

    void refresh(); ///< by what is said by now

private:
    void show(const std::vector<ReaderPair>& pairs);

    Session& m_session;
    LatestRequest<std::vector<ReaderPair>> m_request;
    EmptyState* m_empty;
    QTreeWidget* m_table;
};

} // namespace vignette
