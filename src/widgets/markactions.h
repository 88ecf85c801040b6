#pragma once

#include <QObject>

class QListView;

namespace Pistis {

class CustomerListModel;
struct Error;
struct Services;

// What is done with the marked rows of a list, or with the chosen one while none is marked: Space marks, Esc unmarks,
// all marked are changed or deleted at once.
class MarkActions : public QObject
{
    Q_OBJECT

public:
    MarkActions(QListView &view, CustomerListModel &model, Services &services, QObject *parent);

    void change();
    void remove();

Q_SIGNALS:
    void removed(int customers);
    void singleRemovalRequested(); // nothing is marked
    void failed(const Pistis::Error &error);

private:
    QListView &m_view;
    CustomerListModel &m_model;
    Services &m_services;
};

} // namespace Pistis
