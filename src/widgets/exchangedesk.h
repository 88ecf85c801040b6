#pragma once

#include <QObject>

class QAction;
class QDialog;
class QMainWindow;

namespace Pistis {

class Store;

// Joins the window's actions on files: what comes into the book, what came in before, what goes out.
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
    };

    ExchangeDesk(QMainWindow &window, Store &store, const Actions &actions);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    static void open(QDialog *dialog);
};

} // namespace Pistis
