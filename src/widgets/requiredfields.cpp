#include "widgets/requiredfields.h"

#include "widgets/customerpicker.h"

#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace Pistis {

RequiredFields::RequiredFields(QDialog &form, QPushButton &save)
    : QObject(&form)
    , m_save(save)
{
    form.installEventFilter(this);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, &form), &QShortcut::activated, this, &RequiredFields::save);
}

void RequiredFields::add(QLineEdit &edit, QLabel &reason)
{
    m_fields.append({ &edit, &reason, [&edit] { return !edit.text().trimmed().isEmpty(); } });
    connect(&edit, &QLineEdit::textChanged, this, &RequiredFields::check);
    check();
}

void RequiredFields::add(QPlainTextEdit &edit, QLabel &reason)
{
    m_fields.append({ &edit, &reason, [&edit] { return !edit.toPlainText().trimmed().isEmpty(); } });
    connect(&edit, &QPlainTextEdit::textChanged, this, &RequiredFields::check);
    check();
}

void RequiredFields::add(QComboBox &box, QLabel &reason)
{
    m_fields.append({ &box, &reason, [&box] { return box.currentIndex() >= 0; } });
    connect(&box, &QComboBox::currentIndexChanged, this, &RequiredFields::check);
    check();
}

void RequiredFields::add(CustomerPicker &picker, QLabel &reason)
{
    m_fields.append({ &picker, &reason, [&picker] { return !picker.customer().isNull(); } });
    connect(&picker, &CustomerPicker::chosen, this, &RequiredFields::check);
    check();
}

const RequiredFields::Field *RequiredFields::firstEmpty() const
{
    const auto found = std::ranges::find_if(m_fields, [](const Field &field) { return !field.isFilled(); });
    return found == m_fields.end() ? nullptr : &*found;
}

void RequiredFields::check()
{
    const Field *empty = firstEmpty();
    for (const Field &field : std::as_const(m_fields))
        field.reason->setVisible(&field == empty);
    m_save.setEnabled(!m_isBusy && !empty);
}

void RequiredFields::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    check();
}

bool RequiredFields::canSave() const { return !m_isBusy && !firstEmpty(); }

void RequiredFields::save()
{
    if (const Field *empty = firstEmpty())
        empty->edit->setFocus();
    else if (!m_isBusy)
        m_save.click();
}

bool RequiredFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && firstEmpty()) {
            save();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Pistis
