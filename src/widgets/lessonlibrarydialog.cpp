#include "widgets/lessonlibrarydialog.h"

#include "models/errortext.h"
#include "models/textlanguage.h"
#include "ui_lessonlibrarydialog.h"
#include "widgets/buttonmenu.h"
#include "widgets/icons.h"
#include "widgets/lessondrop.h"
#include "widgets/lessonexport.h"
#include "widgets/lessoninstall.h"
#include "widgets/lessonversionsdialog.h"
#include "widgets/opendialog.h"
#include "widgets/putbackmenu.h"
#include "widgets/waiting.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>

namespace Pistis {

namespace {

    QString titleOf(const LessonEntry &entry) { return inInterfaceLanguage(entry.greekTitle, entry.englishTitle); }

} // namespace

LessonLibraryDialog::LessonLibraryDialog(
    const LessonLibrary &library, const Preferences &preferences, const LessonNoteService &notes, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LessonLibraryDialog>())
    , m_library(library)
    , m_model(m_library, preferences, notes)
    , m_export(new LessonExport(m_library, this))
    , m_install(new LessonInstall(m_library, this))
{
    m_ui->setupUi(this);
    m_putBack = new PutBackMenu(*m_ui->putBackButton, m_library, this);
    drawIcons(*this);
    m_ui->messageLabel->hide();
    m_ui->lessonsView->setModel(&m_model);
    m_ui->lessonsView->verticalHeader()->hide();
    auto *header = m_ui->lessonsView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LessonShelfModel::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(LessonShelfModel::OtherTitleColumn, QHeaderView::Stretch);
    m_slow.setSingleShot(true);
    m_slow.setInterval(noticeableMs);
    connect(&m_slow, &QTimer::timeout, m_ui->progressBar, &QWidget::show);
    connect(&m_model, &LessonShelfModel::loaded, this, &LessonLibraryDialog::showRows);
    connectButtons();
    connectKeys();
    reload();
    showRows();
}

LessonLibraryDialog::~LessonLibraryDialog() = default;

void LessonLibraryDialog::connectButtons()
{
    addMenu(*m_ui->installButton, { m_ui->packFileAction, m_ui->packFolderAction });
    addMenu(*m_ui->exportButton, { m_ui->exportPackAction, m_ui->exportFolderAction, m_ui->exportTmxAction });
    connect(m_ui->packFileAction, &QAction::triggered, m_install, &LessonInstall::chooseFiles);
    connect(m_ui->packFolderAction, &QAction::triggered, m_install, &LessonInstall::chooseFolder);
    for (const auto &[action, form] : { std::pair { m_ui->exportPackAction, LessonExport::Form::Pack },
             { m_ui->exportFolderAction, LessonExport::Form::Folder },
             { m_ui->exportTmxAction, LessonExport::Form::Tmx } })
        connect(action, &QAction::triggered, this, [this, form] { m_export->choose(m_model.entry(row()), form); });
    connect(m_export, &LessonExport::started, this, [this] { setBusy(true); });
    connect(m_export, &LessonExport::finished, this, [this](const QString &sentence) {
        setBusy(false);
        tell(sentence);
    });
    connect(m_ui->lessonsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LessonLibraryDialog::enable);
    connect(m_ui->lessonsView, &QAbstractItemView::doubleClicked, this, &LessonLibraryDialog::read);
    connect(m_ui->readButton, &QPushButton::clicked, this, &LessonLibraryDialog::read);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &LessonLibraryDialog::remove);
    connect(m_ui->versionsButton, &QPushButton::clicked, this, &LessonLibraryDialog::showVersions);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_install, &LessonInstall::started, this, [this] { setBusy(true); });
    connect(m_install, &LessonInstall::finished, this, [this](const QString &sentences, const QString &lesson) {
        setBusy(false);
        if (lesson.isEmpty())
            return tell(sentences);
        finish(sentences, lesson);
    });
    connect(m_putBack, &PutBackMenu::listed, this, &LessonLibraryDialog::enable);
    connect(m_putBack, &PutBackMenu::started, this, [this] { setBusy(true); });
    connect(m_putBack, &PutBackMenu::finished, this, [this](const Result<void> &done, const QString &lesson) {
        setBusy(false);
        if (!done)
            return tell(errorText(done.error()));
        finish({}, lesson);
    });
    connect(
        new LessonDrop(*this, LessonDrop::Takes::Packs), &LessonDrop::packsDropped, m_install, &LessonInstall::install);
}

void LessonLibraryDialog::connectKeys()
{
    const auto key = [this](const QKeySequence &keys, const auto &pressed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, pressed);
    };
    key(Qt::Key_Insert, [this] { m_ui->installButton->click(); });
    key(Qt::CTRL | Qt::Key_E, [this] { m_ui->exportButton->click(); });
    key(Qt::Key_Delete, [this] { m_ui->removeButton->click(); });
    key(QKeySequence::Undo, [this] {
        if (!m_busy)
            m_putBack->putBackLast();
    });
}

int LessonLibraryDialog::row() const
{
    const QModelIndexList chosen = m_ui->lessonsView->selectionModel()->selectedRows();
    return chosen.isEmpty() ? -1 : chosen.constFirst().row();
}

void LessonLibraryDialog::select(const QString &id)
{
    m_wanted = id;
    showRows();
}

void LessonLibraryDialog::read()
{
    if (m_busy || row() < 0)
        return;
    const QString id = m_model.entry(row()).id;
    accept();
    Q_EMIT readRequested(id);
}

void LessonLibraryDialog::remove()
{
    const LessonEntry entry = m_model.entry(row());
    setBusy(true);
    deliver(m_library.remove(entry.id), this, [this, entry](const Result<void> &done) {
        setBusy(false);
        if (!done)
            return tell(errorText(done.error()));
        m_putBack->noteRemoved(entry.id);
        finish(tr("Removed: %1. “Put back” brings it back, here also Ctrl+Z.").arg(titleOf(entry)));
    });
}

void LessonLibraryDialog::showVersions()
{
    auto *versions = new LessonVersionsDialog(m_library, m_model.entry(row()).id, this);
    connect(versions, &LessonVersionsDialog::changed, this, [this](const QString &id) { finish({}, id); });
    openDialog(versions);
}

void LessonLibraryDialog::finish(const QString &sentence, const QString &id)
{
    tell(sentence);
    m_wanted = id;
    reload();
    Q_EMIT libraryChanged();
}

void LessonLibraryDialog::reload()
{
    m_model.reload();
    m_putBack->reload();
}

void LessonLibraryDialog::showRows()
{
    m_ui->introLabel->setText(tr("%n lesson(s). Enter opens one to read; packs, folders and translation memories that "
                                 "you drop here are installed.",
        nullptr, m_model.rowCount()));
    const int wanted = m_model.rowOf(m_wanted);
    if (m_model.rowCount() > 0 && (wanted >= 0 || row() < 0))
        m_ui->lessonsView->selectRow(std::max(wanted, 0));
    if (wanted >= 0)
        m_wanted.clear();
    enable();
}

void LessonLibraryDialog::enable()
{
    const int chosen = row();
    const bool isFree = !m_busy;
    const bool isShipped = chosen >= 0 && m_model.entry(chosen).isShipped;
    m_ui->readButton->setEnabled(isFree && chosen >= 0);
    m_ui->closeButton->setEnabled(isFree);
    m_ui->installButton->setEnabled(isFree);
    m_ui->exportButton->setEnabled(isFree && chosen >= 0);
    m_ui->versionsButton->setEnabled(isFree && chosen >= 0);
    m_ui->removeButton->setEnabled(isFree && chosen >= 0 && !isShipped);
    m_ui->removeButton->setToolTip(isShipped ? tr("This lesson comes with the program and cannot be removed.")
                                             : tr("Take the lesson out of the library (Del)"));
    m_putBack->allow(isFree);
}

void LessonLibraryDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_slow.start();
    } else {
        m_slow.stop();
        m_ui->progressBar->hide();
    }
    enable();
}

void LessonLibraryDialog::tell(const QString &sentence)
{
    m_ui->messageLabel->setText(sentence);
    m_ui->messageLabel->setVisible(!sentence.isEmpty());
}

void LessonLibraryDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void LessonLibraryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        tell({});
        m_model.retranslate();
        reload();
        showRows();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
