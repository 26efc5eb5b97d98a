#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vignette {

class CaseFilter;

/// Which cases are shown: by words, outcome, class and review.
class CaseFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `beside`: what stands at the end of the second line.
    CaseFilterBar(CaseFilter& filter, QWidget* beside, QWidget* parent = nullptr);

    void start(const QStringList& classIds, const QStringList& classNames); ///< shows all
    /// Other classes; the filter stays where its class is among them.
    void setClasses(const QStringList& ids, const QStringList& names);
    void setChanged(int count); ///< of verdicts, to be filtered by; 0: offers nothing
    void showAll();             ///< no filter at all
    void focusSearch();

Q_SIGNALS:
    void changed();
    void left(); ///< by Return or Escape: the keyboard is free to go on

private:
    CaseFilter& m_filter;
    QLineEdit* m_search;
    QComboBox* m_outcome;
    QComboBox* m_class;
    QComboBox* m_reviewed;
    QPushButton* m_changed;
};

} // namespace vignette
