#include "widgets/readpage.h"

#include "models/textlanguage.h"
#include "ui_readpage.h"
#include "widgets/opendialog.h"
#include "widgets/placeline.h"
#include "widgets/readerfontdialog.h"
#include "widgets/readersizes.h"

#include <QAction>
#include <QEvent>
#include <QSignalBlocker>

namespace Pistis {

ReadPage::ReadPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReadPage>())
{
    m_ui->setupUi(this);
    using Mode = LessonReader::Mode;
    const auto choosesMode = [this](QAbstractButton *button, QAction *action, Mode mode) {
        const auto choose = [this, mode] { m_ui->reader->setMode(mode); };
        connect(button, &QAbstractButton::clicked, this, choose);
        connect(action, &QAction::triggered, this, choose);
    };
    choosesMode(m_ui->sideBySideButton, m_ui->sideBySideAction, Mode::SideBySide);
    choosesMode(m_ui->alternatingButton, m_ui->alternatingAction, Mode::Alternating);
    choosesMode(m_ui->greekButton, m_ui->greekOnlyAction, Mode::GreekOnly);
    choosesMode(m_ui->englishButton, m_ui->englishOnlyAction, Mode::EnglishOnly);
    connect(m_ui->translationAction, &QAction::triggered, m_ui->reader, &LessonReader::toggleTranslation);
    connect(m_ui->togetherAction, &QAction::toggled, m_ui->reader, &LessonReader::setTogether);
    connect(m_ui->compactAction, &QAction::toggled, m_ui->reader, &LessonReader::setCompact);
    m_ui->reader->placeLine().addButton(m_ui->togetherAction);
    for (QAction *action : layoutActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_ui->reader, &LessonReader::modeChanged, this, &ReadPage::showMode);
    connect(m_ui->reader, &LessonReader::togetherChanged, this, &ReadPage::showMode);
    connect(m_ui->reader, &LessonReader::compactChanged, this, &ReadPage::showMode);
    ReaderSizes *sizes = &m_ui->reader->sizes();
    connect(m_ui->smallerButton, &QAbstractButton::clicked, sizes, &ReaderSizes::zoomOut);
    connect(m_ui->largerButton, &QAbstractButton::clicked, sizes, &ReaderSizes::zoomIn);
    connect(m_ui->largerAction, &QAction::triggered, sizes, &ReaderSizes::zoomIn);
    connect(m_ui->smallerAction, &QAction::triggered, sizes, &ReaderSizes::zoomOut);
    connect(m_ui->usualSizeAction, &QAction::triggered, sizes, &ReaderSizes::resetAll);
    connect(m_ui->fontAction, &QAction::triggered, this,
        [this] { openDialog(new ReaderFontDialog(reader().sizes(), this)); });
    connect(m_ui->presentButton, &QAbstractButton::clicked, this, &ReadPage::presentRequested);
    connect(m_ui->lessonCombo, &QComboBox::activated, this, [this] { Q_EMIT lessonChosen(currentLesson()); });
    setFocusProxy(m_ui->reader);
    showMode();
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

QAction *ReadPage::translationAction() const { return m_ui->translationAction; }

QList<QAction *> ReadPage::layoutActions() const
{
    return { m_ui->sideBySideAction, m_ui->alternatingAction, m_ui->greekOnlyAction, m_ui->englishOnlyAction,
        m_ui->translationAction, m_ui->togetherAction, m_ui->compactAction, m_ui->largerAction, m_ui->smallerAction,
        m_ui->usualSizeAction, m_ui->fontAction };
}

void ReadPage::showMode()
{
    using Mode = LessonReader::Mode;
    const Mode mode = m_ui->reader->mode();
    const auto show = [mode](QAbstractButton *button, QAction *action, Mode shown) {
        button->setChecked(mode == shown);
        action->setChecked(mode == shown);
    };
    show(m_ui->sideBySideButton, m_ui->sideBySideAction, Mode::SideBySide);
    show(m_ui->alternatingButton, m_ui->alternatingAction, Mode::Alternating);
    show(m_ui->greekButton, m_ui->greekOnlyAction, Mode::GreekOnly);
    show(m_ui->englishButton, m_ui->englishOnlyAction, Mode::EnglishOnly);
    m_ui->togetherAction->setChecked(m_ui->reader->isTogether());
    m_ui->togetherAction->setEnabled(mode == Mode::SideBySide);
    m_ui->togetherAction->setText(m_ui->reader->isTogether() ? tr("&Scroll together") : tr("&Scroll apart"));
    m_ui->togetherAction->setProperty("whyDisabled", tr("only one column is shown"));
    m_ui->compactAction->setChecked(m_ui->reader->isCompact());
    m_ui->compactAction->setEnabled(mode == Mode::SideBySide && m_ui->reader->isTogether());
    m_ui->compactAction->setProperty(
        "whyDisabled", mode == Mode::SideBySide ? tr("the languages scroll apart") : tr("only one column is shown"));
    m_ui->translationAction->setEnabled(mode == Mode::GreekOnly || mode == Mode::EnglishOnly);
    m_ui->translationAction->setProperty("whyDisabled", tr("both languages are shown"));
    showChosen();
}

// A style's own ground of a pressed button is hardly seen in the dark.
void ReadPage::showChosen()
{
    for (QPushButton *button :
        { m_ui->sideBySideButton, m_ui->alternatingButton, m_ui->greekButton, m_ui->englishButton }) {
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
        showMode();
    }
    if (event->type() == QEvent::PaletteChange)
        showChosen();
    QWidget::changeEvent(event);
}

} // namespace Pistis
