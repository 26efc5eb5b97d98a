#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace vignette {

class CaseModel;

/// A study, a series of it, or an instance of that. Without a study: all cases; with an empty one:
/// the pictures that are of none.
struct StudyNode
{
    std::optional<QString> study = {};
    QString series = {};   ///< empty: all of the study
    QString instance = {}; ///< empty: all of the series
};

/// Which cases the views show, and in which order. Files that were not loaded are no cases.
class CaseFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown { All, Likely, NotToldApart, Uncertain, NoneOfThese, Unreadable };
    enum class Reviewed { All, Open, Done, Overruled, NotGradable, Marked };

    explicit CaseFilter(CaseModel* cases, QObject* parent = nullptr);

    void setText(const QString& text); ///< in the file name, the note or the chosen label
    void setShown(Shown shown);        ///< cases of one outcome
    void setClass(const QString& id);  ///< most likely class; empty: all
    void setReviewed(Reviewed reviewed);
    void setStudy(const StudyNode& node);
    void setGroup(int group);   ///< see CaseModel::groupOf(); below 0: all
    void setChanged(bool only); ///< only cases whose verdict another classifier has changed
    bool isActive() const;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text;
    Shown m_shown = Shown::All;
    QString m_class;
    Reviewed m_reviewed = Reviewed::All;
    StudyNode m_study;
    int m_group = -1;
    bool m_changed = false;
};

} // namespace vignette
