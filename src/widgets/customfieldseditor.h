#pragma once

#include "core/customfield.h"

#include <QDate>
#include <QMap>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;

namespace Pistis {

// The fields that the book defines for its customers, each with the editor of its type.
class CustomFieldsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CustomFieldsEditor(QWidget *parent = nullptr);

    // So that the editors stand under those of a form above.
    void setLabelWidth(int width) { m_labelWidth = width; }
    void setFields(const QList<CustomField> &fields, const QMap<QUuid, QString> &values, const QDate &today);
    // As they are kept; nothing when one is refused: the reason stands under it, and it has the focus. What nobody
    // touched stays as it was, also where the field cannot read it.
    std::optional<QMap<QUuid, QString>> values();

Q_SIGNALS:
    void faultShown(QWidget *fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        CustomField field {};
        QString shown {};
        QWidget *editor = nullptr;
        QLabel *fault = nullptr;
    };

    void addRow(const CustomField &field, const QString &kept, const QDate &today);
    void nameTruths();

    QFormLayout *m_layout;
    int m_labelWidth = 0;
    QList<Row> m_rows;
    QMap<QUuid, QString> m_values;
};

} // namespace Pistis
