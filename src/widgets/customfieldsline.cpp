#include "widgets/customfieldsline.h"

#include "app/customfieldservice.h"
#include "app/services.h"
#include "models/customfieldtext.h"

#include <QEvent>

namespace Pistis {

CustomFieldsLine::CustomFieldsLine(QWidget *parent)
    : QLabel(parent)
{
    showLines();
}

void CustomFieldsLine::setServices(Services &services)
{
    m_services = &services;
    connect(&services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.customFields)
            load();
    });
    load();
}

void CustomFieldsLine::setValues(const QMap<QUuid, QString> &values)
{
    m_values = values;
    showLines();
}

void CustomFieldsLine::load()
{
    m_loading(CustomFieldService(m_services->store).fields(), this, [this](const Result<QList<CustomField>> &fields) {
        if (!fields)
            return Q_EMIT failed(fields.error());
        m_fields = *fields;
        showLines();
    });
}

void CustomFieldsLine::showLines()
{
    const QStringList lines = valueLines(m_fields, m_values);
    setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

void CustomFieldsLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showLines();
    QLabel::changeEvent(event);
}

} // namespace Pistis
