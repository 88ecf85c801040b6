#include "widgets/readpage.h"

#include "models/textlanguage.h"
#include "ui_readpage.h"

#include <QEvent>
#include <QSignalBlocker>

namespace Pistis {

ReadPage::ReadPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReadPage>())
{
    m_ui->setupUi(this);
    using Mode = LessonReader::Mode;
    const auto choosesMode = [this](QAbstractButton *button, Mode mode) {
        connect(button, &QAbstractButton::clicked, this, [this, mode] { m_ui->reader->setMode(mode); });
    };
    choosesMode(m_ui->sideBySideButton, Mode::SideBySide);
    choosesMode(m_ui->greekButton, Mode::GreekOnly);
    choosesMode(m_ui->englishButton, Mode::EnglishOnly);
    connect(m_ui->reader, &LessonReader::modeChanged, this, &ReadPage::showMode);
    connect(m_ui->smallerButton, &QAbstractButton::clicked, m_ui->reader, &LessonReader::zoomOut);
    connect(m_ui->largerButton, &QAbstractButton::clicked, m_ui->reader, &LessonReader::zoomIn);
    connect(m_ui->presentButton, &QAbstractButton::clicked, this, &ReadPage::presentRequested);
    connect(m_ui->lessonCombo, &QComboBox::activated, this, [this] { Q_EMIT lessonChosen(currentLesson()); });
    setFocusProxy(m_ui->reader);
    showChosen();
}

ReadPage::~ReadPage() = default;

void ReadPage::setLessons(const QList<LessonChoice> &lessons, const QString &current)
{
    m_lessons = lessons;
    const QSignalBlocker quiet(m_ui->lessonCombo);
    m_ui->lessonCombo->clear();
    for (const LessonChoice &lesson : lessons)
        m_ui->lessonCombo->addItem(QString(), lesson.id);
    showTitles();
    m_ui->lessonCombo->setCurrentIndex(m_ui->lessonCombo->findData(current));
}

QString ReadPage::currentLesson() const { return m_ui->lessonCombo->currentData().toString(); }

void ReadPage::showLesson(const QString &id, const LessonRows &rows)
{
    m_ui->errorLabel->hide();
    m_ui->reader->show();
    m_ui->presentButton->setEnabled(true);
    m_ui->lessonCombo->setCurrentIndex(m_ui->lessonCombo->findData(id));
    m_ui->reader->setRows(rows);
}

void ReadPage::showError(const QString &sentence)
{
    m_ui->errorLabel->setText(sentence);
    m_ui->errorLabel->show();
    m_ui->presentButton->setEnabled(false);
}

LessonReader &ReadPage::reader() const { return *m_ui->reader; }

LessonFindBar &ReadPage::findBar() const { return *m_ui->findBar; }

void ReadPage::showMode()
{
    const auto mode = m_ui->reader->mode();
    m_ui->sideBySideButton->setChecked(mode == LessonReader::Mode::SideBySide);
    m_ui->greekButton->setChecked(mode == LessonReader::Mode::GreekOnly);
    m_ui->englishButton->setChecked(mode == LessonReader::Mode::EnglishOnly);
    showChosen();
}

// A style's own ground of a pressed button is hardly seen in the dark.
void ReadPage::showChosen()
{
    for (QPushButton *button : { m_ui->sideBySideButton, m_ui->greekButton, m_ui->englishButton }) {
        QPalette look;
        if (button->isChecked()) {
            look.setColor(QPalette::Button, palette().color(QPalette::Highlight));
            look.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
        }
        button->setPalette(look);
    }
}

void ReadPage::showTitles()
{
    for (int place = 0; place < m_lessons.size(); ++place)
        m_ui->lessonCombo->setItemText(
            place, inInterfaceLanguage(m_lessons.at(place).greekTitle, m_lessons.at(place).englishTitle));
}

void ReadPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString error = m_ui->errorLabel->text();
        m_ui->retranslateUi(this);
        m_ui->errorLabel->setText(error);
        showTitles();
    }
    if (event->type() == QEvent::PaletteChange)
        showChosen();
    QWidget::changeEvent(event);
}

} // namespace Pistis
