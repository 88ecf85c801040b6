#include "widgets/voicedialog.h"

#include "ui_voicedialog.h"
#include "widgets/speakertext.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QString sampleIn(LessonLanguage language)
    {
        return language == LessonLanguage::Greek ? u"Καλημέρα σας. Έτσι θα διαβάζεται το μάθημα."_s
                                                 : u"Good morning. This is how the lesson will be read."_s;
    }

} // namespace

VoiceDialog::VoiceDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::VoiceDialog>())
{
    m_ui->setupUi(this);
    for (const Side &side : sides()) {
        side.box->setEnabled(false);
        side.sample->setEnabled(false);
        connect(side.box, &QComboBox::activated, this,
            [this, side] { Q_EMIT chosen(side.language, side.box->currentData().value<SpeakerVoice>()); });
        connect(side.sample, &QAbstractButton::clicked, this, [this, language = side.language] {
            m_ui->statusLabel->clear();
            Q_EMIT sampleRequested(sampleIn(language), language);
        });
    }
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::accept);
}

VoiceDialog::~VoiceDialog() = default;

QList<VoiceDialog::Side> VoiceDialog::sides() const
{
    return { { LessonLanguage::Greek, m_ui->greekBox, m_ui->greekSampleButton },
        { LessonLanguage::English, m_ui->englishBox, m_ui->englishSampleButton } };
}

void VoiceDialog::showVoices(const SpeakerVoices &found, const QHash<LessonLanguage, SpeakerVoice> &now)
{
    m_isLooking = false;
    for (const Side &side : sides()) {
        const QList<SpeakerVoice> &voices = found.of(side.language);
        side.box->clear();
        for (const SpeakerVoice voice : voices)
            side.box->addItem({}, QVariant::fromValue(voice));
        side.box->setCurrentIndex(std::max(0, int(voices.indexOf(now.value(side.language)))));
        side.box->setEnabled(voices.size() > 1);
        side.sample->setEnabled(!voices.isEmpty());
    }
    showTexts();
    if (found == SpeakerVoices())
        showProblem(speakerProblemText(Speaker::Problem::NoProgram));
    else
        m_ui->statusLabel->clear();
}

void VoiceDialog::showProblem(const QString &sentence) { m_ui->statusLabel->setText(sentence); }

void VoiceDialog::showTexts()
{
    for (const Side &side : sides()) {
        for (int at = 0; at < side.box->count(); ++at)
            side.box->setItemText(at, speakerVoiceText(side.box->itemData(at).value<SpeakerVoice>()));
        side.box->setPlaceholderText(m_isLooking ? QString() : tr("No voice"));
    }
}

void VoiceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString status = m_ui->statusLabel->text();
        m_ui->retranslateUi(this);
        if (!m_isLooking)
            m_ui->statusLabel->setText(status);
        showTexts();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
