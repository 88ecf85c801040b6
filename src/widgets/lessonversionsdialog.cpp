#include "widgets/lessonversionsdialog.h"

#include "models/errortext.h"
#include "models/faulttext.h"
#include "ui_lessonversionsdialog.h"
#include "widgets/lessonviewdialog.h"
#include "widgets/opendialog.h"

#include <QEvent>
#include <QHeaderView>

namespace Pistis {

LessonVersionsDialog::LessonVersionsDialog(const LessonLibrary &library, const QString &lesson, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LessonVersionsDialog>())
    , m_library(library)
    , m_lesson(lesson)
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    m_ui->missingLabel->hide();
    m_ui->versionsView->setModel(&m_model);
    m_ui->versionsView->verticalHeader()->hide();
    auto *header = m_ui->versionsView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LessonVersionsModel::TitleColumn, QHeaderView::Stretch);
    connect(m_ui->versionsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LessonVersionsDialog::enable);
    connect(m_ui->versionsView, &QAbstractItemView::doubleClicked, this, &LessonVersionsDialog::look);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &LessonVersionsDialog::look);
    connect(m_ui->newestButton, &QPushButton::clicked, this, &LessonVersionsDialog::makeNewest);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    reload();
    enable();
}

LessonVersionsDialog::~LessonVersionsDialog() = default;

void LessonVersionsDialog::reload()
{
    deliver(m_library.versions(m_lesson), this, [this](const QList<LessonVersion> &versions) {
        m_model.setVersions(versions);
        const QString missing = missingVersionsText(versions);
        m_ui->missingLabel->setText(missing);
        m_ui->missingLabel->setVisible(!missing.isEmpty());
        if (!versions.isEmpty())
            m_ui->versionsView->selectRow(0);
        enable();
    });
}

const LessonVersion *LessonVersionsDialog::chosen() const
{
    const QModelIndexList rows = m_ui->versionsView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const LessonVersion &version = m_model.versions().at(rows.constFirst().row());
    return version.isDamaged ? nullptr : &version;
}

bool LessonVersionsDialog::canBeNewest() const
{
    const LessonVersion *version = chosen();
    return version && !version->isNewest;
}

void LessonVersionsDialog::look()
{
    const LessonVersion *version = chosen();
    if (m_isBusy || !version)
        return;
    m_looking(m_library.look(version->folder), this,
        [this, folder = version->folder](const std::variant<LoadedLesson, Fault> &read) {
            if (const auto *fault = std::get_if<Fault>(&read))
                return tell(faultText(*fault));
            openDialog(new LessonViewDialog(std::get<LoadedLesson>(read).lesson, folder, this));
        });
}

void LessonVersionsDialog::makeNewest()
{
    if (m_isBusy || !canBeNewest())
        return;
    const QString version = chosen()->version;
    m_looking.forget();
    m_isBusy = true;
    enable();
    deliver(m_library.makeNewest(m_lesson, version), this, [this, version](const Result<QString> &now) {
        m_isBusy = false;
        enable();
        if (!now)
            return tell(errorText(now.error()));
        tell(tr("Version %1 is read again, as version %2. No version was lost.").arg(version, *now));
        reload();
        Q_EMIT changed(m_lesson);
    });
}

void LessonVersionsDialog::enable()
{
    m_ui->lookButton->setEnabled(!m_isBusy && chosen());
    m_ui->newestButton->setEnabled(!m_isBusy && canBeNewest());
    m_ui->newestButton->setToolTip(
        canBeNewest() ? tr("Read this version again") : tr("Choose an older version that can be read."));
}

void LessonVersionsDialog::tell(const QString &sentence)
{
    m_ui->messageLabel->setText(sentence);
    m_ui->messageLabel->setVisible(!sentence.isEmpty());
}

void LessonVersionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        tell({});
        reload();
    }
    QDialog::changeEvent(event);
}

} // namespace Pistis
