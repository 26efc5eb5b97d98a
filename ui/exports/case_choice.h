#pragma once

#include "core/screening/reviewed_csv.h"

#include <QWidget>

#include <vector>

class QRadioButton;

namespace vignette {

/// Which cases go out: all with what could not be read, those that the list shows, or those that are marked.
class CaseChoice : public QWidget
{
    Q_OBJECT

public:
    /// `inView`: of `cases`, what the list shows, in its order.
    CaseChoice(std::vector<ReviewedCase> cases, const std::vector<CaseRecord>& inView, QWidget* parent = nullptr);

    std::vector<ReviewedCase> chosen() const;

private:
    std::vector<ReviewedCase> m_cases;
    std::vector<ReviewedCase> m_inView;
    QRadioButton* m_all;
    QRadioButton* m_shown;
    QRadioButton* m_marked;
};

} // namespace vignette
