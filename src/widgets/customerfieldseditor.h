#pragma once

#include "core/customer.h"
#include "core/party.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class CustomerFieldsEditor;
}

namespace Pistis {

class RequiredFields;
struct Services;

// The fields that every customer has.
class CustomerFieldsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerFieldsEditor(QWidget *parent = nullptr);
    ~CustomerFieldsEditor() override;

    void setServices(Services &services);
    void setCustomer(const Customer &customer, const QDate &today);
    void setSegments(const QList<Segment> &segments);
    void setOwners(const QList<Person> &persons);
    void setParentName(const QString &name); // of the organisation that the customer belongs to; empty: of none
    bool isParentOpen() const; // something was typed, and nobody chosen
    Customer customer() const; // as it was given, with what stands in the fields
    QString newSegment() const; // a name that none of the segments has; empty: the customer's is among them
    int labelWidth() const; // of the widest one, for fields below these
    bool focusField(QStringView field); // as an error names it
    void addTo(RequiredFields &required);

Q_SIGNALS:
    void identityChanged(); // name or region
    void lossChanged(); // whether, or its day

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillWords();
    void showEnd();

    std::unique_ptr<Ui::CustomerFieldsEditor> m_ui;
    Customer m_before;
    bool m_isParentKnown = false; // else the field shows none, and what was stays
};

} // namespace Pistis
