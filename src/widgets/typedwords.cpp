#include "widgets/typedwords.h"

#include "widgets/attachmentseditor.h"
#include "widgets/customerpicker.h"
#include "widgets/opendialog.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    bool wasWritten(const QPlainTextEdit *edit)
    {
        return edit->isEnabled() && !edit->isReadOnly() && edit->document()->isModified()
            && !edit->toPlainText().trimmed().isEmpty();
    }

    bool wasWritten(const QLineEdit *edit)
    {
        const QWidget *parent = edit->parentWidget();
        const bool isPartOfAnother = qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const CustomerPicker *>(parent);
        return edit->isEnabled() && !isPartOfAnother && edit->echoMode() == QLineEdit::Normal && edit->isModified()
            && !edit->text().trimmed().isEmpty();
    }

    bool wasWritten(const AttachmentsEditor *edit) { return edit->isEdited(); }

    template <typename Edit> bool anyWritten(const QDialog *dialog)
    {
        const auto edits = dialog->findChildren<Edit *>();
        return std::ranges::any_of(edits, [](const Edit *edit) { return wasWritten(edit); });
    }

} // namespace

void markAsSaved(const QWidget &form)
{
    for (auto *edit : form.findChildren<QPlainTextEdit *>())
        edit->document()->setModified(false);
    for (auto *edit : form.findChildren<QLineEdit *>())
        edit->setModified(false);
}

TypedWords::TypedWords(QDialog *dialog)
    : QObject(dialog)
    , m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

bool TypedWords::eventFilter(QObject *watched, QEvent *event)
{
    // Others come also while the dialog is destroyed.
    const bool isKey = event->type() == QEvent::KeyPress;
    const bool cancels = isKey && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel);
    if (!cancels && event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (!isThere())
        return false;
    event->ignore();
    ask();
    return true;
}

// A dialog without a button, as the command palette, has nothing to save.
bool TypedWords::isThere() const
{
    return !qobject_cast<QFileDialog *>(m_dialog) && m_dialog->findChild<QPushButton *>()
        && (anyWritten<QPlainTextEdit>(m_dialog) || anyWritten<QLineEdit>(m_dialog)
            || anyWritten<AttachmentsEditor>(m_dialog));
}

void TypedWords::ask()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close without saving?"),
        tr("What you have written here would be lost."), QMessageBox::NoButton, m_dialog);
    QPushButton *back = box->addButton(tr("&Back to the form"), QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(tr("&Close without saving"), QMessageBox::DestructiveRole);
    leave->setObjectName(u"leaveButton"_s);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(leave, &QPushButton::clicked, m_dialog, &QDialog::reject);
    openDialog(box);
}

} // namespace Pistis
