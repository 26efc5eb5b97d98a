#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vignette {

class CaseFilter;

/// Which cases are shown: by words, outcome, class and review.
class CaseFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFilterBar(CaseFilter& filter, QWidget* parent = nullptr);

    void start(const QStringList& classIds, const QStringList& classNames); ///< shows all
    void focusSearch();

Q_SIGNALS:
    void changed();
    void left(); ///< by Return or Escape: the keyboard is free to go on

private:
    QComboBox* addChoice(const QString& name);

    CaseFilter& m_filter;
    QLineEdit* m_search;
    QComboBox* m_outcome;
    QComboBox* m_class;
    QComboBox* m_reviewed;
};

} // namespace vignette
