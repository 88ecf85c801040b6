#pragma once

#include "app/deliver.h"
#include "core/customfield.h"
#include "core/error.h"

#include <QLabel>
#include <QList>
#include <QMap>
#include <QUuid>

namespace Pistis {

struct Services;

// What the book's own fields hold of a customer, a line each.
class CustomFieldsLine : public QLabel
{
    Q_OBJECT

public:
    explicit CustomFieldsLine(QWidget *parent = nullptr);

    void setServices(Services &services);
    void setValues(const QMap<QUuid, QString> &values);

Q_SIGNALS:
    void failed(const Pistis::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void showLines();

    Services *m_services = nullptr;
    LatestDelivery m_loading;
    QList<CustomField> m_fields;
    QMap<QUuid, QString> m_values;
};

} // namespace Pistis
