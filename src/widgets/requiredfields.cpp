#include "widgets/requiredfields.h"

#include "models/errortext.h"
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

void RequiredFields::add(QLineEdit &edit, QLabel &reason, const QString &field)
{
    connect(&edit, &QLineEdit::textChanged, this, &RequiredFields::check);
    add({ &edit, &reason, field, [&edit] { return !edit.text().trimmed().isEmpty(); } });
}

void RequiredFields::add(QPlainTextEdit &edit, QLabel &reason, const QString &field)
{
    connect(&edit, &QPlainTextEdit::textChanged, this, &RequiredFields::check);
    add({ &edit, &reason, field, [&edit] { return !edit.toPlainText().trimmed().isEmpty(); } });
}

void RequiredFields::add(QComboBox &box, QLabel &reason, const QString &field)
{
    connect(&box, &QComboBox::currentIndexChanged, this, &RequiredFields::check);
    add({ &box, &reason, field, [&box] { return box.currentIndex() >= 0; } });
}

void RequiredFields::add(CustomerPicker &picker, QLabel &reason, const QString &field)
{
    connect(&picker, &CustomerPicker::chosen, this, &RequiredFields::check);
    add({ &picker, &reason, field, [&picker] { return !picker.customer().isNull(); } });
}

void RequiredFields::add(const Field &field)
{
    m_fields.append(field);
    tellReasons();
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

void RequiredFields::tellReasons()
{
    for (const Field &field : std::as_const(m_fields))
        field.reason->setText(errorText(invalid(field.name)));
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
    if (event->type() == QEvent::LanguageChange)
        tellReasons();
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
