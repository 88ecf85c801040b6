#pragma once

#include <QObject>

class QWidget;

namespace Pistis::Ui {
class MainWindow;
}

namespace Pistis {

struct Services;

// Joins the window's actions on the book as a whole: which one is open, its rules and its people.
class BookDesk : public QObject
{
    Q_OBJECT

public:
    BookDesk(QWidget &window, const Ui::MainWindow &ui, Services &services, bool isPractice);

Q_SIGNALS:
    void bookRequested(const QString &path);
    void practiceRequested();
    void ownBookRequested();

private:
    void chooseBook(bool isNew);

    QWidget &m_window;
    Services &m_services;
};

} // namespace Pistis
