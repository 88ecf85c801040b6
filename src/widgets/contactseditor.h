#pragma once

#include "models/contacttablemodel.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class ContactsEditor;
}

namespace Pistis {

// The list of a customer's phones, e-mails, addresses and web links in a form.
class ContactsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsEditor(QWidget *parent = nullptr);
    ~ContactsEditor() override;

    void setContacts(const QList<Contact> &contacts);
    QList<Contact> contacts() const; // with the one that is being typed
    void focusValue();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillWords();
    Contact typed() const;
    void add();
    void removeCurrent();

    std::unique_ptr<Ui::ContactsEditor> m_ui;
    ContactTableModel m_model;
};

} // namespace Pistis
