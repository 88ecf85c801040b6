#pragma once

#include <QObject>

class QAction;
class QDialog;
class QMainWindow;
class QWidget;

namespace Pistis {

class CustomerPanel;
class LessonDesk;
class PrintDialog;
struct Services;

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
        QAction *printLesson = nullptr;
    };

    ExchangeDesk(QMainWindow &window, Services &services, const CustomerPanel &customers, const LessonDesk &lessons,
        const QWidget &readPage, const Actions &actions);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    PrintDialog *print();
    static void open(QDialog *dialog);

    QMainWindow &m_window;
    Services &m_services;
    const CustomerPanel &m_customers;
    const LessonDesk &m_lessons;
    const QWidget &m_readPage;
};

} // namespace Pistis
