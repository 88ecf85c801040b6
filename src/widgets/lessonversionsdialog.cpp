#include "widgets/lessonversionsdialog.h"

#include "app/deliver.h"
#include "models/errortext.h"
#include "ui_lessonversionsdialog.h"

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
    m_ui->versionsView->setModel(&m_model);
    m_ui->versionsView->verticalHeader()->hide();
    auto *header = m_ui->versionsView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LessonVersionsModel::TitleColumn, QHeaderView::Stretch);
    connect(m_ui->versionsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LessonVersionsDialog::enable);
    connect(m_ui->versionsView, &QAbstractItemView::doubleClicked, this, &LessonVersionsDialog::makeNewest);
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
        if (!versions.isEmpty())
            m_ui->versionsView->selectRow(0);
        enable();
    });
}

QString LessonVersionsDialog::chosen() const
{
    const QModelIndexList rows = m_ui->versionsView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const LessonVersion &version = m_model.versions().at(rows.constFirst().row());
    return version.isNewest || version.isDamaged ? QString() : version.version;
}

void LessonVersionsDialog::makeNewest()
{
    const QString version = chosen();
    if (m_isBusy || version.isEmpty())
        return;
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
    m_ui->newestButton->setEnabled(!m_isBusy && !chosen().isEmpty());
    m_ui->newestButton->setToolTip(
        chosen().isEmpty() ? tr("Choose an older version that can be read.") : tr("Read this version again (Enter)"));
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
