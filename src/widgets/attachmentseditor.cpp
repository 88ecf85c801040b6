#include "widgets/attachmentseditor.h"

#include "app/attachmentfile.h"
#include "app/deliver.h"
#include "app/visitservice.h"
#include "models/errortext.h"
#include "models/visitdetailstext.h"
#include "ui_attachmentseditor.h"
#include "widgets/opendialog.h"
#include "widgets/openedcopy.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QStringList filesIn(const QMimeData &carried)
    {
        QStringList files;
        for (const QUrl &url : carried.urls()) {
            if (url.isLocalFile())
                files.append(url.toLocalFile());
        }
        return files;
    }

} // namespace

AttachmentsEditor::AttachmentsEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AttachmentsEditor>())
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->filesView->installEventFilter(this);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AttachmentsEditor::chooseFiles);
    connect(m_ui->openButton, &QPushButton::clicked, this, &AttachmentsEditor::open);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AttachmentsEditor::removeCurrent);
    connect(m_ui->filesView, &QListWidget::itemDoubleClicked, this, &AttachmentsEditor::open);
    connect(m_ui->filesView, &QListWidget::currentRowChanged, this, &AttachmentsEditor::enable);
    fill({});
}

AttachmentsEditor::~AttachmentsEditor() = default;

void AttachmentsEditor::setService(const VisitService &visits) { m_visits = &visits; }

void AttachmentsEditor::setAttachments(const QList<Attachment> &attachments)
{
    m_before = attachments;
    fill(attachments);
}

void AttachmentsEditor::fill(const QList<Attachment> &attachments)
{
    m_attachments = attachments;
    m_ui->filesView->clear();
    for (const Attachment &one : m_attachments)
        m_ui->filesView->addItem(tr("%1 (%2)", "file, its size").arg(one.name, sizeLabel(one.size)));
    m_ui->filesView->setCurrentRow(int(m_attachments.size()) - 1);
    m_ui->filesView->setVisible(!m_attachments.isEmpty());
    m_ui->faultLabel->hide();
    enable();
    Q_EMIT grown();
}

void AttachmentsEditor::enable()
{
    const bool isChosen = m_ui->filesView->currentRow() >= 0;
    m_ui->openButton->setVisible(!m_attachments.isEmpty());
    m_ui->removeButton->setVisible(!m_attachments.isEmpty());
    m_ui->openButton->setEnabled(isChosen);
    m_ui->removeButton->setEnabled(isChosen);
}

void AttachmentsEditor::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files of the visit"), QDir::homePath());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsEditor::addFiles);
    openDialog(dialog);
}

void AttachmentsEditor::addFiles(const QStringList &paths)
{
    m_ui->faultLabel->hide();
    for (const QString &path : paths) {
        ++m_reading;
        deliver(readAttachment(path), this, [this, path](const Result<Attachment> &read) {
            --m_reading;
            if (read)
                add(*read);
            else
                showFault(tr("%1: %2", "file, what is wrong with it")
                              .arg(QFileInfo(path).fileName(), errorText(read.error())));
        });
    }
}

void AttachmentsEditor::add(const Attachment &attachment)
{
    const auto isSame = [&attachment](const Attachment &one) { return one.isSameFile(attachment); };
    if (std::ranges::any_of(m_attachments, isSame))
        return showFault(tr("%1 is in the list already.").arg(attachment.name));
    const QString fault = m_ui->faultLabel->isHidden() ? QString() : m_ui->faultLabel->text(); // of another file
    fill(m_attachments + QList<Attachment> { attachment });
    if (!fault.isEmpty())
        showFault(fault);
}

void AttachmentsEditor::open()
{
    const Attachment chosen = m_attachments.value(m_ui->filesView->currentRow());
    const auto present = [this, name = chosen.name](const Result<QByteArray> &content) {
        const auto opened = content ? openCopy(name, *content) : Result<void>(content.error());
        if (!opened)
            showFault(errorText(opened.error()));
    };
    m_ui->faultLabel->hide();
    if (chosen.id.isNull())
        present(chosen.content);
    else
        deliver(m_visits->contentOf(chosen), this, present);
}

void AttachmentsEditor::removeCurrent()
{
    QList<Attachment> left = m_attachments;
    left.removeAt(m_ui->filesView->currentRow());
    fill(left);
    if (left.isEmpty())
        m_ui->addButton->setFocus();
}

void AttachmentsEditor::showFault(const QString &sentence)
{
    m_ui->faultLabel->setText(sentence);
    m_ui->faultLabel->show();
    Q_EMIT grown();
}

// In the list Enter opens; elsewhere in the form it saves.
bool AttachmentsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_ui->filesView->currentRow() < 0)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        open();
    else if (isPlain && key->key() == Qt::Key_Delete)
        removeCurrent();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void AttachmentsEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentsEditor::dropEvent(QDropEvent *event)
{
    addFiles(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

void AttachmentsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill(QList<Attachment>(m_attachments));
    }
    QWidget::changeEvent(event);
}

} // namespace Pistis
