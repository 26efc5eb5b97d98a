#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace vignette {

class ColourBar;
class ImageView;

/// Whether and how an ImageView shows where the network looked, and for which class.
class OverlayPanel : public QWidget
{
    Q_OBJECT

public:
    /// `scale` explains the colours of `view`.
    OverlayPanel(ImageView& view, ColourBar& scale, QWidget* parent = nullptr);

    void setClasses(const QStringList& names);
    void setClass(int index); ///< as the verdict says; emits nothing
    int currentClass() const;
    void setAvailable(bool available); ///< there is a picture with a verdict
    void setWanted(bool wanted);
    bool isWanted() const;
    bool isShown() const; ///< it is wanted and available

Q_SIGNALS:
    void changed(); ///< it is wanted or not, or for another class

private:
    QWidget* makeOptions();
    void showOptions();

    ImageView& m_view;
    ColourBar& m_scale;
    QCheckBox* m_wanted;
    QComboBox* m_class;
    QWidget* m_controls;
    QComboBox* m_style;
    QSlider* m_threshold;
    QLabel* m_thresholdText;
    QSlider* m_opacity;
    QWidget* m_options;
    QLabel* m_note;
};

} // namespace vignette
