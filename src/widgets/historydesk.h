#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace Pistis {

class CustomerPage;
struct Customer;
struct Services;

// Joins the window's actions on what was: the changes of the chosen customer, merging it
// with another one, the deleted records.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *merge = nullptr;
        QAction *separate = nullptr;
        QAction *audit = nullptr;
        QAction *recycleBin = nullptr;
    };

    HistoryDesk(QMainWindow &window, Services &services, const CustomerPage &page, const Actions &actions);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void merge(const Customer &kept);
    void separate(const Customer &kept);

    QMainWindow &m_window;
    Services &m_services;
};

} // namespace Pistis
