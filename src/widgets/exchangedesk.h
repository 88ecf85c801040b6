#pragma once

#include <QObject>

class QAction;
class QDialog;
class QMainWindow;

namespace Pistis {

class CustomerPanel;
class Store;

// Joins the window's actions on files and paper: what comes into the book, what came in before, what goes out.
class ExchangeDesk : public QObject
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *import = nullptr;
        QAction *imports = nullptr;
        QAction *write = nullptr;
        QAction *openSealed = nullptr;
        QAction *print = nullptr;
        QAction *visitSheets = nullptr;
    };

    ExchangeDesk(QMainWindow &window, Store &store, const CustomerPanel &customers, const Actions &actions);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void print(bool asVisitSheets);
    static void open(QDialog *dialog);

    QMainWindow &m_window;
    Store &m_store;
    const CustomerPanel &m_customers;
};

} // namespace Pistis
