#include "widgets/customfieldseditor.h"

#include "core/folds.h"
#include "models/customfieldtext.h"
#include "models/errortext.h"
#include "widgets/dayline.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    QComboBox *choiceEditor(const CustomField &field, const QString &kept, QWidget *parent)
    {
        auto *combo = new QComboBox(parent);
        combo->addItem(QString(), QString());
        const bool truth = field.type == FieldType::YesNo;
        for (const QString &choice : truth ? QStringList { u"yes"_s, u"no"_s } : field.choices)
            combo->addItem(valueText(field, choice), choice);
        if (combo->findData(kept) < 0) // of an earlier definition
            combo->addItem(kept, kept);
        combo->setCurrentIndex(combo->findData(kept));
        return combo;
    }

    QWidget *editorOf(const CustomField &field, const QString &kept, const QDate &today, QWidget *parent)
    {
        if (field.type == FieldType::YesNo || field.type == FieldType::Choice)
            return choiceEditor(field, kept, parent);
        QLineEdit *line = field.type == FieldType::Day ? new DayLine(today, parent) : new QLineEdit(parent);
        line->setText(typedText(field, kept));
        return line;
    }

    QString typedIn(const QWidget *editor)
    {
        if (const auto *combo = qobject_cast<const QComboBox *>(editor))
            return combo->currentData().toString();
        return qobject_cast<const QLineEdit *>(editor)->text();
    }

    QWidget *lastBefore(QWidget &widget)
    {
        QWidget *before = widget.previousInFocusChain();
        while (before->focusPolicy() == Qt::NoFocus && before != &widget)
            before = before->previousInFocusChain();
        return before;
    }

} // namespace

CustomFieldsEditor::CustomFieldsEditor(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    hide();
}

void CustomFieldsEditor::setFields(
    const QList<CustomField> &fields, const QMap<QUuid, QString> &values, const QDate &today)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_rows.clear();
    m_values = values;
    for (const CustomField &field : fields)
        addRow(field, values.value(field.id), today);
    setVisible(!fields.isEmpty());
}

void CustomFieldsEditor::addRow(const CustomField &field, const QString &kept, const QDate &today)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    QWidget *editor = editorOf(field, kept, today, cell);
    editor->setObjectName(u"value "_s + idText(field.id));
    editor->setAccessibleName(field.name);
    auto *fault = new QLabel(cell);
    fault->setWordWrap(true);
    fault->hide();
    column->addWidget(editor);
    column->addWidget(fault);
    if (const auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, fault, &QWidget::hide);
    auto *label = new QLabel(QString(field.name).replace(u'&', u"&&"_s), this);
    label->setBuddy(editor);
    label->setWordWrap(true);
    if (m_labelWidth > 0)
        label->setFixedWidth(m_labelWidth);
    m_layout->addRow(label, cell);
    setTabOrder(m_rows.isEmpty() ? lastBefore(*this) : m_rows.constLast().editor, editor); // else after the buttons
    m_rows.append({ .field = field, .shown = typedIn(editor), .editor = editor, .fault = fault });
}

std::optional<QMap<QUuid, QString>> CustomFieldsEditor::values()
{
    QMap<QUuid, QString> values = m_values;
    const Row *refused = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        row.fault->hide();
        const QString typed = typedIn(row.editor);
        if (typed == row.shown)
            continue;
        const auto value = keptValue(row.field, typed, QLocale());
        if (!value) {
            row.fault->setText(errorText(value.error()));
            row.fault->show();
            refused = refused ? refused : &row;
        } else if (value->isEmpty()) {
            values.remove(row.field.id);
        } else {
            values.insert(row.field.id, *value);
        }
    }
    if (!refused)
        return values;
    refused->editor->setFocus();
    // Once it has its place.
    QMetaObject::invokeMethod(
        refused->fault, [this, fault = refused->fault] { Q_EMIT faultShown(fault); }, Qt::QueuedConnection);
    return {};
}

void CustomFieldsEditor::nameTruths()
{
    for (const Row &row : std::as_const(m_rows)) {
        auto *combo = row.field.type == FieldType::YesNo ? qobject_cast<QComboBox *>(row.editor) : nullptr;
        for (int at = 1; combo && at < combo->count(); ++at)
            combo->setItemText(at, valueText(row.field, combo->itemData(at).toString()));
    }
}

void CustomFieldsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameTruths();
    QWidget::changeEvent(event);
}

} // namespace Pistis
