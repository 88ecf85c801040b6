#pragma once

#include "models/customerlistmodel.h"

#include <QUuid>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace Pistis {

struct Services;

// A line in which some letters of a name find a customer, those most likely meant first. Enter takes the first one.
class CustomerPicker : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerPicker(QWidget *parent = nullptr);

    void setServices(Services &services);
    void setCustomer(const QUuid &id, const QString &name);
    QUuid customer() const { return m_chosen; }
    bool isOpen() const; // something was typed, and nobody chosen
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void chosen(const QUuid &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void showFound();
    void choose(const QModelIndex &index);
    void retranslate();

    QLineEdit *m_line;
    QListView *m_found;
    QLabel *m_nobody;
    Services *m_services = nullptr;
    CustomerListModel *m_model = nullptr;
    QUuid m_chosen;
    QString m_searched;
};

} // namespace Pistis
