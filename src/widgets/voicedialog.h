#pragma once

#include "widgets/speaker.h"

#include <QDialog>
#include <QHash>

#include <memory>

namespace Pistis::Ui {
class VoiceDialog;
}

class QComboBox;
class QPushButton;

namespace Pistis {

// Which of this computer's voices reads each language.
class VoiceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VoiceDialog(QWidget *parent = nullptr);
    ~VoiceDialog() override;

    void showVoices(const SpeakerVoices &found, const QHash<LessonLanguage, SpeakerVoice> &now);
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void chosen(Pistis::LessonLanguage language, Pistis::SpeakerVoice voice);
    void sampleRequested(const QString &text, Pistis::LessonLanguage language);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Side
    {
        LessonLanguage language = LessonLanguage::Greek;
        QComboBox *box = nullptr;
        QPushButton *sample = nullptr;
    };

    QList<Side> sides() const;
    void showTexts();

    std::unique_ptr<Ui::VoiceDialog> m_ui;
    bool m_isLooking = true;
};

} // namespace Pistis
